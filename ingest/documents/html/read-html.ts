// An HTML page -> one article draft.
import type { ArticleDraft } from '../../../core/model/article-draft';
import { draftLanguage } from '../draft-language';
import { firstDate } from '../first-date';
import { DocumentRefusal } from '../refusal';
import { textFromDom } from '../text-from-dom';
import { confirmedTitle, titleWithoutOutlet } from './choose-title';
import { decodeHtml } from './decode-html';
import { pageMetadata, type PageMetadata } from './page-metadata';
import { personName } from './person-name';
import { readablePart, type ReadablePart } from './readable-part';
import { isWholeShortPage } from './short-page';
import { withoutByline } from './without-byline';

/** Below this a page needs to call itself an article; characters. */
const SURE_LENGTH = 250;
const LEAST_LENGTH = 60;
const MOST_LINKED = 0.6;

/**
 * Reads a saved page. The body is the readable part (or the page's own `articleBody`, where that holds clearly more).
 * Throws `DocumentRefusal` NO_ARTICLE_FOUND for navigation pages and pages with next to no text, NOT_A_TEXT_FILE or
 * BAD_ENCODING for bytes that are no text.
 */
export function readHtml(bytes: Uint8Array, charset: string | null): ArticleDraft[] {
  return [readHtmlText(decodeHtml(bytes, charset))];
}

/** The same for markup that is decoded already. */
export function readHtmlText(html: string): ArticleDraft {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const page = pageMetadata(document);
  const everything = textFromDom(document.body);
  const part = readablePart(document);
  const body = bodyOf(page, part, everything);
  if (body === null) throw new DocumentRefusal('rejected', 'NO_ARTICLE_FOUND', { characters: part?.text.length ?? 0 });

  const url = page.savedFrom ?? page.canonicalUrl;
  const host = url === null ? null : new URL(url).hostname.replace(/^www\./, '');
  const siteName = siteNameOf(page.meta.get('og:site_name') ?? page.structured?.publisher ?? null);
  const applicationName = page.meta.get('application-name') ?? null;
  const outlet = siteName ?? applicationName ?? host;
  const title = confirmedTitle([
    page.structured?.headline ?? null,
    page.meta.get('og:title') ?? null,
    page.heading,
    page.title,
    part?.title ?? null,
  ]);
  const headline = titleWithoutOutlet(title, [siteName, page.structured?.publisher ?? null, applicationName, host]);
  return {
    title: headline,
    body: withoutByline(withoutHeading(body, headline), [page.author, part?.byline ?? null]),
    outlet,
    section: page.structured?.section ?? page.meta.get('article:section') ?? page.meta.get('section') ?? null,
    author: authorOf(page, part, outlet),
    publishedAt: firstDate([...page.dates, part?.publishedTime ?? '']),
    language: draftLanguage(headline, body, page.language),
    url,
    canonicalUrl: page.canonicalUrl,
    externalId: null,
  };
}

/** Readability takes the headline out of the text, but compares Latin letters only. */
function withoutHeading(body: string, headline: string): string {
  const start = `${headline}\n\n`;
  return headline !== '' && body.startsWith(start) ? body.slice(start.length) : body;
}

/** Some sites give their address as their name. */
function siteNameOf(name: string | null): string | null {
  const url = name !== null && /^https?:\/\//i.test(name) ? URL.parse(name) : null;
  return url ? url.hostname.replace(/^www\./, '') : name;
}

/** Who wrote it; the outlet only where the page names no one else. */
function authorOf(page: PageMetadata, part: ReadablePart | null, outlet: string | null): string | null {
  const byline = personName(part?.byline ?? null);
  return page.author !== null && (page.author !== outlet || byline === null) ? page.author : byline;
}

function bodyOf(page: PageMetadata, part: ReadablePart | null, everything: string): string | null {
  const readable = part !== null && isArticle(page, part, everything) ? part.text : null;
  const own = page.structured?.body ? plainArticleBody(page.structured.body) : '';
  if (own.length >= SURE_LENGTH && own.length > 2 * (readable?.length ?? 0)) return own;
  return readable;
}

function isArticle(page: PageMetadata, part: ReadablePart, everything: string): boolean {
  if (part.linkShare > MOST_LINKED) return false;
  const claims = page.structured !== null || page.meta.get('og:type')?.toLowerCase() === 'article';
  const least = claims ? LEAST_LENGTH : SURE_LENGTH;
  return part.text.length >= least || isWholeShortPage(part, page.title, everything);
}

/** `articleBody` is meant to be plain, yet some sites put entities and tags in it. */
function plainArticleBody(text: string): string {
  if (!/<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+);/i.test(text)) return text.replace(/\r\n?/g, '\n').trim();
  const marked = text.replace(/\r\n?|\n/g, '<br>');
  return textFromDom(new DOMParser().parseFromString(marked, 'text/html').body);
}
