// Where a query's words, quotes and values begin and end, by scan position; columns and slices are of the query as typed.
import { scanText, type ScanText } from './scan-text';
import { QueryError } from './query-error';

const HEBREW_LETTER = /[\u05D0-\u05F2\uFB1D-\uFB4F]/;
const MARK = /\p{M}/u;
/** Halves of a surrogate pair count: letters beyond the basic plane are looked at one unit at a time. */
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}\p{Cs}]/u;
const SPACE = /\s/;
const SEPARATOR = /[,;?!]/;
const DIGIT = /[0-9]/;
const FIELD_NAME = /([\p{L}\p{M}_-]+):/uy;

/** A query with its scan form. All indexes are positions in `chars`. */
export class QueryCursor {
  private readonly scan: ScanText;
  readonly chars: string;

  constructor(readonly query: string) {
    this.scan = scanText(query);
    this.chars = this.scan.chars;
  }

  charAt(index: number): string {
    return this.chars[index] ?? '';
  }

  /** UTF-16 offset in the query as typed. */
  offset(index: number): number {
    return this.scan.at(index);
  }

  /** 1-based UTF-16 column in the query as typed. */
  column(index: number): number {
    return this.scan.at(index) + 1;
  }

  typed(start: number, end: number): string {
    return this.query.slice(this.scan.at(start), this.scan.at(end));
  }

  place(start: number, end: number): { column: number; text: string } {
    return { column: this.column(start), text: this.typed(start, end) };
  }

  spaceAt(index: number): boolean {
    return SPACE.test(this.charAt(index));
  }

  digitAt(index: number): boolean {
    return DIGIT.test(this.charAt(index));
  }

  /** A comma, semicolon, question or exclamation mark, unless it stands inside a number (1,500). */
  separatorAt(index: number): boolean {
    return SEPARATOR.test(this.charAt(index)) && !(this.digitAt(index - 1) && this.digitAt(index + 1));
  }

  /** Nothing that could be a value stands at `index`. */
  valueEndsAt(index: number): boolean {
    return index >= this.chars.length || this.spaceAt(index) || this.charAt(index) === ')' || this.separatorAt(index);
  }

  /** The quotes that close what the character at `index` opens, or null when it is no quote (gershayim, as in צה"ל). */
  quoteAt(index: number): string | null {
    const char = this.charAt(index);
    if (char === '«' || char === '»') return '«»';
    if (char !== '"') return null;
    let after = index + 1;
    while (MARK.test(this.charAt(after))) after++;
    if (!HEBREW_LETTER.test(this.charAt(after))) return '"';
    let before = index - 1;
    while (before >= 0 && MARK.test(this.charAt(before))) before--;
    return HEBREW_LETTER.test(this.charAt(before)) ? null : '"';
  }

  /** The quote that closes the one at `open`; throws `QUERY_UNBALANCED_QUOTE` at the column of `open`. */
  closingQuote(open: number): number {
    const closers = this.quoteAt(open) ?? '"';
    for (let i = open + 1; i < this.chars.length; i++) {
      if (closers.includes(this.charAt(i)) && this.quoteAt(i) !== null) return i;
    }
    throw new QueryError('QUERY_UNBALANCED_QUOTE', this.column(open), { quote: this.typed(open, open + 1) });
  }

  /** The end of the characters that stand together from `start`; commas and the like end a word, not a value. */
  runEnd(start: number, of: 'word' | 'value'): number {
    let end = start;
    for (; end < this.chars.length; end++) {
      const char = this.chars[end];
      if (char === '(' || char === ')' || this.spaceAt(end)) break;
      if ((of === 'word' && this.separatorAt(end)) || this.quoteAt(end) !== null) break;
    }
    return end;
  }

  /** `end` moved before the commas, full stops and the like that end a sentence rather than a value. */
  trimmedEnd(start: number, end: number): number {
    let to = end;
    while (to > start && /[,;?!.:]/.test(this.charAt(to - 1))) to--;
    return to;
  }

  /** `end` moved before whatever is no letter, digit or star. */
  wordEnd(start: number, end: number): number {
    let to = end;
    while (to > start && this.charAt(to - 1) !== '*' && !WORD_CHARACTER.test(this.charAt(to - 1))) to--;
    return to;
  }

  /** A star stands last before `end`, behind a letter or digit. */
  endsInStar(start: number, end: number): boolean {
    return this.charAt(end - 1) === '*' && end - 1 > start && WORD_CHARACTER.test(this.charAt(end - 2));
  }

  /** Throws `QUERY_BAD_OPERAND` where `sign` stands between `start` and `end`. */
  refuse(sign: string, start: number, end: number): void {
    const at = this.chars.slice(start, end).indexOf(sign);
    if (at < 0) return;
    const operand = this.typed(start, end).slice(0, 60);
    throw new QueryError('QUERY_BAD_OPERAND', this.column(start + at), { operator: sign, operand });
  }

  /** The letters before a colon, when a name and a colon stand at `index`. */
  fieldNameAt(index: number): string | null {
    FIELD_NAME.lastIndex = index;
    return FIELD_NAME.exec(this.chars)?.[1] ?? null;
  }
}
