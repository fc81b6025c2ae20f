// Phrase, NEAR, SENT and PARA of plain words: what `core/query/occurrences.ts` defines, fast enough for a million articles.
import type { SameUnitNode } from '../../core/query/ast';
import type { Boundaries } from './boundaries';
import type { Places } from './word-places';

type Test = (article: number) => boolean;

/** Words that follow one another. */
export function phraseTest(words: readonly Places[]): Test {
  const cursors = new Int32Array(words.length);
  return (id) => {
    for (let w = 0; w < words.length; w++) cursors[w] = words[w]?.starts[id] ?? 0;
    const first = words[0];
    if (!first) return false;
    const end = first.starts[id + 1] ?? 0;
    for (let i = cursors[0] ?? 0; i < end; i++) {
      const begin = first.places[i] ?? 0;
      let w = 1;
      for (; w < words.length; w++) {
        const word = words[w];
        if (!word) return false;
        const last = word.starts[id + 1] ?? 0;
        let at = cursors[w] ?? 0;
        while (at < last && (word.places[at] ?? 0) < begin + w) at++;
        cursors[w] = at;
        if (at === last) return false;
        if (word.places[at] !== begin + w) break;
      }
      if (w === words.length) return true;
    }
    return false;
  };
}

/** Two words with at most `distance` others between them, in either order. */
export function nearTest(a: Places, b: Places, distance: number): Test {
  return (id) => {
    let i = a.starts[id] ?? 0;
    let j = b.starts[id] ?? 0;
    const [endA, endB] = [a.starts[id + 1] ?? 0, b.starts[id + 1] ?? 0];
    while (i < endA && j < endB) {
      const gap = (b.places[j] ?? 0) - (a.places[i] ?? 0);
      if (gap <= distance + 1 && gap >= -distance - 1) return true;
      if (gap > 0) i++;
      else j++;
    }
    return false;
  };
}

/** Two words in one sentence or paragraph of the body or of the title. */
export function sameUnitTest(a: Places, b: Places, unit: SameUnitNode['unit'], boundaries: Boundaries): Test {
  const paragraphs = unit === 'paragraph';
  const { base } = a;
  const inBody = (id: number): boolean => {
    let i = a.starts[id] ?? 0;
    let j = b.starts[id] ?? 0;
    const [endA, endB] = [a.starts[id + 1] ?? 0, b.starts[id + 1] ?? 0];
    while (i < endA && (a.places[i] ?? 0) < base) i++;
    while (j < endB && (b.places[j] ?? 0) < base) j++;
    if (i === endA || j === endB) return false;
    const packed = boundaries.packedOf(id);
    // each packed number is the gap to the start before it, doubled, and 1 more where a paragraph starts
    let at = 0;
    let begin = base; // the unit up to which the starts have been read, and where the next one begins
    let next = base;
    let start = base;
    for (;;) {
      const placeA = a.places[i] ?? 0;
      const placeB = b.places[j] ?? 0;
      const later = placeA > placeB ? placeA : placeB;
      while (next <= later) {
        begin = next;
        do {
          if (at >= packed.length) {
            next = Infinity;
            break;
          }
          let byte = packed[at++] ?? 0;
          let value = byte & 127;
          for (let shift = 7; byte > 127; shift += 7) value |= ((byte = packed[at++] ?? 0) & 127) << shift;
          start += value >>> 1;
          if (!paragraphs || (value & 1) === 1) next = start;
        } while (next === begin);
      }
      if (placeA >= begin && placeB >= begin) return true;
      while (i < endA && (a.places[i] ?? 0) < begin) i++;
      while (j < endB && (b.places[j] ?? 0) < begin) j++;
      if (i === endA || j === endB) return false;
    }
  };
  const inTitle = (id: number): boolean => {
    const inA = titlePlaces(a, id);
    const inB = titlePlaces(b, id);
    if (inA.length === 0 || inB.length === 0) return false;
    const starts = boundaries.ofTitle(id);
    const begins = paragraphs ? starts.paragraphStarts : starts.sentenceStarts;
    const unitOf = (place: number): number => begins.findLastIndex((begin) => begin <= place);
    const units = new Set(inA.map(unitOf));
    return inB.some((place) => units.has(unitOf(place)));
  };
  return (id) => inBody(id) || inTitle(id);
}

function titlePlaces({ starts, places, base }: Places, id: number): number[] {
  const found: number[] = [];
  for (let i = starts[id] ?? 0; i < (starts[id + 1] ?? 0) && (places[i] ?? 0) < base; i++) found.push(places[i] ?? 0);
  return found;
}
