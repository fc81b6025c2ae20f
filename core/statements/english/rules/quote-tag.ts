// “…,” S said; “…,” said S: the verb with its subject directly behind a quotation.
import type { Finding, Range, SpeakerPhrase } from '../../reading/finding';
import type { Token } from '../../reading/token';
import { contentAfter } from '../content-after';
import type { Cue } from '../cues';
import type { Reading, Rule } from '../reading';
import { adverbs } from '../lexicon/function-words';
import { hasVerb } from '../noun-phrase';
import { nounPhraseAfter } from '../phrase-behind';
import { subjectBefore } from '../subject-before';
import type { VerbForm } from '../verb-forms';
import { canReport } from './can-report';
import { namedBehind, subjectOf } from './subject';
import { resumed, tagFinding, type Tag } from './tag-parts';

export const quoteTag: Rule = (reading, cue, low) => {
  if (cue.use !== 'finite') return null;
  const form = cue.forms.find(({ verb }) => verb.frames.has('quote'));
  const { tokens } = reading.sentence;
  let speech = cue.groupFrom - 1;
  while (speech >= low && tokens[speech]?.kind !== 'speech') speech--;
  if (!form || speech < low) return null;
  const tag =
    skipSigns(tokens, speech + 1) === cue.groupFrom
      ? behindVerb(reading, cue, form)
      : beforeVerb(reading, cue, form, speech);
  if (!tag || (!tag.inverted && speech > low && saysMore(tokens, cue))) return null;
  const content: Range = { from: low === 0 ? contentHead(tokens, low, speech) : speech, to: speech + 1 };
  return [...finding(tag, content), ...resumed(tag)];
};

function finding(tag: Tag, content: Range): Finding[] {
  return [tagFinding(tag, content, tag.inverted ? 'en.quote-said-subject' : 'en.quote-subject-said', 0.97)];
}

/** “…,” said S. Without a subject behind the verb the one before goes on. */
function behindVerb(reading: Reading, cue: Cue, form: VerbForm): Tag {
  const { tokens } = reading.sentence;
  const name = form.verb.frames.has('hearer') ? null : nounPhraseAfter(tokens, cue.to);
  if (!name || hasVerb(tokens, name.from, name.to))
    return { reading, cue, form, speaker: { by: 'same' }, behind: cue.to, inverted: false };
  return {
    reading,
    cue,
    form,
    speaker: { by: 'phrase', range: namedBehind(tokens, name) },
    behind: name.to,
    inverted: true,
  };
}

/** “…,” S said. */
function beforeVerb(reading: Reading, cue: Cue, form: VerbForm, speech: number): Tag | null {
  const { tokens } = reading.sentence;
  const from = skipSigns(tokens, speech + 1);
  const subject = subjectBefore(tokens, speech + 1, cue.groupFrom);
  if (
    !subject ||
    (!onlyAdverbs(tokens, from, subject.from) && !isRoleBefore(tokens, from, subject.from)) ||
    (tokens[subject.to]?.kind === 'word' && hasVerb(tokens, subject.to, cue.groupFrom - 1))
  )
    return null;
  const speaker: SpeakerPhrase | null = subjectOf(reading, cue, speech + 1);
  if (speaker && !canReport(tokens, cue, form, speaker)) return null;
  return speaker && { reading, cue, form, speaker, behind: cue.to, inverted: false };
}

/** "After Smith warned of “…,” Jones said the talks would go on": the content stands behind. */
function saysMore(tokens: readonly Token[], cue: Cue): boolean {
  const frame = contentAfter(tokens, cue)?.frame;
  return frame === 'that' || frame === 'clause' || frame === 'quote';
}

/** Where the quoting sentence begins to be the speaker's: The plan is “dead and buried for good,” Smith said. */
function contentHead(tokens: readonly Token[], low: number, speech: number): number {
  for (let i = low; i < speech; i++) if (tokens[i]?.kind === 'speech') return i;
  const lead = tokens.slice(low, speech).filter((token) => token.kind === 'word');
  if (lead.length === 0 || tokens[speech - 1]?.kind === 'colon') return speech;
  return low;
}

/** “…,” a ministry spokesman, Adam Voss, said: the office before the name. */
function isRoleBefore(tokens: readonly Token[], from: number, name: number): boolean {
  if (tokens[name - 1]?.kind !== 'comma') return false;
  const role = subjectBefore(tokens, from, name - 1);
  return role !== null && role.from === from && role.to === name - 1 && !hasVerb(tokens, role.from, role.to);
}

function onlyAdverbs(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind === 'word' && !adverbs.has(token.lower)) return false;
  }
  return true;
}

function skipSigns(tokens: readonly Token[], from: number): number {
  let at = from;
  for (
    let kind = tokens[at]?.kind;
    kind === 'comma' || kind === 'dash' || kind === 'other' || kind === 'mark';
    kind = tokens[at]?.kind
  )
    at++;
  return at;
}
