// What differs between two tellings of a claim beyond the wording: numbers, names, places, negation, hedging, stance, speaker, omission.
import type { Difference, DiffSegment } from '../contract/schema/compare';
import { familyOf } from '../statements/stance';
import { comparedTokens } from './tokens';
import { hedgesIn, negationsIn, type Marker } from './markers';
import type { ComparedStatement } from './model';
import { namedEntities, type EntityKind } from './named-entities';
import { readNumbers } from './numbers';

/** A telling leaves something out where so much of the base, and so many words in one stretch, are missing. */
const OMITTED_SHARE = 0.35;
const OMITTED_WORDS = 6;

/** Differences of `here` from `base`, both readings in their own words; none for the base itself. `segments` is the word diff. */
export function differencesOf(
  base: ComparedStatement,
  here: ComparedStatement,
  segments: readonly DiffSegment[],
): Difference[] {
  const found: Difference[] = [];
  const add = (kind: Difference['kind'], ofBase: string, ofHere: string): void => {
    found.push({ kind, base: ofBase, here: ofHere });
  };
  const numbers = differing(numbersOf(base.text), numbersOf(here.text));
  if (numbers) add('number', ...numbers);
  for (const kind of ['name', 'place'] as const) {
    const entities = differing(entitiesOf(base.text, kind), entitiesOf(here.text, kind));
    if (entities) add(kind, ...entities);
  }
  const sameLanguage = base.language === here.language;
  for (const [kind, find] of [
    ['negation', negationsIn],
    ['hedge', hedgesIn],
  ] as const) {
    const [ofBase, ofHere] = [find(base.text, base.language), find(here.text, here.language)];
    // Two negations in one and one in the other are seldom the same claim; across languages only their presence can be held side by side.
    const differs =
      sameLanguage && kind === 'negation' ? ofBase.length !== ofHere.length : !ofBase.length !== !ofHere.length;
    if (differs) add(kind, words(base.text, ofBase), words(here.text, ofHere));
  }
  if (familyOf(base.stance) !== familyOf(here.stance)) add('stance', base.stance, here.stance);
  if (base.speaker && here.speaker && base.speaker.id !== here.speaker.id) {
    add('speaker', base.speaker.name, here.speaker.name);
  }
  const omitted = omittedText(base.text, segments);
  if (sameLanguage && omitted !== null) add('omission', omitted, '');
  return found;
}

/** Readings by key, in order. */
type Readings = ReadonlyMap<string, string>;

function numbersOf(text: string): Readings {
  return new Map(readNumbers(text).map(({ value, start, end }) => [String(value), text.slice(start, end)]));
}

function entitiesOf(text: string, kind: EntityKind): Readings {
  return new Map(
    namedEntities(text)
      .filter(({ value }) => value.kind === kind)
      .map(({ value, start, end }) => [value.key, text.slice(start, end)]),
  );
}

/**
 * What each names that the other does not; null where one has none at all of them that the other lacks. A telling that only
 * leaves a name out is told as an omission by its wording, not here, unless it names another in its place.
 */
function differing(base: Readings, here: Readings): [string, string] | null {
  const only = (one: Readings, other: Readings): string[] =>
    [...one].filter(([key]) => !other.has(key)).map(([, text]) => text);
  const [ofBase, ofHere] = [only(base, here), only(here, base)];
  if (ofBase.length === 0 || ofHere.length === 0) return null;
  return [ofBase.join(', '), ofHere.join(', ')];
}

function words(text: string, markers: readonly Marker[]): string {
  return [...new Set(markers.map(({ start, end }) => text.slice(start, end)))].join(', ');
}

/** The longest stretch of the base that is missing here; null where little is. */
function omittedText(base: string, segments: readonly DiffSegment[]): string | null {
  const total = comparedTokens(base).length;
  let missing = 0;
  let longest: { text: string; words: number } | null = null;
  segments.forEach(({ text, kind }, i) => {
    if (kind !== 'missing') return;
    // Words that are replaced by others here are changed, not left out.
    const replaced = segments[i + 1]?.kind === 'changed' ? comparedTokens(segments[i + 1]?.text ?? '').length : 0;
    const left = Math.max(0, comparedTokens(text).length - replaced);
    missing += left;
    if (left >= OMITTED_WORDS && left > (longest?.words ?? 0)) longest = { text, words: left };
  });
  return total > 0 && missing / total >= OMITTED_SHARE ? ((longest as { text: string } | null)?.text ?? null) : null;
}
