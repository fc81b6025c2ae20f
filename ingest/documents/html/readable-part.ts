// The part of a page that is the article, by Readability, and whether it is one.
import { Readability } from '@mozilla/readability';
import { DocumentRefusal } from '../refusal';
import { textFromDom } from '../text-from-dom';

export interface ReadablePart {
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly publishedTime: string | null;
  /** Share of the text that is inside links: near 1 on pages that only lead elsewhere. */
  readonly linkShare: number;
}

/** More elements than any article page has; Readability's time grows with them. */
const MOST_ELEMENTS = 150_000;

/** Consumes `document` (Readability takes it apart). Null where nothing on the page reads as text. */
export function readablePart(document: Document): ReadablePart | null {
  if (document.getElementsByTagName('*').length > MOST_ELEMENTS) {
    throw new DocumentRefusal('quarantined', 'FILE_TOO_LARGE', { limit: MOST_ELEMENTS, unit: 'elements' });
  }
  dropEmptyLeaves(document);
  const result = new Readability<Node>(document, { serializer: (node) => node }).parse();
  if (!(result?.content instanceof Element)) return null;
  const text = textFromDom(result.content);
  return {
    text,
    title: result.title?.trim() || null,
    byline: result.byline?.trim() || null,
    publishedTime: result.publishedTime?.trim() || null,
    linkShare: linkShare(result.content, text),
  };
}

/** Thousands of nested elements end as empty siblings at the parser's greatest depth, and Readability asks each for its ancestors. */
function dropEmptyLeaves(document: Document): void {
  for (const element of document.querySelectorAll('div:empty, span:empty, section:empty')) element.remove();
}

function linkShare(content: Element, text: string): number {
  const length = text.replace(/\s+/g, '').length;
  if (length === 0) return 0;
  let linked = 0;
  for (const link of content.querySelectorAll('a[href]')) linked += textFromDom(link).replace(/\s+/g, '').length;
  return Math.min(1, linked / length);
}
