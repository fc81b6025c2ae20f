// Finds the reporting verbs of a sentence and tells the ones that report from negated, modal, nominal and passive uses.
import type { Sentence } from '../reading/sentences';
import type { Token } from '../reading/token';
import {
  adverbs,
  auxiliaries,
  determiners,
  modals,
  negations,
  plainVerbs,
  objectPronouns,
  pronouns,
  weekdays,
  coordinators,
  prepositions,
} from './lexicon/function-words';
import { peopleNouns } from './lexicon/roles';
import { verbForms, type VerbForm } from './verb-forms';

export interface Cue {
  /** Token range of the verb with its particle. */
  readonly from: number;
  readonly to: number;
  /** First token of the verb with its auxiliaries and adverbs (has also said). */
  readonly groupFrom: number;
  readonly forms: readonly VerbForm[];
  /** `finite`: has a subject of its own or shares one; `ing`: a participle; `passive`: is/was + participle. */
  readonly use: 'finite' | 'ing' | 'passive';
}

/** Words that can be nouns as well, so that they need a subject that plainly is one. */
export const ALSO_NOUNS: ReadonlySet<string> = new Set(
  `claims reports calls states demands notes comments remarks posts backs details fears hopes labels brands blasts charges questions
answers offers requests doubts appeals promises pledges vows regrets estimates signals supports report claim call state demand note comment remark post
detail fear hope label brand blast charge question answer offer request doubt appeal promise pledge vow regret estimate signal support
warning finding feeling meaning opening posting briefing reasoning orders order projects project shows show highlight highlights counter counters argument press present forecast
forecasts float floats mock slam thanks presses appeals object objects back find finds warn`.split(/\s+/),
);

/** The cues of a sentence from left to right; those that report nothing are left out. */
export function findCues(sentence: Sentence): readonly Cue[] {
  const { tokens } = sentence;
  const cues: Cue[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.kind !== 'word') continue;
    // a word in quotation marks of its own
    if (tokens[i - 1]?.kind === 'mark' && tokens[i - 1]?.end === token.start) continue;
    const cue = cueAt(tokens, i);
    if (!cue) continue;
    cues.push(cue);
    i = cue.to - 1;
  }
  return cues;
}

function cueAt(tokens: readonly Token[], at: number): Cue | null {
  const token = tokens[at];
  if (!token) return null;
  const all = verbForms(token.lower);
  if (all.length === 0) return null;
  const next = tokens[at + 1];
  const behind = tokens[at + 2];
  let to = at + 1;
  let forms = all.filter((form) => form.particle !== null && particleFollows(form.particle, next, behind));
  if (forms.length > 0) to = next?.lower === 'it' && forms[0]?.particle !== 'it' ? at + 3 : at + 2;
  else forms = all.filter((form) => form.particle === null);
  if (forms.length === 0) return null;
  if (token.capital && at > 0 && tokens[at - 1]?.kind === 'word') return null;
  return useOf(tokens, at, to, forms);
}

/** "made clear" and "made it clear". */
function particleFollows(particle: string, next: Token | undefined, behind: Token | undefined): boolean {
  return next?.lower === particle || (next?.lower === 'it' && behind?.lower === particle && particle === 'clear');
}

function useOf(tokens: readonly Token[], at: number, to: number, forms: readonly VerbForm[]): Cue | null {
  let groupFrom = at;
  let aux: string | null = null;
  let sawBe = false;
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const word = tokens[i];
    if (!word || word.kind !== 'word') break;
    const { lower } = word;
    if (lower === 'longer' && tokens[i - 1]?.lower === 'no') return null;
    if (negations.has(lower) || lower.endsWith("n't")) return null;
    if (modals.has(lower) || /'(?:ll|d)$/.test(lower)) return null;
    if (auxiliaries.has(lower)) {
      aux ??= lower;
      sawBe ||= BE.has(lower);
    } else if (!adverbs.has(lower) || (weekdays.has(lower) && i < at - 1)) break;
    groupFrom = i;
  }
  const before = tokens[groupFrom - 1];
  const lowerBefore = before?.kind === 'word' ? before.lower : '';
  const kinds = new Set(forms.flatMap((form) => [...form.kinds]));
  if (lowerBefore === 'to' || lowerBefore === "let's" || lowerBefore === 'let') {
    return lowerBefore === 'to' && wentOnTo(tokens, groupFrom)
      ? { from: at, to, groupFrom: groupFrom - 3, forms, use: 'finite' }
      : null;
  }
  const only = (kind: string): boolean => kinds.size === 1 && kinds.has(kind as never);
  if (only('ing')) {
    if (sawBe) return { from: at, to, groupFrom, forms, use: 'finite' };
    return determiners.has(lowerBefore) || lowerBefore === 'of' || before?.lower.endsWith("'s")
      ? null
      : { from: at, to, groupFrom: at, forms, use: 'ing' };
  }
  const isPast = kinds.has('past') || kinds.has('participle');
  if (sawBe && isPast) return { from: at, to, groupFrom, forms, use: 'passive' };
  if (sawBe) return null;
  // "did say" reports; "said" behind a determiner is no verb: the reported deal, a claimed success.
  if (determiners.has(lowerBefore) && groupFrom === at && !DETERMINER_SUBJECTS.has(lowerBefore)) return null;
  if (before?.kind === 'word' && before.lower.endsWith("'s") && groupFrom === at && !isPast) return null;
  if (only('participle') && aux === null) return null;
  const lower = tokens[at]?.lower ?? '';
  if (ALSO_NOUNS.has(lower) && aux === null && !isVerbPlace(tokens, at, groupFrom, to)) return null;
  if (kinds.has('base') && !kinds.has('past') && aux === null && !takesPluralVerb(tokens, groupFrom)) return null;
  return { from: at, to, groupFrom, forms, use: 'finite' };
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re"]);
const DETERMINER_SUBJECTS = new Set([
  'this',
  'that',
  'these',
  'those',
  'one',
  'some',
  'many',
  'most',
  'all',
  'both',
  'several',
  'few',
  'each',
  'another',
  'other',
  'two',
  'three',
  'four',
  'five',
  'six',
  'her',
]);

/** "went on to say", "continued to insist": the infinitive reports after all. */
function wentOnTo(tokens: readonly Token[], to: number): boolean {
  const on = tokens[to - 2]?.lower;
  const went = tokens[to - 3]?.lower;
  return on === 'on' && (went === 'went' || went === 'goes');
}

/** A word that may be a noun is a verb behind a plain subject and before what a verb takes. */
function isVerbPlace(tokens: readonly Token[], at: number, groupFrom: number, to: number): boolean {
  const before = tokens[groupFrom - 1];
  const next = tokens[to];
  if (!before || !next) return false;
  if (before.kind === 'comma' || before.kind === 'speech') {
    return next.kind === 'word' && (next.capital || determiners.has(next.lower));
  }
  if (before.kind !== 'word' || /'s?$/.test(before.lower)) return false;
  if (next.kind === 'colon' || next.kind === 'speech') return true;
  if (
    next.kind === 'word' &&
    FIRM.has(next.lower) &&
    tokens[at]?.lower.endsWith('s') === true &&
    !prepositions.has(before.lower) &&
    !coordinators.has(before.lower)
  )
    return true;
  // "a summary report says": the verb is still to come
  if (next.kind === 'word' && plainVerbs.has(next.lower)) return false;
  if (next.kind === 'word' && NOUN_COMPANY.has(next.lower) && tokens[at]?.lower !== 'hopes') return false;
  if (next.kind === 'stop' || next.kind === 'comma') return pronouns.has(before.lower) || before.capital;
  return (
    (pronouns.has(before.lower) ||
      before.capital ||
      before.lower === 'who' ||
      before.lower === 'and' ||
      before.lower.endsWith('s')) &&
    !determiners.has(before.lower)
  );
}

/** Behind a noun stands no article, behind a verb it does. */
const FIRM = new Set(['the', 'a', 'an', 'that', 'his', 'her', 'its', 'their', 'it', 'they', 'he', 'she', 'there']);
const NOUN_COMPANY = new Set([
  'of',
  'from',
  'by',
  'in',
  'were',
  'was',
  'is',
  'are',
  'have',
  'has',
  'and',
  'or',
  'about',
  'against',
  'made',
  'as',
]);

/** Base forms report with a plural subject or with I, we, you, they. */
function takesPluralVerb(tokens: readonly Token[], groupFrom: number): boolean {
  const before = tokens[groupFrom - 1];
  if (before?.kind === 'speech') return true;
  if (before?.kind === 'comma') return peopleSpeak(tokens, groupFrom);
  if (before?.kind !== 'word') return false;
  const { lower } = before;
  return (
    !objectPronouns.has(lower) &&
    lower !== 'he' &&
    lower !== 'she' &&
    !determiners.has(lower) &&
    !BARE_BLOCKERS.has(lower)
  );
}

/** ", say economists," and ", speaking privately, say that", but no list of verbs: "edit clips, add captions". */
function peopleSpeak(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  return next === 'that' || peopleNouns.has(next) || (tokens[at]?.lower === 'say' && tokens[at + 1]?.kind === 'word');
}

const BARE_BLOCKERS = new Set(['to', 'in', 'on', 'for', 'of', 'with', 'by', 'and', 'or', 'at', 'from', 'as', 'that']);
