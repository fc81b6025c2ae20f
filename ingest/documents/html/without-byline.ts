// The lines at the head of an article's text that only say who wrote it and when: they are fields of their own.
import { readDate } from '../../../core/model/read-date';

const WITHIN_PARAGRAPHS = 3;
const LONGEST = 200;
const BY =
  /(?<![\p{L}\p{M}])(?:by|and|par|published|updated|posted|on|بقلم|كتبت?|إعداد|نشر(?: في)?|מאת|פורסם|עודכן)(?![\p{L}\p{M}])/giu;
const SIGNS = /^[\s|,،;:•·\-–—/()]+|[\s|,،;:•·\-–—/()]+$/g;

/** `body` less such paragraphs among its first; a paragraph must name one of `authors` (joined by commas) and say nothing else. */
export function withoutByline(body: string, authors: readonly (string | null)[]): string {
  const names = authors.flatMap((author) => author?.split(/\s*[,،]\s*/) ?? []).filter((name) => name.length > 2);
  if (names.length === 0) return body;
  const paragraphs = body.split('\n\n');
  const kept = paragraphs.filter((text, index) => index >= WITHIN_PARAGRAPHS || !isByline(text, names));
  return kept.length === paragraphs.length || kept.length === 0 ? body : kept.join('\n\n');
}

function isByline(paragraph: string, names: readonly string[]): boolean {
  if (paragraph.length > LONGEST) return false;
  let rest = paragraph.replace(/\s+/g, ' ').toLowerCase();
  const before = rest;
  // Longer names first: one may be the start of another.
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    rest = rest.replaceAll(name.replace(/\s+/g, ' ').toLowerCase(), ' ');
  }
  if (rest === before) return false;
  rest = rest
    .replace(/(?<![\p{L}\p{M}])و(?![\p{L}\p{M}])/gu, ' ')
    .replace(BY, ' ')
    .replace(SIGNS, '');
  return !/[\p{L}\p{N}]/u.test(rest) || readDate(rest) !== null;
}
