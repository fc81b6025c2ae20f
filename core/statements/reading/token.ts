// The tokens of an article as the English and Hebrew rules read it: words, signs, and each quoted speech as one.
import type { Span } from '../model';
import { findQuotations, type Quotation } from '../text/quotations';

/**
 * `speech`: a quotation that can be an utterance, whole, with its marks; what it holds is not read further. The marks of
 * shorter ones (a "red line") are `mark`s, and their words are words like others. `stop`: . ! ? …
 */
type TokenKind = 'word' | 'comma' | 'colon' | 'semicolon' | 'dash' | 'stop' | 'mark' | 'bracket' | 'speech' | 'other';

export interface Token extends Span {
  readonly kind: TokenKind;
  /** Lower case, apostrophes, geresh and gershayim straight, without the full stop of an abbreviation (Mr., but U.S.). For a `speech` empty. */
  readonly lower: string;
  /** Whether the first letter is a capital. */
  readonly capital: boolean;
  /** Counts the line breaks that are not inside a quotation and not alone in white space. */
  readonly paragraph: number;
}

/** A quotation between a comma and the end of its sentence has so many words. */
const FEWEST_RESUMED = 3;
/** A tag is looked for so far behind a short quotation (UTF-16 units). */
const TAG_REACH = 60;

const PATTERN =
  /\r\n|[\n\r\u2028\u2029]|(?:\p{Lu}\.){2,}|(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sgt|Maj|Capt|Cmdr|Adm|Brig|Rep|Reps|Sen|Sens|Gov|Prof|Rev|Hon|St|Jr|Sr|Messrs|vs|No(?=\. ?\p{N}))\.(?!\p{L})|(?<!['\u2019\p{L}])\p{Lu}\.(?= ?\p{Lu}\p{Ll})|[\p{L}\p{N}][\p{M}\u200D]*(?:[\p{L}\p{N}\p{M}]|['\u2019\u02BC\u05F3.&@/_\u05BE-](?=[\p{L}\p{N}])|,(?=\p{N}{3}(?!\p{N}))|(?<=\p{N}):(?=\p{N})|["\u05F4\u201D](?=[\u05D0-\u05EA])|(?<=[\u05D0-\u05EA])['\u05F3\u2019](?=[\s,.\-\u05BE\u05D0-\u05EA]))*|\.{2,}|[^\s\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

const kindBySign: Readonly<Record<string, TokenKind>> = {
  ',': 'comma',
  '\u060C': 'comma',
  ':': 'colon',
  ';': 'semicolon',
  '\u2013': 'dash',
  '\u2014': 'dash',
  '\u2015': 'dash',
  '-': 'dash',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '\u2026': 'stop',
  '"': 'mark',
  '\u201C': 'mark',
  '\u201D': 'mark',
  '\u201E': 'mark',
  '\u05F4': 'mark',
  '\u05F3': 'mark',
  "'": 'mark',
  '\u2018': 'mark',
  '\u2019': 'mark',
  '\u00AB': 'mark',
  '\u00BB': 'mark',
  '(': 'bracket',
  ')': 'bracket',
  '[': 'bracket',
  ']': 'bracket',
};

/** How a language writes its quotations. */
interface QuotationStyle {
  /** The same text, unit for unit, with what hides its quotation marks blanked (see the Hebrew prefixes). */
  readonly marked?: string;
  /** Whether the text that follows a short quotation tells that it was spoken (“Never”, she said). */
  readonly isTagged: (behind: string) => boolean;
  /** A quotation with fewer words is a term in quotation marks, unless it ends like a sentence or a tag follows. */
  readonly fewestWords: number;
}

/** The tokens of a text in order, in time linear in its length. */
export function readTokens(text: string, style: QuotationStyle): readonly Token[] {
  const tokens: Token[] = [];
  const speeches = findQuotations(style.marked ?? text).all.filter(
    (quotation) => quotation.depth === 1 && isSpeech(text, quotation, style),
  );
  let next = 0;
  let paragraph = 0;
  PATTERN.lastIndex = 0;
  for (let match = PATTERN.exec(text); match; match = PATTERN.exec(text)) {
    const start = match.index;
    const speech = speeches[next];
    if (speech && start >= speech.start) {
      next++;
      tokens.push({ start: speech.start, end: speech.end, kind: 'speech', lower: '', capital: false, paragraph });
      PATTERN.lastIndex = Math.max(speech.end, 1);
      continue;
    }
    const raw = match[0];
    const first = raw.codePointAt(0) ?? 0;
    if (first === 10 || first === 13 || first === 0x2028 || first === 0x2029) {
      if (tokens.length > 0 && tokens.at(-1)?.paragraph === paragraph) paragraph++;
      continue;
    }
    const end = speech ? Math.min(start + raw.length, speech.start) : start + raw.length;
    if (end < start + raw.length) PATTERN.lastIndex = end;
    const word = end < start + raw.length ? raw.slice(0, end - start) : raw;
    const isWord = /^[\p{L}\p{N}]/u.test(word);
    tokens.push({
      start,
      end,
      kind: isWord ? 'word' : /^\.{2,}$/.test(word) ? 'stop' : (kindBySign[word] ?? 'other'),
      lower: lowerOf(word, isWord),
      capital: isWord && /^\p{Lu}/u.test(word),
      paragraph,
    });
  }
  return tokens;
}

function lowerOf(word: string, isWord: boolean): string {
  const lower = word
    .toLowerCase()
    .replace(/[\u2019\u05F3]/g, "'")
    .replace(/[\u05F4\u201D]/g, '"');
  return isWord && /^\p{L}+\.$/u.test(lower) ? lower.slice(0, -1) : lower;
}

function isSpeech(text: string, { start, end, inner, marks }: Quotation, style: QuotationStyle): boolean {
  if (marks === 'block' || /:\s*$/.test(text.slice(Math.max(0, start - 3), start))) return true;
  const content = text.slice(inner.start, inner.end);
  if (/[,.!?…]['’”"\s]*$/.test(content)) return true;
  if (style.isTagged(text.slice(end, end + TAG_REACH))) return true;
  // "…, said Smith, “and nobody came”."
  const resumes =
    /,\s*$/.test(text.slice(Math.max(0, start - 2), start)) && /^(?:[.\n]|$)/.test(text.slice(end, end + 1));
  const fewest = resumes ? FEWEST_RESUMED : style.fewestWords;
  let words = 0;
  for (const _ of content.slice(0, 200).matchAll(/\S+/g)) if (++words >= fewest) return true;
  return false;
}
