// The grammar of the query language, on a stack of its own: however deep the parentheses, the call stack stays flat.
import type { IgnoredText, PositionalNode, QueryNode, QueryParseResult, WordNode } from './ast';
import { allOf, anyOf, anyWordOf, notOf, positional, scopesOf } from './compose';
import type { Lexeme } from './lexeme';
import { Lexer } from './lexer';
import { MAX_IGNORED_LISTED, MAX_QUERY_LENGTH, MAX_QUERY_NESTING } from './limits';
import { QueryError } from './query-error';

/**
 * Parses a query (DESIGN 4, docs/query-language.md). Never throws: whatever can't be parsed is an error with its code and
 * 1-based UTF-16 column. A blank query is `{ type: 'all' }`. Spans are UTF-16 ranges of `text`; `ignored` lists the pieces
 * that hold no word (the first hundred).
 */
export function parseQuery(text: string): QueryParseResult {
  try {
    if (text.length > MAX_QUERY_LENGTH) {
      throw new QueryError('QUERY_TOO_LONG', MAX_QUERY_LENGTH + 1, { max: MAX_QUERY_LENGTH, length: text.length });
    }
    return new Parser(text).parse();
  } catch (error) {
    if (error instanceof QueryError) return { ok: false, error: error.detail };
    throw error;
  }
}

type Proximity = Extract<Lexeme, { kind: 'near' | 'same' }>;

/** A node, how deep AND, OR and NOT alternate in it, and its range as typed. */
interface Built {
  readonly node: QueryNode;
  readonly depth: number;
  readonly start: number;
  readonly end: number;
}

/** `a NEAR/5 b NEAR/5 …` as far as it has been read. */
interface Chain {
  readonly operator: Proximity;
  readonly operands: PositionalNode[];
}

/** One level of parentheses. */
class Level {
  /** Finished parts of the conjunction, and of the alternatives that are being read. */
  readonly conjuncts: Built[] = [];
  alternatives: Built[] = [];
  /** The operand read last, until what follows tells where it belongs. */
  current: Built | null = null;
  chain: Chain | null = null;
  negated = false;
  /** The operator that still lacks its right operand. */
  pending: Lexeme | null = null;
  /** The piece read last held no word. */
  afterIgnored = false;

  constructor(readonly opening: Lexeme | null) {}
}

class Parser {
  private readonly lexer: Lexer;
  private readonly ignored: IgnoredText[] = [];
  /** The words behind `any:`; null where there is none. */
  private any: WordNode[] | null = null;
  private readonly outer: Level[] = [];
  private level = new Level(null);

  constructor(private readonly text: string) {
    this.lexer = new Lexer(text);
  }

  parse(): QueryParseResult {
    for (let lexeme = this.lexer.next(); lexeme.kind !== 'end'; lexeme = this.lexer.next()) this.read(lexeme);
    if (this.level.opening) {
      throw new QueryError('QUERY_UNBALANCED_PARENTHESIS', this.level.opening.column, { sign: '(' });
    }
    const { node } = this.conjunction();
    const unasked = this.any !== null && this.ignored.length === 0;
    if (node.type === 'all' && this.text.trim() !== '' && !unasked) {
      throw new QueryError('QUERY_NO_WORD', this.text.length - this.text.trimStart().length + 1);
    }
    refuseNestedRevision(node);
    return { ok: true, query: node, ignored: this.ignored };
  }

  private read(lexeme: Lexeme): void {
    const { level } = this;
    if (lexeme.kind === 'ignored') return this.ignore(lexeme);
    switch (lexeme.kind) {
      case 'leaf':
        this.operand({ node: lexeme.node, depth: 1, ...rangeOf(lexeme) });
        break;
      case 'any':
        if (level.pending) throw missingOperand(level.pending);
        this.any = [];
        break;
      case 'any-words':
        if (level.pending) throw missingOperand(level.pending);
        this.any?.push(...lexeme.words);
        break;
      case 'open':
        this.outer.push(level);
        this.level = new Level(lexeme);
        break;
      case 'close':
        this.close(lexeme);
        break;
      case 'end':
        break;
      case 'not':
        if (level.chain && level.pending) throw badOperand(level.pending, lexeme.text, lexeme.column);
        if (!level.pending) this.endAlternatives();
        level.negated = !level.negated;
        level.pending = lexeme;
        break;
      case 'or':
      case 'and':
        this.needOperandBefore(lexeme);
        if (lexeme.kind === 'or') this.endOperand();
        else this.endAlternatives();
        level.pending = lexeme;
        break;
      case 'near':
      case 'same':
        this.needOperandBefore(lexeme);
        this.continueChain(lexeme);
        level.pending = lexeme;
        break;
    }
    this.level.afterIgnored = false;
  }

  /** A piece without a word may drop out of a conjunction; of an operator it would change the meaning. */
  private ignore(lexeme: Lexeme): void {
    if (this.level.pending) throw missingOperand(this.level.pending);
    this.level.afterIgnored = true;
    if (this.ignored.length === MAX_IGNORED_LISTED) return;
    this.ignored.push({ text: lexeme.text, column: lexeme.column, reason: 'NO_WORD' });
  }

  private needOperandBefore(operator: Lexeme): void {
    const { current, pending, afterIgnored } = this.level;
    if (pending) throw missingOperand(pending);
    if (!current || afterIgnored) throw missingOperand(operator);
  }

  private close(lexeme: Lexeme): void {
    const { opening, afterIgnored } = this.level;
    const outer = this.outer.pop();
    if (!opening || !outer) throw new QueryError('QUERY_UNBALANCED_PARENTHESIS', lexeme.column, { sign: ')' });
    const { node, depth } = this.conjunction();
    if (node.type === 'all') {
      if (afterIgnored) throw new QueryError('QUERY_NO_WORD', opening.column);
      throw new QueryError('QUERY_MISSING_OPERAND', opening.column, { operator: '( )' });
    }
    this.level = outer;
    this.operand({ node, depth, start: opening.column - 1, end: rangeOf(lexeme).end });
  }

  private operand(operand: Built): void {
    const { level } = this;
    if (level.chain && level.pending) {
      level.chain.operands.push(this.positional(operand, level.pending));
      if (level.current) level.current = { ...level.current, end: operand.end };
    } else {
      if (!level.pending) this.endAlternatives();
      level.current = operand;
    }
    level.pending = null;
  }

  private continueChain(operator: Proximity): void {
    const { level } = this;
    if (!level.current) throw missingOperand(operator);
    if (!level.chain) {
      level.chain = { operator, operands: [this.positional(level.current, operator)] };
    } else if (!sameOperator(level.chain.operator, operator)) {
      throw badOperand(operator, level.chain.operator.text, operator.column);
    }
  }

  private positional(operand: Built, operator: Lexeme): PositionalNode {
    const node = positional(operand.node, { start: operand.start, end: operand.end });
    if (node) return node;
    throw badOperand(operator, this.text.slice(operand.start, operand.end), operand.start + 1);
  }

  /** The operand read last is complete: it joins the alternatives, with its negation. */
  private endOperand(): void {
    const { level } = this;
    const { current, chain, negated } = level;
    if (!current) return;
    let built = chain ? { ...current, node: chainNode(chain, current), depth: 1 } : current;
    if (negated) {
      const undone = built.node.type === 'not';
      built = { ...built, node: notOf(built.node), depth: checkedDepth(built.depth + (undone ? -1 : 1), built) };
    }
    level.alternatives.push(built);
    level.current = null;
    level.chain = null;
    level.negated = false;
  }

  private endAlternatives(): void {
    this.endOperand();
    const { level } = this;
    const [first, ...rest] = level.alternatives;
    if (!first) return;
    const node = anyOf([first.node, ...rest.map((built) => built.node)]);
    level.conjuncts.push({ ...first, node, depth: depthOf('or', level.alternatives) });
    level.alternatives = [];
  }

  private conjunction(): { node: QueryNode; depth: number } {
    const { level } = this;
    if (level.pending) throw missingOperand(level.pending);
    this.endAlternatives();
    const nodes = level.conjuncts.map((built) => built.node);
    if (this.any !== null && level.opening === null) {
      const asked = anyWordOf(this.any);
      if (asked.type !== 'all') nodes.push(asked);
    }
    return { node: allOf(nodes), depth: depthOf('and', level.conjuncts) };
  }
}

/** `revision:all` widens the whole search: as one alternative, or negated, it would mean nothing. */
function refuseNestedRevision(query: QueryNode): void {
  const nested: QueryNode[] = query.type === 'and' ? [...query.children] : [query];
  for (let node = nested.pop(); node; node = nested.pop()) {
    if (node.type !== 'or' && node.type !== 'not' && node.type !== 'and') continue;
    const children = node.type === 'not' ? [node.child] : node.children;
    const revision = children.find((child) => child.type === 'field' && child.field === 'revision');
    if (revision?.type === 'field') {
      const operator = node.type === 'not' ? 'NOT' : 'OR';
      throw new QueryError('QUERY_BAD_OPERAND', revision.span.start + 1, { operator, operand: 'revision:all' });
    }
    nested.push(...children);
  }
}

function rangeOf(lexeme: Lexeme): { start: number; end: number } {
  return { start: lexeme.column - 1, end: lexeme.column - 1 + lexeme.text.length };
}

function chainNode(chain: Chain, { start, end }: Built): QueryNode {
  const { operator, operands } = chain;
  const meets = (['title', 'body'] as const).some((field) =>
    operands.every((operand) => scopesOf(operand).some((scope) => scope === 'text' || scope === field)),
  );
  if (!meets) throw badOperand(operator, 'title: / body:', operator.column);
  const span = { start, end };
  if (operator.kind === 'near') return { type: 'near', distance: operator.distance, operands, span };
  return { type: 'same', unit: operator.unit, operands, span };
}

function sameOperator(a: Proximity, b: Proximity): boolean {
  if (a.kind === 'near') return b.kind === 'near' && a.distance === b.distance;
  return b.kind === 'same' && a.unit === b.unit;
}

function depthOf(type: 'and' | 'or', parts: readonly Built[]): number {
  const only = parts[0];
  if (!only || parts.length === 1) return only?.depth ?? 1;
  const depth = Math.max(...parts.map((part) => (part.node.type === type ? part.depth : part.depth + 1)));
  return checkedDepth(depth, only);
}

function checkedDepth(depth: number, at: Built): number {
  if (depth <= MAX_QUERY_NESTING) return depth;
  throw new QueryError('QUERY_TOO_MANY_TERMS', at.start + 1, { max: MAX_QUERY_NESTING, limit: 'nesting' });
}

function missingOperand(operator: Lexeme): QueryError {
  return new QueryError('QUERY_MISSING_OPERAND', operator.column, { operator: operator.text });
}

function badOperand(operator: Lexeme, operand: string, column: number): QueryError {
  return new QueryError('QUERY_BAD_OPERAND', column, { operator: operator.text, operand: operand.slice(0, 60) });
}
