// Cuts a query into operators, parentheses and ready leaves; it knows the field of a group, so that a value is read as that field reads it.
import { tokenize } from '../text/analyser';
import type { TextScope, WordNode } from './ast';
import { QueryCursor } from './cursor';
import { readDateRange } from './date-value';
import { fieldNamed, isAnyName, nearestFieldName, type FieldName } from './fields';
import { fieldNode } from './field-value';
import type { Lexeme } from './lexeme';
import { DEFAULT_NEAR_DISTANCE, MAX_DISTANCE } from './limits';
import { QueryError } from './query-error';
import { wordOrPhrase, WordReader, type WordMode } from './word-reader';

type TextField = 'title' | 'body';

const OPERATOR = /^(OR|AND|NOT|NEAR|SENT|PARA)$/;
const WITH_DISTANCE = /^(NEAR|SENT|PARA)\/(.*)$/s;
const DETACHED_DISTANCE = /\s+\/([0-9]+)(?=[\s("«]|$)/y;

/** Reads one query from left to right; `next()` throws `QueryError` at the first mistake. */
export class Lexer {
  private readonly cursor: QueryCursor;
  private readonly words: WordReader;
  private position = 0;
  /** The fields of the open groups, innermost last; null is a group inside no field. */
  private readonly groups: (FieldName | null)[] = [];
  /** Behind `any:`. */
  private any = false;

  constructor(query: string) {
    this.cursor = new QueryCursor(query);
    this.words = new WordReader(this.cursor);
  }

  next(): Lexeme {
    const { cursor } = this;
    while (
      this.position < cursor.chars.length &&
      (cursor.spaceAt(this.position) || cursor.separatorAt(this.position))
    ) {
      this.position++;
    }
    const start = this.position;
    const char = cursor.charAt(start);
    if (char === '') return { kind: 'end', ...cursor.place(start, start) };
    if (this.any && this.groups.length === 0) return this.condition(start) ?? this.anyWords(start);
    if (char === '(') return this.open(start, start, this.group);
    if (char === ')') {
      this.groups.pop();
      return { kind: 'close', ...this.consume(start, start + 1) };
    }
    if (char === '-') return this.dash(start);
    const group = this.group;
    if (group !== null && !isTextField(group)) return this.groupValue(group, start);
    if (char === '=') return this.exactWords(start);
    if (cursor.quoteAt(start)) return this.quotedWords(start, start, this.mode(false));
    return this.fieldAt(start) ?? this.operatorAt(start) ?? this.plainWords(start, start, 'word', this.mode(false));
  }

  private get group(): FieldName | null {
    return this.groups.at(-1) ?? null;
  }

  private mode(exact: boolean): WordMode {
    const { group } = this;
    const scope: TextScope = group !== null && isTextField(group) ? group : 'text';
    return { scope, exact };
  }

  private consume(start: number, end: number): { column: number; text: string } {
    this.position = end;
    return this.cursor.place(start, end);
  }

  private ignored(start: number, end: number): Lexeme {
    return { kind: 'ignored', reason: 'NO_WORD', ...this.consume(start, end) };
  }

  private open(start: number, parenthesis: number, field: FieldName | null): Lexeme {
    this.groups.push(field);
    return { kind: 'open', ...this.consume(start, parenthesis + 1) };
  }

  /** `name:value` or `-name:value` of a field that there is, inside a question in plain words. */
  private condition(start: number): Lexeme | null {
    const { cursor } = this;
    const negated = cursor.charAt(start) === '-';
    const from = negated ? start + 1 : start;
    const name = cursor.fieldNameAt(from);
    if (name === null || fieldNamed(name) === null || cursor.valueEndsAt(from + name.length + 1)) return null;
    return negated ? { kind: 'not', ...this.consume(start, from) } : this.fieldAt(start);
  }

  /** One run of a question in plain words: its signs mean nothing. */
  private anyWords(start: number): Lexeme {
    const { cursor } = this;
    let end = start;
    while (end < cursor.chars.length && !cursor.spaceAt(end)) end++;
    const words = this.words.plain(start, end);
    return words.length === 0 ? this.ignored(start, end) : { kind: 'any-words', words, ...this.consume(start, end) };
  }

  /** A single dash before something to look for negates it; any other dash is punctuation. */
  private dash(start: number): Lexeme {
    const { cursor } = this;
    let end = start;
    while (cursor.charAt(end) === '-') end++;
    const runEnd = cursor.runEnd(end, 'word');
    const leads = '(='.includes(cursor.charAt(end) || ' ') || cursor.quoteAt(end) !== null;
    const operand = leads || tokenize(cursor.typed(end, runEnd)).length > 0;
    if (operand && end === start + 1) return { kind: 'not', ...this.consume(start, end) };
    return this.ignored(start, operand ? end : runEnd);
  }

  private exactWords(start: number): Lexeme {
    const { cursor } = this;
    const value = start + 1;
    this.refuseAfterExact(value);
    const name = cursor.fieldNameAt(value);
    if (name !== null && fieldNamed(name) !== null) this.refuseOperand('=', `${name}:`, value);
    if (cursor.quoteAt(value)) return this.quotedWords(start, value, this.mode(true));
    return this.plainWords(start, value, 'word', this.mode(true));
  }

  private refuseAfterExact(value: number): void {
    const char = this.cursor.charAt(value);
    if (char === '(' || char === '-') this.refuseOperand('=', char, value);
  }

  private refuseOperand(operator: string, operand: string, at: number): never {
    throw new QueryError('QUERY_BAD_OPERAND', this.cursor.column(at), { operator, operand: operand.slice(0, 60) });
  }

  private quotedWords(start: number, open: number, mode: WordMode): Lexeme {
    const { cursor } = this;
    const close = cursor.closingQuote(open);
    const words = this.words.quoted(open + 1, close, mode);
    let end = close + 1;
    let slop = 0;
    if (cursor.charAt(end) === '~') {
      while (cursor.digitAt(end + 1)) end++;
      end++;
      slop = this.distance(cursor.chars.slice(close + 2, end), close + 1, '~');
    }
    return this.leafOf(words, slop, start, end);
  }

  private plainWords(start: number, from: number, of: 'word' | 'value', mode: WordMode): Lexeme {
    const end = this.cursor.runEnd(from, of);
    return this.leafOf(this.words.run(from, end, mode), 0, start, end);
  }

  private leafOf(words: readonly WordNode[], slop: number, start: number, end: number): Lexeme {
    const span = { start: this.cursor.offset(start), end: this.cursor.offset(end) };
    const node = wordOrPhrase(words, slop, span);
    return node ? { kind: 'leaf', node, ...this.consume(start, end) } : this.ignored(start, end);
  }

  private operatorAt(start: number): Lexeme | null {
    const { cursor } = this;
    const end = cursor.runEnd(start, 'word');
    const run = cursor.chars.slice(start, end);
    const [, withDistance, digits = ''] = WITH_DISTANCE.exec(run) ?? [];
    if (withDistance === 'NEAR') {
      return { kind: 'near', distance: this.distance(digits, start, 'NEAR'), ...this.consume(start, end) };
    }
    if (withDistance !== undefined) {
      throw new QueryError('QUERY_BAD_DISTANCE', cursor.column(start), { operator: withDistance, max: 0 });
    }
    switch (OPERATOR.exec(run)?.[1]) {
      case undefined:
        return null;
      case 'NEAR':
        return this.nearOperator(start, end);
      case 'SENT':
        return { kind: 'same', unit: 'sentence', ...this.consume(start, end) };
      case 'PARA':
        return { kind: 'same', unit: 'paragraph', ...this.consume(start, end) };
      case 'OR':
        return { kind: 'or', ...this.consume(start, end) };
      case 'AND':
        return { kind: 'and', ...this.consume(start, end) };
      default:
        return { kind: 'not', ...this.consume(start, end) };
    }
  }

  /** `NEAR` alone, or with its distance after a space (`NEAR /5`), which would otherwise be read as a word. */
  private nearOperator(start: number, end: number): Lexeme {
    DETACHED_DISTANCE.lastIndex = end;
    const digits = DETACHED_DISTANCE.exec(this.cursor.chars)?.[1];
    if (digits === undefined) return { kind: 'near', distance: DEFAULT_NEAR_DISTANCE, ...this.consume(start, end) };
    const distance = this.distance(digits, start, 'NEAR');
    return { kind: 'near', distance, ...this.consume(start, DETACHED_DISTANCE.lastIndex) };
  }

  private distance(digits: string, at: number, operator: string): number {
    const distance = /^[0-9]+$/.test(digits) ? Number(digits) : Infinity;
    if (distance <= MAX_DISTANCE) return distance;
    throw new QueryError('QUERY_BAD_DISTANCE', this.cursor.column(at), { operator, max: MAX_DISTANCE });
  }

  /** `name:` and its value at `start`; null where the colon is mere punctuation (an unknown name, nothing behind it: a headline). */
  private fieldAt(start: number): Lexeme | null {
    const { cursor } = this;
    const name = cursor.fieldNameAt(start);
    if (name === null) return null;
    const colon = start + name.length;
    const field = fieldNamed(name);
    if (field === null && isAnyName(name)) {
      this.any = true;
      if (this.groups.length > 0) this.refuseOperand('( )', `${name}:`, start);
      return { kind: 'any', ...this.consume(start, colon + 1) };
    }
    if (field === null) {
      if (cursor.valueEndsAt(colon + 1)) return null;
      const nearest = cursor.chars.startsWith('//', colon + 1) ? 'url' : nearestFieldName(name);
      throw new QueryError('QUERY_UNKNOWN_FIELD', cursor.column(start), { name: name.slice(0, 60), nearest });
    }
    if (this.group !== null) this.refuseOperand(`${this.group}:`, `${name}:`, start);
    return this.fieldValue(field, start, colon + 1);
  }

  private fieldValue(field: FieldName, start: number, from: number): Lexeme {
    const { cursor } = this;
    const exact = field !== 'date' && cursor.charAt(from) === '=';
    const value = exact ? from + 1 : from;
    if (cursor.valueEndsAt(value)) throw new QueryError('QUERY_EMPTY_VALUE', cursor.column(value), { field });
    if (exact) this.refuseAfterExact(value);
    if (cursor.charAt(value) === '(') return this.open(start, value, field);
    if (cursor.charAt(value) === '-') {
      const typed = cursor.typed(value, cursor.runEnd(value, 'value')).slice(0, 60);
      throw new QueryError('QUERY_BAD_VALUE', cursor.column(value), { field, value: typed, known: '' });
    }
    if (!isTextField(field)) return this.metadataValue(field, exact, start, value);
    const mode: WordMode = { scope: field, exact };
    const lexeme = cursor.quoteAt(value)
      ? this.quotedWords(start, value, mode)
      : this.plainWords(start, value, 'value', mode);
    if (lexeme.kind === 'ignored') throw new QueryError('QUERY_EMPTY_VALUE', cursor.column(value), { field });
    return lexeme;
  }

  /** A value inside `outlet:( … )`, or an operator between such values. */
  private groupValue(field: Exclude<FieldName, TextField>, start: number): Lexeme {
    const { cursor } = this;
    if (!cursor.quoteAt(start)) {
      const operator = this.operatorAt(start);
      if (operator) return operator;
      const name = cursor.fieldNameAt(start);
      if (name !== null && fieldNamed(name) !== null) this.refuseOperand(`${field}:`, `${name}:`, start);
    }
    const exact = field !== 'date' && cursor.charAt(start) === '=';
    const value = exact ? start + 1 : start;
    if (exact) this.refuseAfterExact(value);
    if (cursor.valueEndsAt(value)) return this.ignored(start, value);
    return this.metadataValue(field, exact, start, value);
  }

  private metadataValue(field: Exclude<FieldName, TextField>, exact: boolean, start: number, value: number): Lexeme {
    const { cursor } = this;
    const quoted = cursor.quoteAt(value) !== null;
    const from = quoted ? value + 1 : value;
    const close = quoted ? cursor.closingQuote(value) : cursor.runEnd(from, 'value');
    const openRange = field === 'date' && cursor.chars.startsWith('..', close - 2);
    const to = quoted || openRange ? close : cursor.trimmedEnd(from, close);
    const end = quoted ? close + 1 : close;
    const span = { start: cursor.offset(start), end: cursor.offset(quoted ? end : to) };
    const column = cursor.column(value);
    if (field === 'date') {
      this.words.count(1, column);
      const text = cursor.chars.slice(from, to);
      const range = readDateRange(text.trim());
      if (!range) throw new QueryError('QUERY_BAD_DATE', column, { value: text.slice(0, 60) });
      return { kind: 'leaf', node: { type: 'date', ...range, span }, ...this.consume(start, end) };
    }
    const prefix = cursor.endsInStar(from, to);
    if (prefix && exact) this.refuseOperand('=', '*', to - 1);
    const textEnd = prefix ? to - 1 : to;
    if (!quoted) cursor.refuse('*', from, textEnd);
    const raw = cursor.typed(from, textEnd).trim();
    const terms = tokenize(raw).map((token) => token.term);
    this.words.count(terms.length, column);
    if (prefix) this.words.checkPrefix(terms.at(-1) ?? '', column);
    const node = fieldNode(field, { raw, terms, exact, prefix, column, span });
    return { kind: 'leaf', node, ...this.consume(start, end) };
  }
}

function isTextField(field: FieldName): field is TextField {
  return field === 'title' || field === 'body';
}
