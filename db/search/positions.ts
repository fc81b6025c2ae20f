// Phrases with slop, NEAR, SENT and PARA on the positions that the full-text index holds, for the articles that can match at all.
import { nearMatches, occurrencesOf, sameUnitMatches, type FieldPositions } from '../../core/query/occurrences';
import type { NearNode, PhraseNode, PositionalNode, SameUnitNode, WordNode } from '../../core/query/ast';
import type { ResolvedQuery } from '../../core/query/resolve';
import { indexText } from '../../core/text/analyser';
import { decodeBoundaries } from '../../core/model/boundaries';
import type { Connection } from '../archive/connection';
import type { Bitmap } from './bitmap';
import type { WordIndex } from './word-index';

type ProximityNode = PhraseNode | NearNode | SameUnitNode;

interface ArticlePositions {
  readonly title: Map<WordNode, number[]>;
  readonly body: Map<WordNode, number[]>;
}

/** Narrows `candidates` to the articles in whose title or body the node holds. */
export function matchPositions(
  db: Connection,
  index: WordIndex,
  resolved: ResolvedQuery,
  node: ProximityNode,
  candidates: Bitmap,
): Bitmap {
  const articles = gather(index, resolved, node, candidates);
  const boundaries = db.prepare('SELECT boundaries FROM bodies WHERE article_id = ?').pluck();
  const title = db.prepare('SELECT title FROM articles WHERE id = ?').pluck();
  const out = new Uint8Array(candidates.length);
  for (const [id, positions] of articles) {
    const inBody = new StoredPositions('body', positions.body, () =>
      decodeBoundaries(boundaries.get(id) as Uint8Array),
    );
    const inTitle = new StoredPositions('title', positions.title, () => indexText(title.get(id) as string));
    if (holds(node, inBody) || holds(node, inTitle)) out[id] = 1;
  }
  return out;
}

function holds(node: ProximityNode, text: FieldPositions): boolean {
  switch (node.type) {
    case 'phrase':
      return occurrencesOf(node, text).length > 0;
    case 'near':
      return nearMatches(node, text) !== null;
    case 'same':
      return sameUnitMatches(node, text) !== null;
  }
}

/** The words below a positional node. */
export function wordsBelow(node: PositionalNode | ProximityNode): WordNode[] {
  switch (node.type) {
    case 'word':
      return [node];
    case 'phrase':
      return [...node.words];
    case 'alternatives':
      return node.options.flatMap(wordsBelow);
    case 'near':
    case 'same':
      return node.operands.flatMap(wordsBelow);
  }
}

function gather(
  index: WordIndex,
  resolved: ResolvedQuery,
  node: ProximityNode,
  candidates: Bitmap,
): Map<number, ArticlePositions> {
  const articles = new Map<number, ArticlePositions>();
  for (const word of wordsBelow(node)) {
    const forms = resolved.words.get(word);
    if (!forms) continue;
    index.visitInstances(forms, (id, inTitle, position) => {
      if (!candidates[id]) return;
      let article = articles.get(id);
      if (!article) articles.set(id, (article = { title: new Map(), body: new Map() }));
      const lists = inTitle ? article.title : article.body;
      const list = lists.get(word);
      if (list) list.push(position);
      else lists.set(word, [position]);
    });
  }
  for (const { title, body } of articles.values())
    for (const lists of [title, body]) for (const list of lists.values()) list.sort((a, b) => a - b);
  return articles;
}

class StoredPositions implements FieldPositions {
  private starts: { readonly sentenceStarts: Uint32Array; readonly paragraphStarts: Uint32Array } | null = null;

  constructor(
    readonly field: 'title' | 'body',
    private readonly positions: ReadonlyMap<WordNode, readonly number[]>,
    private readonly readStarts: () => { readonly sentenceStarts: Uint32Array; readonly paragraphStarts: Uint32Array },
  ) {}

  positionsOf(word: WordNode): readonly number[] {
    return this.positions.get(word) ?? [];
  }

  unitStarts(unit: 'sentence' | 'paragraph'): Uint32Array {
    this.starts ??= this.readStarts();
    return unit === 'sentence' ? this.starts.sentenceStarts : this.starts.paragraphStarts;
  }
}
