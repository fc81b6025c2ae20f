// Who is the subject of a reporting verb: before it, shared with the verb before, before "who", or at the head of the sentence.
import type { Range, SpeakerPhrase } from '../../reading/finding';
import type { Cue } from '../cues';
import type { Reading } from '../reading';
import { relatives } from '../lexicon/function-words';
import { nounPhraseAfter } from '../phrase-behind';
import { subjectBefore } from '../subject-before';
import type { Token } from '../../reading/token';
import { describeSource } from '../source-form';

/** The subject before the verb; `same` where the verb shares the subject of the one before; null where nobody speaks. */
export function subjectOf(reading: Reading, cue: Cue, low: number): SpeakerPhrase | null {
  const { tokens } = reading.sentence;
  const before = tokens[cue.groupFrom - 1];
  if (!before) return null;
  const lower = before.lower;
  if (lower === 'and' || lower === 'but' || lower === 'or' || lower === 'then') return shared(reading, cue);
  if (
    before.kind === 'comma' &&
    cue.groupFrom >= 2 &&
    reading.cues.some((other) => other.to <= cue.from) &&
    !nounBetween(reading, cue, low)
  )
    return shared(reading, cue);
  if (relatives.has(lower) || (lower === 'that' && cue.groupFrom > 1)) {
    const end = tokens[cue.groupFrom - 2]?.kind === 'comma' ? cue.groupFrom - 2 : cue.groupFrom - 1;
    const antecedent = subjectBefore(tokens, Math.min(low, end), end);
    return antecedent ? { by: 'phrase', range: explained(tokens, low, antecedent) } : null;
  }
  const range = subjectBefore(tokens, low, cue.groupFrom);
  if (!range || NOBODY.has(tokens[range.from]?.lower ?? '')) return null;
  const only = range.to - range.from === 1 ? (tokens[range.from]?.lower ?? '') : '';
  if (NO_SOURCES.test(only)) return null;
  return { by: 'phrase', range };
}

/** "Neither the army nor the police confirmed …" */
const NOBODY = new Set(['neither', 'no', 'none', 'nobody', 'nothing', 'few']);

/** Whoever writes or reads, and words that point at no source. */
const NO_SOURCES = /^(?:(?:i|we|you)(?:'\w+)?|that|this|there)$/;

/** "Smith, a lawyer who said …": the name that the role explains. */
function explained(tokens: readonly Token[], low: number, role: Range): Range {
  const comma = role.from - 1;
  if (tokens[comma]?.kind !== 'comma' || describeSource(tokens, role).name) return role;
  const named = subjectBefore(tokens, low, comma);
  return named && describeSource(tokens, named).name ? named : role;
}

/** "said the chairman, Lord Smith": the name that explains a role behind the verb. */
export function namedBehind(tokens: readonly Token[], role: Range): Range {
  if (tokens[role.to]?.kind !== 'comma' || describeSource(tokens, role).name) return role;
  let to = role.to + 1;
  while (to < role.to + 6 && tokens[to]?.kind === 'word' && tokens[to]?.capital) to++;
  const name = { from: role.to + 1, to };
  const closes = tokens[to] === undefined || tokens[to]?.kind === 'comma' || tokens[to]?.kind === 'stop';
  return closes && to - name.from >= 2 && describeSource(tokens, name).name ? name : role;
}

/** The verb has the subject of the verb before it, whether that reports or not. */
function shared(reading: Reading, cue: Cue): SpeakerPhrase {
  const head = headSubject(reading, cue);
  return head ? { by: 'same', head } : { by: 'same' };
}

function nounBetween(reading: Reading, cue: Cue, low: number): boolean {
  return subjectBefore(reading.sentence.tokens, low, cue.groupFrom) !== null;
}

/** A participle speaks for the subject of its sentence: only behind a comma, "and", "while" or "by", or at the very start. */
export function participleSpeaker(reading: Reading, cue: Cue, low: number): SpeakerPhrase | null {
  const { tokens } = reading.sentence;
  const before = tokens[cue.groupFrom - 1];
  if (!before) return null;
  if (before.lower === 'as') return quotedSubject(reading, cue, low);
  const placed =
    before.kind === 'comma' ||
    before.kind === 'dash' ||
    before.kind === 'speech' ||
    before.lower === 'and' ||
    before.lower === 'while' ||
    before.lower === 'by' ||
    before.lower === 'in' ||
    before.lower === 'without' ||
    before.lower === 'statement';
  if (!placed || before.lower === 'without') return null;
  return shared(reading, cue);
}

/** "S was quoted (by the paper) as saying". */
function quotedSubject(reading: Reading, cue: Cue, low: number): SpeakerPhrase | null {
  const { tokens } = reading.sentence;
  for (let i = cue.groupFrom - 2; i > low && i > cue.groupFrom - 12; i--) {
    const lower = tokens[i]?.lower ?? '';
    if (lower !== 'quoted' && lower !== 'cited') continue;
    // "quoted Smith as saying" has its source behind, "was quoted as saying" before
    const passive = BE.has(tokens[i - 1]?.lower ?? '') || tokens[i - 1]?.lower === 'been';
    const range = passive ? subjectBefore(tokens, low, i) : nounPhraseAfter(tokens, i + 1);
    return range && { by: 'phrase', range };
  }
  return null;
}

const BE = new Set(['is', 'are', 'was', 'were', 'been', 'being']);

/** The subject at the head of the sentence: "Smith left the room, saying that …". */
function headSubject(reading: Reading, cue: Cue): Range | null {
  const { tokens } = reading.sentence;
  for (let i = 1; i < cue.from; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || !isFinite(token.lower)) continue;
    const range = subjectBefore(tokens, 0, i);
    if (range) return NO_SOURCES.test(tokens[range.from]?.lower ?? '') ? null : range;
  }
  return null;
}

function isFinite(word: string): boolean {
  return /[^e]ed$/.test(word) || finiteWords.has(word);
}

const finiteWords = new Set(
  'did does do can could has have had was were is are will would may left took gave made went met sent held came hit shot struck put cut told spoke wrote stood sat fought fell rose quit began broke drew led withdrew sought said got kept'.split(
    ' ',
  ),
);
