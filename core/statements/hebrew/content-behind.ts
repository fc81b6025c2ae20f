// What stands behind a Hebrew reporting verb: its subject, if that follows it, and where the content begins.
import type { Range } from '../reading/finding';
import type { Token } from '../reading/token';
import type { Cue } from './cues';
import { adverbs, inflected, prepositions } from './lexicon/function-words';
import { isSource, phraseBehind } from './noun-phrase';
import { placeBehind } from './place';
import { isInfinitive, isKnownNoun, opensClause, prepositionLength } from './prefixes';
import { verbForms, type VerbForm } from './verb-forms';

export interface ContentBehind {
  /** First token of the content; `skip` units of it do not belong (ש, ל, ב). */
  readonly from: number;
  readonly skip: number;
  readonly form: VerbForm;
  readonly frame: 'clause' | 'quote' | 'infinitive' | 'object';
  /** The subject between verb and content; null where none stands there. */
  readonly subject: Range | null;
}

const REACH = 26;

/** Where a subject behind the verb is looked for: nowhere, since one stands before it; before a clause alone (והוסיף השר כי). */
type SubjectSearch = 'never' | 'before-clause' | 'always';

/** The content behind `cue`, null for none. */
export function contentBehind(tokens: readonly Token[], cue: Cue, search: SubjectSearch): ContentBehind | null {
  const infinitive = cue.forms.some(({ frames }) => frames.has('infinitive'));
  const subject = search === 'never' ? null : (placeBehind(tokens, cue) ?? subjectBehind(tokens, cue.to, infinitive));
  for (const form of cue.forms) {
    const found =
      clauseOrQuote(tokens, cue, form, subject) ?? complement(tokens, cue, form, search === 'always' ? subject : null);
    if (found) return { ...found, form };
  }
  return null;
}

type Found = Omit<ContentBehind, 'form'>;

/** The phrase directly behind the verb or its adverbs, where it can be a source. */
export function subjectBehind(tokens: readonly Token[], from: number, beforeInfinitive = false): Range | null {
  const at = skipAdjuncts(tokens, from);
  const token = tokens[at];
  if (token?.kind !== 'word' || token.lower === 'כי' || token.lower === 'את' || opensClause(token.lower)) return null;
  if (beforeInfinitive && isInfinitive(token.lower)) return null;
  const range = phraseBehind(tokens, at);
  return range && isSource(tokens, range) ? range : null;
}

/** Steps over adverbs, prepositions with an ending, and a day in brackets: אמר לו הערב (שני). */
function skipAdjuncts(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let token = tokens[at]; token; token = tokens[at]) {
    if (token.kind === 'word' && (adverbs.has(token.lower) || inflected.has(token.lower))) at++;
    else if (token.lower === '(' && tokens[at + 2]?.lower === ')') at += 3;
    else return at;
  }
  return at;
}

function clauseOrQuote(tokens: readonly Token[], cue: Cue, form: VerbForm, subject: Range | null): Found | null {
  const clause = form.frames.has('clause');
  const quote = form.frames.has('quote');
  if (form.frames.has('ki')) {
    const at = subject?.to ?? cue.to;
    return tokens[at]?.lower === 'כי' ? { from: at + 1, skip: 0, frame: 'clause', subject } : null;
  }
  if (!clause && !quote) return null;
  let commas = 0;
  for (let i = subject?.to ?? cue.to; i < cue.to + REACH; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'stop' || token.kind === 'semicolon') return null;
    if (token.kind === 'comma') {
      // "דיווח, בהסתמך על מקורות, כי"
      if (clause && !subject && ++commas <= 2) {
        if (tokens[i + 1]?.lower === 'כי') return { from: i + 2, skip: 0, frame: 'clause', subject };
        if (commas === 1 && !/^[בכל]/.test(tokens[i + 1]?.lower ?? '')) return null;
        continue;
      }
      // an apposition to a subject behind the verb: אמרה נעה, שאחיה חטוף: "…"
      if (!subject || ++commas > 2) return null;
      continue;
    }
    if (token.kind === 'colon')
      return quote && tokens[i + 1] ? { from: i + 1, skip: 0, frame: 'quote', subject } : null;
    if (token.kind === 'speech') return quote && commas === 0 ? { from: i, skip: 0, frame: 'quote', subject } : null;
    if (token.kind !== 'word') continue;
    if (commas > 0) continue;
    if (token.lower === 'כי') return clause ? { from: i + 1, skip: 0, frame: 'clause', subject } : null;
    if (token.lower === 'ש' && tokens[i + 1]?.kind === 'speech')
      return clause ? { from: i + 1, skip: 0, frame: 'clause', subject } : null;
    if (token.lower === 'אם' || token.lower === 'האם' || token.lower === 'מדוע' || token.lower === 'למה') {
      return form.stance === 'ask' ? { from: i, skip: 0, frame: 'clause', subject } : null;
    }
    // "שלא להפיץ" belongs to an infinitive
    if (opensClause(token.lower) && clause && !followsNoun(tokens, cue, i, subject))
      return { from: i, skip: 1, frame: 'clause', subject };
    if (
      i > cue.to &&
      verbForms(token.lower.replace(/^ו/, '')).some((other) => other.frames.has('clause')) &&
      !isKnownNoun(token.lower)
    )
      return null;
  }
  return null;
}

/** A relative clause to the hearer or the occasion: "סיפר לתושבים שהגיעו", "במכתב ששלח". */
function followsNoun(tokens: readonly Token[], cue: Cue, at: number, subject: Range | null): boolean {
  const before = tokens[at - 1];
  if (
    at === cue.to ||
    at === subject?.to ||
    before?.kind !== 'word' ||
    adverbs.has(before.lower) ||
    inflected.has(before.lower)
  )
    return false;
  const found = tokens
    .slice(at + 1, at + 12)
    .find((token) => token.kind === 'comma' || token.kind === 'stop' || token.lower === 'כי' || token.kind === 'colon');
  return found?.lower === 'כי' || found?.kind === 'colon';
}

function complement(tokens: readonly Token[], cue: Cue, form: VerbForm, subject: Range | null): Found | null {
  const { frames } = form;
  const start = skipAdjuncts(tokens, subject?.to ?? cue.to);
  if (frames.has('infinitive')) {
    const infinitive = infinitiveFrom(tokens, start);
    if (infinitive) return { ...infinitive, frame: 'infinitive', subject };
  }
  for (let i = start; i < start + 6; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'comma' || token.kind === 'stop' || token.kind === 'colon') return null;
    if (token.kind !== 'word')
      return objectFrame(frames) && i === start ? { from: i, skip: 0, frame: 'object', subject } : null;
    const { lower } = token;
    if (lower === 'את' && (objectFrame(frames) || frames.has('criticism') || isSaid(tokens, i + 1, frames)))
      return { from: i + 1, skip: 0, frame: 'object', subject };
    if (frames.has(lower) && tokens[i + 1]) return { from: i + 1, skip: 0, frame: 'object', subject };
    const first = lower[0] ?? '';
    if (
      i === start &&
      'בלמ'.includes(first) &&
      frames.has(first) &&
      (prepositionLength(lower) > 0 || isInfinitive(lower) || lower === 'בכך')
    ) {
      return lower === 'בכך'
        ? behindThat(tokens, i, subject)
        : { from: i, skip: isInfinitive(lower) ? 0 : 1, frame: 'object', subject };
    }
    if (i === start && isBareObject(tokens, i, frames) && !tokens.slice(i, i + 4).some((token) => token.lower === 'את'))
      return { from: i, skip: 0, frame: 'object', subject };
  }
  return null;
}

/** "בכך ש…" */
function behindThat(tokens: readonly Token[], at: number, subject: Range | null): Found | null {
  const next = tokens[at + 1];
  if (!next) return null;
  if (next.lower === 'ש') return { from: at + 2, skip: 0, frame: 'clause', subject };
  return opensClause(next.lower) ? { from: at + 1, skip: 1, frame: 'clause', subject } : null;
}

function objectFrame(frames: ReadonlySet<string>): boolean {
  return frames.has('object') || frames.has('noun') || frames.has('thank') || frames.has('attack');
}

function infinitiveFrom(tokens: readonly Token[], start: number): { from: number; skip: number } | null {
  for (let i = start; i < start + 6; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return null;
    if (isInfinitive(token.lower)) {
      const before = tokens[i - 1]?.lower ?? '';
      if (before === 'שלא') return { from: i - 1, skip: 1 };
      return { from: before === 'לא' ? i - 1 : i, skip: 0 };
    }
    if (token.lower === 'את' || token.lower === 'כי') return null;
  }
  return null;
}

const SAID =
  /^ו?ה?(?:טענ|האשמ|ביקורת|דבר|הצע|דריש|תנא|רעיון|אפשרו|דיווח|פני|בקש|מתווה|עסק|הסכם|קביע|מסקנ|הערכ|שמוע|פרסומ)/;

/** Something that was said or proposed, so that turning it down is said as well. */
function isSaid(tokens: readonly Token[], at: number, frames: ReadonlySet<string>): boolean {
  return frames.has('claim') && SAID.test(tokens[at]?.lower ?? '');
}

function isBareObject(tokens: readonly Token[], at: number, frames: ReadonlySet<string>): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (prepositions.has(lower) || opensClause(lower) || adverbs.has(lower) || lower === 'כי') return false;
  if (frames.has('noun')) return true;
  if (frames.has('thank')) return lower.startsWith('ל') && !isInfinitive(lower);
  if (frames.has('claim')) return isSaid(tokens, at, frames);
  return frames.has('object') && prepositionLength(lower) === 0 && verbForms(lower).length === 0;
}
