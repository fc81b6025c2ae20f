// Parts a mention into title and name: "وزير الخارجية الأميركي | أنتوني بلينكن", "Antony Blinken, | the US secretary of state".
import { tokenize } from '../text/analyser';
import type { Token } from '../text/token';
import { phraseAt } from './titles/known-phrases';
import { isStateAdjective } from './titles/state-adjectives';
import { hasTitleWords, titleWordClass } from './titles/title-word-class';
import type { TitleWordClass } from './titles/title-words';

export interface SplitMention {
  /** The words of the title as written, '' where there is none. */
  readonly title: string;
  /** The words of the name as written, without courtesy titles; '' where the mention names nobody. */
  readonly name: string;
}

/** How far a title reaches from the first word of a text. */
interface Reach {
  /** Words of the title; 0 where none begins. */
  readonly end: number;
  /** Where it could be read no further; beyond `end` when something is missing that the title asks for. */
  readonly stop: number;
}

const ENGLISH_ARTICLES = new Set(['the', 'a', 'an']);

/** Longer mentions are clauses, not names: what stands behind is not looked at. */
const LONGEST_MENTION = 40;

/**
 * Parts a mention where its title ends. Where a title asks for a complement that nobody knows ("spokesman for X"), all of it
 * is title: the person of that name is somebody else. `language` is a BCP 47 primary language; for those without title
 * words all is name.
 */
export function splitTitle(mention: string, language: string): SplitMention {
  const tokens = tokenize(mention).slice(0, LONGEST_MENTION);
  if (!hasTitleWords(language) || tokens.length === 0) return { title: '', name: mention.trim() };
  return (
    splitAtComma(mention, tokens, language) ??
    splitAtFront(mention, tokens, language) ??
    splitAtEnd(mention, tokens, language) ?? { title: '', name: nameOf(mention, tokens, 0, tokens.length, language) }
  );
}

/** Whether all of `text` is one title to which nothing is missing, so that the name of its bearer may follow. */
export function isWholeTitle(text: string, language: string): boolean {
  const tokens = tokenize(text);
  const { end, stop } = reachOf(termsOf(tokens), 0, language);
  return tokens.length > 0 && end === tokens.length && stop === end;
}

/** "Antony Blinken, the US secretary of state": one side of the first comma is a title, the other is not. */
function splitAtComma(mention: string, tokens: readonly Token[], language: string): SplitMention | null {
  const comma = /[,،](?!\d)/.exec(mention)?.index ?? -1;
  if (comma < 0) return null;
  const before = tokens.filter((token) => token.end <= comma);
  const behind = tokens.slice(before.length);
  if (before.length === 0 || behind.length === 0) return null;
  const [titleBefore, titleBehind] = [before, behind].map((part) => {
    const { end, stop } = reachOf(termsOf(part), 0, language);
    return Math.max(end, stop) === part.length && end > 0;
  });
  if (titleBehind === true && titleBefore !== true) {
    return {
      title: sliceOf(mention, behind, 0, behind.length),
      name: nameOf(mention, before, 0, before.length, language),
    };
  }
  if (titleBefore === true && titleBehind !== true) {
    return {
      title: sliceOf(mention, before, 0, before.length),
      name: nameOf(mention, behind, 0, behind.length, language),
    };
  }
  return null;
}

function splitAtFront(mention: string, tokens: readonly Token[], language: string): SplitMention | null {
  const { end, stop } = reachOf(termsOf(tokens), 0, language);
  if (end === 0 && stop === 0) return null;
  // Something is missing between the title and what follows: what follows is no name of its bearer.
  if (stop > end) return { title: sliceOf(mention, tokens, 0, tokens.length), name: '' };
  return { title: sliceOf(mention, tokens, 0, end), name: nameOf(mention, tokens, end, tokens.length, language) };
}

/** "محمد بن سلمان ولي العهد السعودي": a title of two words and more at the end, behind a name. */
function splitAtEnd(mention: string, tokens: readonly Token[], language: string): SplitMention | null {
  const terms = termsOf(tokens);
  for (let from = 1; from < tokens.length - 1; from++) {
    const heads = classOf(terms[from] ?? '', language);
    if (heads !== 'openHeads' && !(language === 'en' && ENGLISH_ARTICLES.has(terms[from] ?? ''))) continue;
    const { end, stop } = reachOf(terms, from, language);
    if (Math.max(end, stop) >= tokens.length && end > from) {
      return { title: sliceOf(mention, tokens, from, tokens.length), name: nameOf(mention, tokens, 0, from, language) };
    }
  }
  return null;
}

function termsOf(tokens: readonly Token[]): string[] {
  return tokens.map((token) => token.term);
}

function sliceOf(mention: string, tokens: readonly Token[], from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first === undefined || last === undefined || to <= from ? '' : mention.slice(first.start, last.end);
}

/** The words of a name, without the courtesy titles before it; '' where only those are left. */
function nameOf(mention: string, tokens: readonly Token[], from: number, to: number, language: string): string {
  let first = from;
  while (first < to && classOf(tokens[first]?.term ?? '', language) === 'honorifics') first++;
  return sliceOf(mention, tokens, first, to);
}

function classOf(term: string, language: string): TitleWordClass | null {
  const found = titleWordClass(term, language);
  return found === 'stateAdjective' ? 'closed' : found;
}

/** Reads a title word by word from `words[from]`; positions count from `from` on the whole of `words`. */
function reachOf(words: readonly string[], from: number, language: string): Reach {
  return language === 'en' ? englishReach(words, from) : semiticReach(words, from, language);
}

/** Of a deputy the name that follows is more often their own: نائب الرئيس مايك بنس. */
const DEPUTIES = new Set(['نائب', 'نائبه', 'סגנ', 'סגנית']);

/** Arabic and Hebrew: head first; an indefinite noun asks for a complement. */
function semiticReach(words: readonly string[], from: number, language: string): Reach {
  let at = from;
  let end = 0;
  let open = false;
  let headed = false;
  /** The last word is the title of whom the head serves (مستشار الرئيس): a name behind it is that person's. */
  let nested = false;
  /** The last word is definite, so that its adjective would be too. */
  let definite = false;
  while (at < words.length) {
    const word = words[at] ?? '';
    const phrase = phraseWithParticle(words, at, language);
    if (phrase !== null && (phrase.kind === 'office' || (headed && (open || phrase.particle)))) {
      headed = definite = true;
      open = nested = false;
      at += phrase.length;
      end = at;
      continue;
    }
    // An adjective agrees with its noun: in الرسمي تركي المالكي the name has begun.
    if (!open && definite && !isDefinite(word, language) && isStateAdjective(word)) break;
    const found = classWithParticle(word, language, headed);
    if (found === null || (found === 'honorifics' && open)) {
      const taken = headed && open ? unknownComplement(words, at, language) : 0;
      if (taken === 0) break;
      at += taken;
      open = false;
      definite = true;
      end = at;
      continue;
    }
    if (found === 'honorifics') {
      at++;
      if (headed) end = at;
      continue;
    }
    nested = found === 'bareHeads' && open && !DEPUTIES.has(words[at - 1] ?? '');
    if (found === 'openHeads' || found === 'bareHeads') headed = true;
    else if (!headed) break;
    open = found === 'openHeads' || found === 'open' || found === 'functions';
    definite = isDefinite(word, language);
    at++;
    if (!open) end = at;
  }
  if (!headed) return { end: 0, stop: 0 };
  return { end, stop: open ? Math.max(at, end + 1) : nested ? end + 1 : end };
}

/** Words of a complement that no list holds: a definite noun, or one word and the definite noun that it belongs to. */
function unknownComplement(words: readonly string[], at: number, language: string): number {
  if (isDefinite(words[at] ?? '', language)) return 1;
  return isDefinite(words[at + 1] ?? '', language) ? 2 : 0;
}

function isDefinite(word: string, language: string): boolean {
  return (language === 'ar' ? /^(?:[بو]?ال|لل)../ : /^ה.../).test(word);
}

const ATTACHED: Readonly<Record<string, RegExp>> = { ar: /^(?:[وفبلك]{1,2})(?=..)/, he: /^[ושהבלכמ]{1,2}(?=..)/ };

function classWithParticle(word: string, language: string, headed: boolean): TitleWordClass | null {
  const known = classOf(word, language);
  if (known !== null || !headed) return known;
  for (const bare of withoutParticle(word, language)) {
    const found = classOf(bare, language);
    if (found !== null && found !== 'honorifics') return found;
  }
  return null;
}

function phraseWithParticle(
  words: readonly string[],
  at: number,
  language: string,
): { kind: 'complement' | 'office'; length: number; particle: boolean } | null {
  const word = words[at] ?? '';
  const plain = phraseAt(words, at, word);
  if (plain !== null) return { ...plain, particle: false };
  for (const bare of withoutParticle(word, language)) {
    const found = phraseAt(words, at, bare);
    if (found !== null) return { ...found, particle: true };
  }
  return null;
}

function withoutParticle(word: string, language: string): string[] {
  if (language === 'ar' && word.startsWith('لل')) return [`ال${word.slice(2)}`, word.slice(1)];
  const attached = ATTACHED[language]?.exec(word)?.[0] ?? '';
  return attached === '' ? [] : [...new Set([word.slice(1), word.slice(attached.length)])];
}

/** English: modifiers before the head; behind it only what a preposition brings. */
function englishReach(words: readonly string[], from: number): Reach {
  let at = from;
  let end = 0;
  let open = false;
  /** As in `semiticReach`: adviser to President … */
  let nested = false;
  while (at < words.length) {
    const word = words[at] ?? '';
    const phrase = phraseAt(words, at, word);
    if (phrase?.kind === 'office') {
      at += phrase.length;
      end = at;
      nested = open;
      open = false;
      continue;
    }
    const found = classOf(word, 'en');
    if (phrase !== null && phrase.length > 1 && (open || headFollows(words, at + phrase.length))) {
      at += phrase.length;
      if (open) end = at;
      open = false;
      continue;
    }
    if (ENGLISH_ARTICLES.has(word)) {
      at++;
      continue;
    }
    if (found === 'bareHeads') {
      at++;
      end = at;
      nested ||= open;
      open = false;
      continue;
    }
    if (found === 'functions') {
      if (end === 0) break;
      at++;
      open = true;
      nested = false;
      continue;
    }
    if (found === 'honorifics' && !open) {
      at++;
      continue;
    }
    const inComplement = open || nested;
    const modifies = (found === 'closed' || phrase !== null) && (inComplement || headFollows(words, at + 1));
    if (!modifies && !(end === 0 && headFollows(words, at + 1))) break;
    at++;
    nested = false;
    if (inComplement) {
      // A complement may go on ("Ministry of Foreign Affairs"), so it stays open to further words of titles only.
      while (at < words.length && classOf(words[at] ?? '', 'en') === 'closed') at++;
      open = false;
      end = at;
    }
  }
  if (end === 0) return { end: 0, stop: 0 };
  return { end, stop: open ? Math.max(at, end + 1) : nested ? end + 1 : end };
}

/** Modifiers stand at most so far before their head. */
const MODIFIERS = 5;

function headFollows(words: readonly string[], from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + MODIFIERS); at++) {
    const word = words[at] ?? '';
    if (classOf(word, 'en') === 'bareHeads') return true;
    if (phraseAt(words, at, word) === null && classOf(word, 'en') !== 'closed') return false;
  }
  return false;
}
