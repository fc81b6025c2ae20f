// "S אמר כי …", "אמר S: “…”", "והוסיף ש…", "S גינה את …": the content stands behind the verb.
import type { SpeakerPhrase } from '../../reading/finding';
import type { Token } from '../../reading/token';
import { contentBehind, type ContentBehind } from '../content-behind';
import { contentEnd } from '../content-end';
import type { Cue } from '../cues';
import { isSource, subjectBefore } from '../noun-phrase';
import { placeBefore } from '../place';
import type { HebrewFinding, Reading } from '../reading';

const rules: Readonly<Record<ContentBehind['frame'], readonly [rule: string, confidence: number]>> = {
  clause: ['he.verb-that', 0.95],
  quote: ['he.verb-quote', 0.95],
  infinitive: ['he.verb-infinitive', 0.8],
  object: ['he.verb-object', 0.7],
};

/** Passive forms: without a place or body that they come from nobody says so. */
const IMPERSONAL = new Set(['נמסר', 'נאמר', 'נכתב', 'דווח']);

/** A cue with what stands behind it; the rules need both to tell the statements of a sentence apart. */
export interface Forward {
  readonly cue: Cue;
  readonly behind: ContentBehind;
  readonly speaker: SpeakerPhrase;
}

/** Reads a cue that has its content behind it; null where it has none or nobody speaks. */
export function forward(tokens: readonly Token[], cue: Cue, low: number): Forward | null {
  const place = placeBefore(tokens, low, cue);
  const before =
    place ?? (cue.joined && !cue.relative && isComma(tokens, cue.from - 1) ? null : sourceBefore(tokens, cue, low));
  const behind = contentBehind(tokens, cue, before ? 'never' : cue.joined ? 'before-clause' : 'always');
  if (!behind) return null;
  if (asksForCover(tokens, behind) || isArmed(tokens, cue, behind, before) || isRuling(tokens, behind, before))
    return null;
  const range = behind.subject ?? before;
  if (!range && IMPERSONAL.has(behind.form.lemma)) return null;
  return { cue, behind, speaker: range ? { by: 'phrase', range } : { by: 'same' } };
}

function isComma(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'comma';
}

/** The subject before the verb; none where ו joins it to the verb before. */
function sourceBefore(tokens: readonly Token[], cue: Cue, low: number): ReturnType<typeof subjectBefore> {
  if (cue.joined && !cue.relative) return null;
  const range = subjectBefore(tokens, low, cue.from);
  // At the head of its sentence even a phrase that no lexicon knows is the subject
  return range && (range.from === low || isSource(tokens, range)) ? range : null;
}

/** "שביקש להישאר בעילום שם": on what terms somebody spoke, not what was said. */
function asksForCover(tokens: readonly Token[], { from }: ContentBehind): boolean {
  return tokens.slice(from, from + 4).some(({ lower }) => /עילום|להזדהות|אנונימי/.test(lower));
}

/** תקף of an army is an attack, not criticism; so is ביקר ב a visit. */
function isArmed(
  tokens: readonly Token[],
  cue: Cue,
  behind: ContentBehind,
  before: { from: number; to: number } | null,
): boolean {
  if (!behind.form.frames.has('attack') || behind.frame === 'quote') return false;
  const subject = before ?? behind.subject;
  const words = subject ? tokens.slice(subject.from, subject.to).map(({ lower }) => lower) : [];
  return (
    words.length === 0 ||
    /^ה?(?:שוטר|חייל|לוחם|מטר|יעד|בסיס|מבנ|תשתי|מתחם|נהג|מאבטח|אישה|צעיר|נער|עובר|משאי|ספינ)/.test(
      tokens[behind.from]?.lower ?? '',
    ) ||
    words.some((word) =>
      /^(?:צה"ל|הצבא|צבא|חיל|כוחות|מטוס|מטוסי|כלי|כטב"ם|המטוסים|חמאס|חיזבאללה|איראן|ישראל|ארה"ב)$/.test(word),
    ) ||
    tokens[cue.to]?.lower.startsWith('ב') === true
  );
}

/** What courts, councils and committees turn down they decide; they do not say it. */
function isRuling(tokens: readonly Token[], behind: ContentBehind, before: { from: number } | null): boolean {
  if (!behind.form.frames.has('claim')) return false;
  const first = tokens[(before ?? behind.subject)?.from ?? -1]?.lower ?? '';
  return /^ו?ה?(?:מועצ|ועד|וועד|בית|בג"ץ|שופט|כנסת|מליא|קבינט)/.test(first);
}

/** The statement of a cue; `others` are the cues of the sentence that report as well. */
export function forwardFinding(
  { sentence }: Reading,
  { cue, behind, speaker }: Forward,
  others: readonly Cue[],
): HebrewFinding {
  const [rule, confidence] = rules[behind.frame];
  return {
    content: { from: behind.from, to: contentEnd(sentence.tokens, cue, behind.from, others), skip: behind.skip },
    cue: { from: cue.from, to: cue.to, skip: cue.skip, lemma: behind.form.lemma },
    stance: behind.form.stance,
    speaker,
    rule,
    confidence: speaker.by === 'phrase' ? confidence : confidence - 0.1,
    clausal: behind.frame === 'clause' || behind.frame === 'quote',
    agreement: IMPERSONAL.has(behind.form.lemma) ? null : behind.form.agreement,
  };
}
