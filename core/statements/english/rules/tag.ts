// “…,” S said; “…,” said S; clause, S said; clause, says S: the verb stands behind what is said, or in the middle of it.
import { skipAdverbials, skipHearer } from '../adverbials';
import { contentAfter } from '../content-after';
import { contentEnd } from '../content-end';
import type { Cue } from '../cues';
import type { Finding, Reading, Rule, SpeakerPhrase } from '../finding';
import { adverbs, prepositions, subordinators } from '../lexicon/function-words';
import { hasVerb, nounPhraseAfter, subjectBefore, type Range } from '../noun-phrase';
import type { VerbForm } from '../verb-forms';
import { subjectOf } from './forward';

/** Fewer words before "…, S said, …" are an adverbial that the speaker's sentence opens with. */
const FEWEST_WORDS = 4;

export const tag: Rule = (reading, cue, low) => {
  if (cue.use !== 'finite') return null;
  const form = cue.forms.find(({ verb }) => verb.frames.has('quote') || verb.frames.has('clause'));
  if (!form) return null;
  return speechTag(reading, cue, low, form) ?? clauseTag(reading, cue, low, form);
};

/** The verb with its subject directly behind a quotation. */
function speechTag(reading: Reading, cue: Cue, low: number, form: VerbForm): Finding[] | null {
  const { tokens } = reading.sentence;
  let speech = cue.groupFrom - 1;
  while (speech >= low && tokens[speech]?.kind !== 'speech') speech--;
  if (speech < low) return null;
  const between = speech + 1;
  const skipped = skipSigns(reading, between);
  let speaker: SpeakerPhrase | null;
  let behind: number;
  let inverted = false;
  if (skipped === cue.groupFrom) {
    const name = nounPhraseAfter(tokens, cue.to);
    if (name && !hasVerb(tokens, name.from, name.to)) {
      speaker = { by: 'phrase', range: name };
      behind = name.to;
      inverted = true;
    } else {
      speaker = { by: 'same' };
      behind = cue.to;
    }
  } else {
    const subject = subjectBefore(tokens, between, cue.groupFrom);
    if (!subject || !onlyAdverbs(reading, skipped, subject.from) || hasVerb(tokens, subject.to, cue.groupFrom - 1))
      return null;
    speaker = subjectOf(reading, cue, between);
    behind = cue.to;
  }
  if (!speaker) return null;
  // "After Smith warned of “…,” Jones said the talks would go on": the content stands behind.
  if (!inverted && speech > low) {
    const start = contentAfter(tokens, cue);
    if (start && (start.frame === 'that' || start.frame === 'clause' || start.frame === 'quote')) return null;
  }
  const from = low === 0 ? contentHead(reading, low, speech) : speech;
  const first = finding(
    cue,
    form,
    { from, to: speech + 1 },
    speaker,
    inverted ? 'en.quote-said-subject' : 'en.quote-subject-said',
    0.97,
  );
  return [first, ...resumed(reading, cue, form, behind, speaker, inverted)];
}

/** Behind a comma: "the deal is dead, Smith said". */
function clauseTag(reading: Reading, cue: Cue, low: number, form: VerbForm): Finding[] | null {
  const { tokens } = reading.sentence;
  const before = tokens[cue.groupFrom - 1];
  if (before?.kind === 'comma') {
    const name = nounPhraseAfter(tokens, cue.to);
    if (name && cue.forms[0]?.kinds.has('base') !== true) {
      const behind = tokens[name.to];
      const closes =
        !behind ||
        behind.kind === 'stop' ||
        behind.kind === 'comma' ||
        behind.kind === 'speech' ||
        skipAdverbials(tokens, name.to) >= tokens.length - 1;
      const isClause = hasVerb(tokens, low, cue.groupFrom - 1);
      if (
        closes &&
        isClause &&
        tokens[name.from]?.kind === 'word' &&
        wordsIn(reading, low, cue.groupFrom) >= FEWEST_WORDS &&
        !endsInApposition(reading, low, cue)
      ) {
        const speaker: SpeakerPhrase = { by: 'phrase', range: name };
        return [finding(cue, form, { from: low, to: cue.groupFrom - 1 }, speaker, 'en.clause-said-subject', 0.8)];
      }
    }
  }
  const subject = subjectBefore(tokens, low, cue.groupFrom);
  const comma = subject ? tokens[subject.from - 1] : undefined;
  if (!subject || (comma?.kind !== 'comma' && comma?.kind !== 'dash')) return null;
  const speaker = subjectOf(reading, cue, low);
  if (speaker?.by !== 'phrase') return null;
  let behind = skipAdverbials(tokens, cue.to);
  if (form.verb.frames.has('hearer')) behind = skipAdverbials(tokens, skipHearer(tokens, behind));
  const next = tokens[behind];
  const words = wordsIn(reading, low, subject.from);
  const ends = !next || next.kind === 'stop' || next.lower === 'of' || (next.kind === 'bracket' && next.lower === ')');
  const interrupts = next?.kind === 'comma' || next?.kind === 'dash' || next?.kind === 'semicolon';
  if (!ends && !interrupts) return null;
  const end = subject.from - 1;
  if (ends && words < 3) return null;
  const findings: Finding[] = [];
  if (
    words >= FEWEST_WORDS &&
    hasVerb(tokens, low, end) &&
    !opensAside(reading, low, tokens[behind + 1]?.kind === 'speech')
  )
    findings.push(finding(cue, form, { from: low, to: end }, speaker, 'en.clause-subject-said', 0.85));
  else if (!interrupts) return null;
  if (interrupts) {
    if (findings.length === 0) findings.push(...interrupted(reading, cue, form, behind, speaker, low));
    else findings.push(...resumed(reading, cue, form, behind, speaker, false));
  }
  return findings.length > 0 ? findings : null;
}

/** "When asked, Smith said, …": what stands before is told by the outlet. "If talks fail, Smith said, …": by Smith. */
function opensAside(reading: Reading, low: number, beforeSpeech: boolean): boolean {
  const first = reading.sentence.tokens[low];
  const lower = first?.lower ?? '';
  if (first?.kind !== 'word') return false;
  if (
    lower === 'when' ||
    lower === 'asked' ||
    lower === 'after' ||
    lower === 'before' ||
    lower === 'as' ||
    lower === 'speaking'
  )
    return true;
  return beforeSpeech && (subordinators.has(lower) || prepositions.has(lower) || /ing$/.test(lower));
}

/** "The deal, Smith said, would collapse": what stands behind is the larger part. */
function interrupted(
  reading: Reading,
  cue: Cue,
  form: VerbForm,
  behind: number,
  speaker: SpeakerPhrase,
  low: number,
): Finding[] {
  const { tokens } = reading.sentence;
  const to = contentEnd(reading, cue, behind + 1, true);
  if (
    wordsIn(reading, behind + 1, to) < 3 ||
    reading.cues.some((other) => other.from > cue.from && other.groupFrom === behind + 1)
  )
    return [];
  if (low > 0 || !hasVerb(tokens, behind + 1, to)) return [];
  return [finding(cue, form, { from: behind + 1, to }, speaker, 'en.clause-interrupted', 0.75)];
}

/** What the speaker goes on to say in the same sentence, behind the tag. */
function resumed(
  reading: Reading,
  cue: Cue,
  form: VerbForm,
  behind: number,
  speaker: SpeakerPhrase,
  inverted: boolean,
): Finding[] {
  const { tokens } = reading.sentence;
  for (let i = behind; i < tokens.length && i < behind + 30; i++) {
    const token = tokens[i];
    if (!token) break;
    if (reading.cues.some((other) => other.from > cue.from && other.from <= i)) return [];
    if (token.kind === 'speech') {
      const to = contentEnd(reading, cue, i, true);
      return [finding(cue, form, { from: i, to: Math.max(to, i + 1) }, speaker, 'en.quote-resumed', 0.9)];
    }
  }
  const at = skipAdverbials(tokens, behind);
  const next = tokens[at];
  if (inverted || (next?.kind !== 'comma' && next?.kind !== 'semicolon' && next?.kind !== 'dash')) return [];
  const from = at + 1;
  const to = contentEnd(reading, cue, from, true);
  const first = tokens[from];
  if (
    first?.kind !== 'word' ||
    /ing$/.test(first.lower) ||
    wordsIn(reading, from, to) < FEWEST_WORDS ||
    !hasVerb(tokens, from, to)
  )
    return [];
  if (
    first.lower === 'which' ||
    first.lower === 'who' ||
    first.lower === 'as' ||
    first.lower === 'when' ||
    first.lower === 'after'
  )
    return [];
  return [finding(cue, form, { from, to }, speaker, 'en.clause-resumed', 0.6)];
}

/** "Smith, the envoy, said yesterday the plan" has no clause before it. */
function endsInApposition(reading: Reading, low: number, cue: Cue): boolean {
  const { tokens } = reading.sentence;
  const subject = subjectBefore(tokens, low, cue.groupFrom);
  return subject !== null && !hasVerb(tokens, low, subject.to);
}

/** Where the quoting sentence begins to be the speaker's: “The plan is “dead,” Smith said”. */
function contentHead(reading: Reading, low: number, speech: number): number {
  const { tokens } = reading.sentence;
  for (let i = low; i < speech; i++) if (tokens[i]?.kind === 'speech') return i;
  const lead = tokens.slice(low, speech).filter((token) => token.kind === 'word');
  if (lead.length === 0 || tokens[speech - 1]?.kind === 'colon') return speech;
  return hasVerb(tokens, low, speech) || lead.length <= 3 ? low : speech;
}

function onlyAdverbs(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = reading.sentence.tokens[i];
    if (token?.kind === 'word' && !adverbs.has(token.lower)) return false;
  }
  return true;
}

function skipSigns(reading: Reading, from: number): number {
  let at = from;
  for (
    let kind = reading.sentence.tokens[at]?.kind;
    kind === 'comma' || kind === 'dash' || kind === 'other' || kind === 'mark';
    kind = reading.sentence.tokens[at]?.kind
  )
    at++;
  return at;
}

function wordsIn(reading: Reading, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i++) {
    const kind = reading.sentence.tokens[i]?.kind;
    words += kind === 'word' ? 1 : kind === 'speech' ? FEWEST_WORDS : 0;
  }
  return words;
}

function finding(
  cue: Cue,
  form: VerbForm,
  content: Range,
  speaker: SpeakerPhrase,
  rule: string,
  confidence: number,
): Finding {
  return {
    content,
    cue: { from: cue.from, to: cue.to, lemma: form.verb.lemma },
    stance: form.verb.stance,
    speaker,
    rule,
    confidence,
    clausal: true,
  };
}
