// Phrases, NEAR, SENT and PARA on the places of their words, for the articles that can match at all.
import { nearMatches, occurrencesOf, sameUnitMatches, type FieldPositions } from '../../core/query/occurrences';
import type { NearNode, PhraseNode, PositionalNode, SameUnitNode, WordNode } from '../../core/query/ast';
import { emptyBitmap, type Bitmap } from './bitmap';
import type { Boundaries, UnitStarts } from './boundaries';
import { nearTest, phraseTest, sameUnitTest } from './plain-proximity';
import type { Places } from './word-places';

export type ProximityNode = PhraseNode | NearNode | SameUnitNode;
export type PlacesOf = (word: WordNode) => Places;

/** Narrows `candidates` to the articles in whose title or body the node holds. */
export function matchPositions(
  node: ProximityNode,
  candidates: Bitmap,
  placesOf: PlacesOf,
  boundaries: Boundaries,
): Bitmap {
  const test = plainTest(node, placesOf, boundaries) ?? generalTest(node, placesOf, boundaries);
  const out = emptyBitmap(candidates.length - 1);
  for (let id = 1; id < candidates.length; id++) if (candidates[id] === 1 && test(id)) out[id] = 1;
  return out;
}

/** For words alone, which is what analysts ask: the same definition without a list an article. */
function plainTest(node: ProximityNode, placesOf: PlacesOf, boundaries: Boundaries): ((id: number) => boolean) | null {
  const operands: readonly PositionalNode[] = node.type === 'phrase' ? node.words : node.operands;
  const words = operands.filter((operand) => operand.type === 'word');
  if (words.length < operands.length) return null;
  const places = words.map(placesOf);
  const [first, second] = places;
  if (node.type === 'phrase') return node.slop === 0 ? phraseTest(places) : null;
  if (!first || !second || places.length !== 2) return null;
  return node.type === 'near'
    ? nearTest(first, second, node.distance)
    : sameUnitTest(first, second, node.unit, boundaries);
}

function generalTest(node: ProximityNode, placesOf: PlacesOf, boundaries: Boundaries): (id: number) => boolean {
  const places = new Map(wordsBelow(node).map((word) => [word, placesOf(word)]));
  return (id) =>
    holds(node, new StoredPositions('body', places, id, () => boundaries.ofBody(id))) ||
    holds(node, new StoredPositions('title', places, id, () => boundaries.ofTitle(id)));
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

class StoredPositions implements FieldPositions {
  private starts: UnitStarts | null = null;

  constructor(
    readonly field: 'title' | 'body',
    private readonly places: ReadonlyMap<WordNode, Places>,
    private readonly article: number,
    private readonly readStarts: () => UnitStarts,
  ) {}

  positionsOf(word: WordNode): readonly number[] {
    const found: number[] = [];
    const own = this.places.get(word);
    if (!own) return found;
    const [from, to] = this.field === 'body' ? [own.base, Infinity] : [0, own.base];
    for (let i = own.starts[this.article] ?? 0; i < (own.starts[this.article + 1] ?? 0); i++) {
      const place = own.places[i] ?? 0;
      if (place >= from && place < to) found.push(place - from);
    }
    return found;
  }

  unitStarts(unit: 'sentence' | 'paragraph'): Uint32Array {
    this.starts ??= this.readStarts();
    return unit === 'sentence' ? this.starts.sentenceStarts : this.starts.paragraphStarts;
  }
}
