// What a page says of its article in its markup: JSON-LD, OpenGraph, meta, link and time elements.
import { personName } from './person-name';
import { structuredArticle, type StructuredArticle } from './structured-data';

export interface PageMetadata {
  readonly structured: StructuredArticle | null;
  /** By lower-case `property`, `name` or `itemprop`; the first non-empty content of each. */
  readonly meta: ReadonlyMap<string, string>;
  /** Texts that may be the date of publication, the most trustworthy first. */
  readonly dates: readonly string[];
  readonly author: string | null;
  readonly title: string | null;
  readonly heading: string | null;
  readonly canonicalUrl: string | null;
  /** The address that a browser noted when it saved the page. */
  readonly savedFrom: string | null;
  readonly language: string | null;
}

const DATE_METAS = [
  ...['article:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date'],
  ...['cxenseparse:recs:publishtime', 'publishdate', 'publish-date', 'publish_date', 'pubdate', 'publication_date'],
  ...['date', 'dc.date.issued', 'dc.date', 'dcterms.issued', 'dcterms.date', 'dcterms.created', 'dc.date.created'],
  ...['originalpublicationdate', 'article_date_original', 'og:published_time', 'og:pubdate', 'created'],
];

const AUTHOR_METAS = [
  'author',
  'article:author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
];

/** Reads `document` and leaves it as it is. */
export function pageMetadata(document: Document): PageMetadata {
  const meta = metaOf(document);
  const structured = structuredArticle(jsonLdBlocks(document));
  const first = (names: readonly string[]): string | null => names.map((name) => meta.get(name)).find(Boolean) ?? null;
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? null;
  const savedFrom = savedFromAddress(document);
  const base = savedFrom ?? absolute(meta.get('og:url') ?? null, null) ?? absolute(structured?.url ?? null, null);
  return {
    structured,
    meta,
    dates: [
      structured?.published ?? null,
      ...DATE_METAS.map((name) => meta.get(name) ?? null),
      ...timesOf(document),
    ].filter((date) => date !== null),
    author: structured?.author ?? personName(first(AUTHOR_METAS)) ?? personName(markedAuthor(document)),
    title: textOf(document.querySelector('head > title') ?? document.querySelector('title')),
    heading: textOf(soleHeading(document)),
    canonicalUrl:
      absolute(canonical, base) ??
      absolute(meta.get('og:url') ?? null, null) ??
      absolute(structured?.url ?? null, base),
    savedFrom,
    language: document.documentElement.getAttribute('lang') ?? structured?.language ?? meta.get('og:locale') ?? null,
  };
}

function metaOf(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim() ?? '';
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      for (const name of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name !== '' && !found.has(name)) found.set(name, content);
      }
    }
  }
  return found;
}

function jsonLdBlocks(document: Document): unknown[] {
  const blocks: unknown[] = [];
  for (const script of document.querySelectorAll('script[type^="application/ld+json" i]')) {
    const json = (script.textContent ?? '').replace(
      /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g,
      '',
    );
    const block = parseJson(json) ?? parseJson(json.replace(/[\u0000-\u001f]+/g, ' '));
    if (block !== null) blocks.push(block);
  }
  return blocks;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null; // many pages ship broken JSON-LD; the page's other marks then stand
  }
}

function timesOf(document: Document): (string | null)[] {
  const selectors = [
    'time[itemprop~="datePublished"]',
    '[itemprop~="datePublished"]',
    'time[pubdate]',
    'article time',
    'header time',
    'time',
  ];
  const element = selectors.map((selector) => document.querySelector(selector)).find(Boolean);
  return element ? [element.getAttribute('datetime'), element.getAttribute('content'), textOf(element)] : [];
}

function markedAuthor(document: Document): string | null {
  const person = document.querySelector(
    '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"]',
  );
  return person?.textContent ?? null;
}

function soleHeading(document: Document): Element | null {
  const inArticle = document.querySelectorAll('article h1');
  if (inArticle.length === 1) return inArticle[0] ?? null;
  const headings = document.querySelectorAll('h1');
  return headings.length === 1 ? (headings[0] ?? null) : null;
}

function savedFromAddress(document: Document): string | null {
  for (const node of document.childNodes) {
    const match = /^\s*saved from url=\(\d+\)(\S+)/.exec(
      node.nodeType === Node.COMMENT_NODE ? (node.nodeValue ?? '') : '',
    );
    if (match?.[1]) return absolute(match[1], null);
  }
  return null;
}

function absolute(address: string | null, base: string | null): string | null {
  if (address === null) return null;
  const url = URL.parse(address.trim(), base ?? undefined);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  return /^https?:/i.test(address.trim()) ? address.trim() : url.href;
}

function textOf(element: Element | null): string | null {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim() || null;
}
