// Finds the reporting verbs of a sentence, with the letters that may stand on them (ואמר, שטען).
import type { Token } from '../reading/token';
import { adverbs, negations } from './lexicon/function-words';
import { titles } from './lexicon/roles';
import { opensClause } from './prefixes';
import { verbForms, type VerbForm } from './verb-forms';

export interface Cue {
  readonly from: number;
  readonly to: number;
  /** Units of a prefix on its first word. */
  readonly skip: number;
  readonly forms: readonly VerbForm[];
  /** ו stands on it, or a word of contrast before it: it may share the subject of the verb before. */
  readonly joined: boolean;
  /** ש stands on it: its subject is the phrase before. */
  readonly relative: boolean;
}

/** The reporting verbs of a sentence from left to right; negated ones are left out. */
export function findCues(tokens: readonly Token[]): readonly Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const cue = cueAt(tokens, i);
    if (cue) {
      cues.push(cue);
      i = cue.to - 1;
    }
  }
  return cues;
}

function cueAt(tokens: readonly Token[], at: number): Cue | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || negations.has(tokens[at - 1]?.lower ?? '')) return null;
  // "לעג לחולים" in marks of its own; מועצת העיר
  if (tokens[at - 1]?.kind === 'mark' && tokens[at - 1]?.end === token.start) return null;
  if (token.lower === 'העיר' && !CLAUSE_OPENERS.test(tokens[at + 1]?.lower ?? '')) return null;
  for (const [prefix, skip] of PREFIXES) {
    if (!token.lower.startsWith(prefix)) continue;
    const forms = verbForms(token.lower.slice(skip));
    const pair = forms.filter(({ second }) => second !== null && secondAt(tokens, at, second) > 0);
    const joined = prefix.startsWith('ו') || CONTRAST.has(tokens[at - 1]?.lower ?? '');
    const relative = prefix.endsWith('ש');
    const second = pair[0]?.second;
    if (second) return { from: at, to: secondAt(tokens, at, second) + 1, skip, forms: pair, joined, relative };
    const single = forms.filter((form) => form.second === null);
    if (single.length > 0 && titles.has(token.lower.slice(skip)) && !leadsOn(tokens, at + 1)) return null;
    if (single.length > 0) return { from: at, to: at + 1, skip, forms: single, joined, relative };
  }
  return null;
}

const CLAUSE_OPENERS = /^(?:כי|ש.+|לו|לה|להם)?$/;
const PREFIXES = [
  ['', 0],
  ['ו', 1],
  ['ש', 1],
  ['וש', 2],
] as const;
const CONTRAST = new Set(['אך', 'אבל', 'אולם', 'ואולם', 'ואף', 'אף', 'גם', 'וגם']);

/** מזכיר, כתב and the like are offices, unless what a verb takes follows, at once or behind a subject: כתב הלפרט כי. */
function leadsOn(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    const token = tokens[i];
    if (!token) return false;
    if (token.kind === 'colon' || token.kind === 'speech') return true;
    if (token.kind !== 'word') return false;
    if (token.lower === 'כי' || token.lower === 'את' || opensClause(token.lower)) return true;
    if (verbForms(token.lower).length > 0) return false;
  }
  return false;
}

/** The second word of a verb of two: at once, or behind adverbs (מתח אתמול ביקורת); 0 where it does not follow. */
function secondAt(tokens: readonly Token[], at: number, second: string): number {
  for (let i = at + 1; i < at + 4; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (lower === second) return i;
    if (!adverbs.has(lower)) return 0;
  }
  return 0;
}
