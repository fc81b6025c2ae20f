// “…”, אמר S; “…”, S אמר; clause, כך מסר S; clause, S גורס: the verb stands behind what is said.
import type { Range, SpeakerPhrase } from '../../reading/finding';
import type { Token } from '../../reading/token';
import { subjectBehind } from '../content-behind';
import type { Cue } from '../cues';
import { pronouns } from '../lexicon/function-words';
import { isSource, subjectBefore } from '../noun-phrase';
import type { HebrewFinding, Reading } from '../reading';
import type { VerbForm } from '../verb-forms';

/** A clause of fewer words before a tag is no statement. */
const FEWEST_WORDS = 3;
/** A quotation behind a tag is looked for so many tokens on. */
const REACH = 16;

/** The verb with its subject directly behind a quotation. */
export function quoteTag({ sentence: { tokens } }: Reading, cue: Cue, low: number): readonly HebrewFinding[] | null {
  const form = cue.forms.find(({ frames }) => frames.has('quote'));
  if (!form || cue.relative) return null;
  let speech = cue.from - 1;
  while (speech >= low && tokens[speech]?.kind !== 'speech') speech--;
  if (speech < low) return null;
  const signs = skipSigns(tokens, speech + 1);
  const behind = tokens[signs]?.lower === 'כך' ? signs + 1 : signs;
  let range: Range | null = null;
  if (behind === cue.from) {
    if (cue.joined) return null;
    range = subjectBehind(tokens, cue.to);
  } else {
    range = subjectBefore(tokens, behind, cue.from);
    if (!range || range.from !== behind || !isSource(tokens, range) || tokens[cue.to]?.lower === 'כי') return null;
  }
  const speaker: SpeakerPhrase = range ? { by: 'phrase', range } : { by: 'same' };
  const first = finding(
    cue,
    form,
    { from: headOf(tokens, low, speech), to: speech + 1 },
    speaker,
    'he.quote-verb',
    0.95,
  );
  for (let i = Math.max(cue.to, range?.to ?? 0); i < tokens.length && i < cue.to + REACH; i++) {
    const token = tokens[i];
    if (token?.kind === 'colon' || (token?.kind === 'word' && token.lower === 'כי')) break;
    if (token?.kind !== 'speech') continue;
    return [first, finding(cue, form, { from: i, to: i + 1 }, speaker, 'he.quote-resumed', 0.9)];
  }
  return [first];
}

/** "…, סיפרה S", "…, כך מסר S", "…, S גורס". */
export function clauseTag({ sentence: { tokens } }: Reading, cue: Cue, low: number): readonly HebrewFinding[] | null {
  const form = cue.forms.find(({ frames }) => frames.has('clause') || frames.has('quote'));
  if (!form || cue.joined || cue.relative) return null;
  let comma = cue.from - 1;
  let range: Range | null = null;
  if (tokens[comma]?.lower === 'כך' || pronouns.has(tokens[comma]?.lower ?? '')) comma--;
  if (tokens[comma]?.kind === 'comma') {
    range = pronouns.has(tokens[cue.from - 1]?.lower ?? '')
      ? { from: cue.from - 1, to: cue.from }
      : subjectBehind(tokens, cue.to);
  } else {
    range = subjectBefore(tokens, low, cue.from);
    if (!range || !isSource(tokens, range) || tokens[range.from - 1]?.kind !== 'comma') return null;
    comma = range.from - 1;
  }
  if (!range || comma - low < FEWEST_WORDS) return null;
  const behind = tokens[Math.max(cue.to, range.to)];
  if (behind && behind.kind !== 'stop' && behind.kind !== 'comma' && !/^[בלמ]/.test(behind.lower)) return null;
  return [finding(cue, form, { from: low, to: comma }, { by: 'phrase', range }, 'he.clause-verb', 0.8)];
}

/** A sentence whose quotation is only its last part: “…” and what leads to it. */
function headOf(tokens: readonly Token[], low: number, speech: number): number {
  for (let i = low; i < speech; i++) if (tokens[i]?.kind === 'speech') return i;
  const leads = tokens.slice(low, speech).some(({ kind }) => kind === 'word');
  return leads && tokens[speech - 1]?.kind !== 'colon' && low === 0 ? low : speech;
}

function skipSigns(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    tokens[at]?.kind === 'comma' ||
    tokens[at]?.kind === 'dash' ||
    tokens[at]?.kind === 'stop' ||
    tokens[at]?.kind === 'mark'
  )
    at++;
  return at;
}

function finding(
  cue: Cue,
  form: VerbForm,
  content: Range,
  speaker: SpeakerPhrase,
  rule: string,
  confidence: number,
): HebrewFinding {
  return {
    content,
    cue: { from: cue.from, to: cue.to, skip: cue.skip, lemma: form.lemma },
    stance: form.stance,
    speaker,
    rule,
    confidence,
    clausal: true,
    agreement: form.agreement,
  };
}
