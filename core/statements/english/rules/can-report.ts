// Whether what stands as the subject of a verb can report: things suggest and show without saying anything.
import type { Range, SpeakerPhrase } from '../../reading/finding';
import type { Token } from '../../reading/token';
import type { ContentStart } from '../content-after';
import { ALSO_NOUNS, type Cue } from '../cues';

import { prepositions, relatives } from '../lexicon/function-words';
import { hasVerb } from '../noun-phrase';
import { anaphoricTexts, bodyNouns, peopleNouns, titles } from '../lexicon/roles';
import type { VerbForm } from '../verb-forms';
import { describeSource } from '../source-form';

export function canReport(
  tokens: readonly Token[],
  cue: Cue,
  form: VerbForm,
  speaker: SpeakerPhrase,
  start: ContentStart | null = null,
): boolean {
  const { frames } = form.verb;
  const before = tokens[cue.groupFrom - 1]?.lower;
  // "an interview that revealed troop positions", "a term that describes …": such clauses describe a thing
  if (
    (before === 'that' || before === 'which') &&
    (start?.frame === 'object' || speaker.by !== 'phrase' || !isSource(tokens, speaker.range))
  )
    return false;
  if (start && form.verb.lemma === 'dismiss' && dismissesPeople(tokens, start.from)) return false;
  if (start && (form.verb.lemma === 'ask' || form.verb.lemma === 'request') && asksForCover(tokens, start.from))
    return false;
  if (start && form.verb.lemma === 'cite' && citesSource(tokens, start.from)) return false;
  // "they had land claims that extended west": a noun behind a verb
  const word = tokens[cue.from]?.lower ?? '';
  if (speaker.by === 'phrase' && ALSO_NOUNS.has(word) && isClause(tokens, speaker.range)) return false;
  if (speaker.by !== 'phrase') return !frames.has('text-only') && (!frames.has('named-source') || cue.use !== 'ing');
  if (frames.has('text-only')) return hasTextHead(tokens, speaker.range);
  return !frames.has('named-source') || (cue.use !== 'ing' && isSource(tokens, speaker.range));
}

function isClause(tokens: readonly Token[], { from, to }: Range): boolean {
  return (
    hasVerb(tokens, from, to) &&
    !tokens.slice(from, to).some((token) => relatives.has(token.lower) || token.lower === 'that')
  );
}

/** "citing officials": whom the speaker relies on, not what was said. */
function citesSource(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (peopleNouns.has(token.lower) || titles.has(token.lower) || anaphoricTexts.has(token.lower)) return true;
    if (token.capital) return true;
  }
  return false;
}

/** "who asked not to be named", "requested anonymity": on what terms somebody spoke, not what was said. */
function asksForCover(tokens: readonly Token[], from: number): boolean {
  const words = tokens.slice(from, from + 6).map((token) => token.lower);
  return words.some((word) => COVER.has(word)) || (words.includes('name') && words.includes('used'));
}

const COVER = new Set(['named', 'identified', 'anonymity', 'anonymous', 'quoted']);

/** "dismissed several employees": an act. */
function dismissesPeople(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || prepositions.has(token.lower) || token.lower.endsWith("'s")) return false;
    if (peopleNouns.has(token.lower) || titles.has(token.lower) || token.lower === 'staff') return true;
  }
  return false;
}

function hasTextHead(tokens: readonly Token[], range: Range): boolean {
  return tokens.slice(range.from, range.to).some((token) => anaphoricTexts.has(token.lower));
}

/** A person, a body, people or a text; not "it" or "the numbers". */
function isSource(tokens: readonly Token[], range: Range): boolean {
  const { kind, gender, name } = describeSource(tokens, range);
  if (kind === 'pronoun') return gender !== null || tokens[range.from]?.lower === 'they';
  if (kind === 'other') return tokens.slice(range.from, range.to).some((token) => bodyNouns.has(token.lower));
  return kind !== 'name' || name !== null;
}
