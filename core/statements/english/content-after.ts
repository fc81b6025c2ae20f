// Where the content begins that follows a reporting verb, by what the verb can take.
import type { Token } from '../reading/token';
import { skipAdverbials, skipHearer } from './adverbials';
import type { Cue } from './cues';
import {
  adverbs,
  coordinators,
  determiners,
  objectPronouns,
  plainVerbs,
  prepositions,
  pronouns,
  subordinators,
  weekdays,
} from './lexicon/function-words';
import { hasVerb } from './noun-phrase';
import type { VerbForm } from './verb-forms';

export interface ContentStart {
  readonly from: number;
  readonly form: VerbForm;
  readonly frame: 'that' | 'quote' | 'question' | 'clause' | 'phrase' | 'object' | 'infinitive' | 'named';
}

const QUESTION_WORDS = new Set(['whether', 'if', 'why', 'how', 'what']);
const MOST_BETWEEN = 24;

/** The content behind `cue`; null where nothing follows that the verb can take. */
export function contentAfter(tokens: readonly Token[], cue: Cue): ContentStart | null {
  for (const find of finders) {
    for (const form of cue.forms) {
      const found = find(tokens, cue, form);
      if (found) return { ...found, form };
    }
  }
  return null;
}

type Finder = (tokens: readonly Token[], cue: Cue, form: VerbForm) => Omit<ContentStart, 'form'> | null;

const finders: readonly Finder[] = [
  thatClause,
  quotation,
  question,
  prepositional,
  infinitive,
  hearerTo,
  named,
  object,
  bareClause,
];

function has(form: VerbForm, frame: string): boolean {
  return form.verb.frames.has(frame);
}

function isClausal(form: VerbForm): boolean {
  return has(form, 'clause') || has(form, 'that');
}

function thatClause(tokens: readonly Token[], cue: Cue, form: VerbForm): Omit<ContentStart, 'form'> | null {
  if (!isClausal(form)) return null;
  let at = skipAdverbials(tokens, cue.to);
  if (tokens[at]?.lower === 'that' && tokens[at + 1]?.kind !== 'stop') return { from: at + 1, frame: 'that' };
  const first = tokens[at];
  if (first?.kind === 'comma') at++;
  const toHearer = tokens[at]?.lower === 'to';
  if (!has(form, 'hearer') && !toHearer && first?.kind !== 'comma' && !prepositions.has(first?.lower ?? ''))
    return null;
  let commas = 0;
  for (let i = at; i < at + MOST_BETWEEN; i++) {
    const token = tokens[i];
    if (
      !token ||
      token.kind === 'speech' ||
      token.kind === 'stop' ||
      token.kind === 'colon' ||
      token.kind === 'semicolon'
    )
      return null;
    if (token.kind === 'comma' && ++commas > 2) return null;
    // behind a comma another verb has begun: "warned of the dangers, yet played down that threat"
    if (commas > 0 && /[^e]ed$/.test(token.lower)) return null;
    if (token.lower === 'that' && i > at)
      return first?.kind === 'comma' && commas === 0 ? null : { from: i + 1, frame: 'that' };
    if (
      plainVerbs.has(token.lower) ||
      (token.kind === 'word' && pronouns.has(token.lower) && token.lower !== 'it' && token.lower !== 'you')
    )
      return null;
  }
  return null;
}

function quotation(tokens: readonly Token[], cue: Cue, form: VerbForm): Omit<ContentStart, 'form'> | null {
  if (!has(form, 'quote')) return null;
  for (let i = cue.to; i < cue.to + MOST_BETWEEN; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'stop' || token.kind === 'semicolon') return null;
    if (token.kind === 'speech') {
      const before = tokens[i - 1];
      // directly, behind a colon or comma, or behind no more than adverbials and a hearer
      if (i === cue.to || before?.kind === 'colon' || before?.kind === 'comma') return { from: i, frame: 'quote' };
      return skipHearerAndAdverbials(tokens, cue.to, form) === i ? { from: i, frame: 'quote' } : null;
    }
    if (token.kind === 'colon') return tokens[i + 1] ? { from: i + 1, frame: 'quote' } : null;
    if (token.kind === 'comma' && i > cue.to && tokens[i + 1]?.kind !== 'speech') return null;
    if (token.kind === 'comma' && i === cue.to && tokens[i + 1]?.kind !== 'speech') return null;
    if (token.kind === 'word' && i > cue.to && (plainVerbs.has(token.lower) || token.lower === 'that')) return null;
  }
  return null;
}

function skipHearerAndAdverbials(tokens: readonly Token[], at: number, form: VerbForm): number {
  let i = skipAdverbials(tokens, at);
  if (has(form, 'hearer')) i = skipAdverbials(tokens, skipHearer(tokens, i));
  return i;
}

function question(tokens: readonly Token[], cue: Cue, form: VerbForm): Omit<ContentStart, 'form'> | null {
  let at = skipAdverbials(tokens, cue.to);
  if (!QUESTION_WORDS.has(tokens[at]?.lower ?? '') && has(form, 'hearer-to')) at = skipHearer(tokens, at);
  const word = tokens[at]?.lower ?? '';
  return QUESTION_WORDS.has(word) && has(form, word) ? { from: at, frame: 'question' } : null;
}

const PREPOSITION_FRAMES = new Set(['for', 'on', 'upon', 'of', 'about', 'against', 'at', 'with', 'responsibility']);

function prepositional(tokens: readonly Token[], cue: Cue, form: VerbForm): Omit<ContentStart, 'form'> | null {
  let at = cue.to;
  while (tokens[at]?.kind === 'word' && (weekdays.has(tokens[at]?.lower ?? '') || adverbs.has(tokens[at]?.lower ?? '')))
    at++;
  if (!PREPOSITION_FRAMES.has(tokens[at]?.lower ?? '') || weekdays.has(tokens[at + 1]?.lower ?? '')) {
    const beyond = skipAdverbials(tokens, at);
    if (!PREPOSITION_FRAMES.has(tokens[beyond]?.lower ?? '')) return null;
    at = beyond;
  }
  const word = tokens[at]?.lower ?? '';
  if (!has(form, word) || tokens[at + 1]?.kind === 'stop' || !tokens[at + 1]) return null;
  if (word === 'responsibility') return { from: at, frame: 'phrase' };
  // "called on Monday for": a day, no appeal
  if (word === 'on' && weekdays.has(tokens[at + 1]?.lower ?? '')) return null;
  return { from: at + 1, frame: 'phrase' };
}

function infinitive(tokens: readonly Token[], cue: Cue, form: VerbForm): Omit<ContentStart, 'form'> | null {
  if (!has(form, 'to')) return null;
  const at = skipAdverbials(tokens, cue.to);
  return tokens[at]?.lower === 'to' &&
    tokens[at + 1]?.kind === 'word' &&
    tokens[at + 1]?.lower !== 'more' &&
    !determiners.has(tokens[at + 1]?.lower ?? '') &&
    tokens[at + 1]?.capital !== true
    ? { from: at, frame: 'infinitive' }
    : null;
}

function hearerTo(tokens: readonly Token[], cue: Cue, form: VerbForm): Omit<ContentStart, 'form'> | null {
  if (!has(form, 'hearer-to')) return null;
  const first = tokens[cue.to];
  if (first?.kind !== 'word' || prepositions.has(first.lower)) return null;
  for (let i = cue.to + 1; i < cue.to + 16; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'stop' || token.kind === 'speech' || plainVerbs.has(token.lower)) return null;
    if (token.lower === 'to' || (token.lower === 'not' && tokens[i + 1]?.lower === 'to')) {
      const verb = tokens[i + (token.lower === 'to' ? 1 : 2)];
      return verb?.kind === 'word' && !verb.capital && !determiners.has(verb.lower)
        ? { from: cue.to, frame: 'infinitive' }
        : null;
    }
  }
  return null;
}

/** "called it a disaster", "called the attack “barbaric”". */
function named(tokens: readonly Token[], cue: Cue, form: VerbForm): Omit<ContentStart, 'form'> | null {
  if (!has(form, 'call')) return null;
  const first = tokens[cue.to];
  // "which Blinken called “productive”"
  if (first?.kind === 'speech' || first?.kind === 'mark') return { from: cue.to, frame: 'named' };
  if (first?.kind !== 'word' || prepositions.has(first.lower) || subordinators.has(first.lower)) return null;
  for (let i = cue.to + 1; i < cue.to + 14; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'stop' || token.kind === 'comma') return null;
    if (token.kind === 'speech' || token.kind === 'mark') return { from: cue.to, frame: 'named' };
    if ((token.lower === 'a' || token.lower === 'an') && !prepositions.has(tokens[i - 1]?.lower ?? ''))
      return { from: cue.to, frame: 'named' };
  }
  return null;
}

function object(tokens: readonly Token[], cue: Cue, form: VerbForm): Omit<ContentStart, 'form'> | null {
  if (!has(form, 'object')) return null;
  let at = cue.to;
  while (weekdays.has(tokens[at]?.lower ?? '')) at++;
  const first = tokens[at];
  if (first?.kind === 'speech' || first?.kind === 'mark') return { from: at, frame: 'object' };
  if (
    first?.kind !== 'word' ||
    (prepositions.has(first.lower) && first.lower !== 'like') ||
    coordinators.has(first.lower) ||
    subordinators.has(first.lower)
  )
    return null;
  if (adverbs.has(first.lower) && tokens[at + 1]?.kind !== 'word') return null;
  return { from: at, frame: 'object' };
}

function bareClause(tokens: readonly Token[], cue: Cue, form: VerbForm): Omit<ContentStart, 'form'> | null {
  if (!has(form, 'clause')) return null;
  const at = skipHearerAndAdverbials(tokens, cue.to, form);
  const first = tokens[at];
  if (first?.kind !== 'word' && first?.kind !== 'mark') return null;
  if (first.lower === 'to' || coordinators.has(first.lower) || first.lower === 'of') return null;
  if (form.verb.lemma !== 'say' && prepositions.has(first.lower)) return null;
  if (objectPronouns.has(first.lower) && first.lower !== 'it' && first.lower !== 'you' && first.lower !== 'her')
    return null;
  const until = clauseReach(tokens, at);
  if (tokens[at + 1]?.kind !== 'word' && tokens[at + 1]?.kind !== 'mark' && first.kind === 'word')
    return form.verb.lemma === 'say' && hasVerb(tokens, at, until) && until - at > 4
      ? { from: at, frame: 'clause' }
      : null;
  return hasVerb(tokens, at, until) || speechIn(tokens, at, until) || (form.verb.lemma === 'say' && until - at >= 4)
    ? { from: at, frame: 'clause' }
    : null;
}

/** A verb that makes a clause stands before the next ", and": "claimed 20 lives, and the losses reached …". */
function clauseReach(tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length && i < from + 40; i++) {
    if (
      tokens[i]?.kind === 'semicolon' ||
      (tokens[i]?.kind === 'comma' && coordinators.has(tokens[i + 1]?.lower ?? ''))
    )
      return i;
  }
  return Math.min(tokens.length, from + 40);
}

function speechIn(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => token.kind === 'speech');
}
