// RSS, Atom and JSON feeds -> an article draft an item. Of a damaged feed every whole item is kept and the loss is told.
import type { ArticleDraft } from '../../../core/model/article-draft';
import type { DocumentFailure } from '../../../core/model/import-ports';
import type { DocumentContent } from '../document-content';
import { draftLanguage } from '../draft-language';
import { firstDate } from '../first-date';
import { decodeHtml } from '../html/decode-html';
import { DocumentRefusal } from '../refusal';
import { textFromDom } from '../text-from-dom';
import type { FeedItem } from './feed-item';
import { jsonFeed } from './json-feed';
import { xmlFeed } from './xml-feed';

/** Bodies below this are titles written twice; characters. */
const LONGEST_SHOWN_TITLE = 200;

/** Throws `DocumentRefusal`: EMPTY_FILE, UNSUPPORTED_FORMAT for XML that is no feed, BROKEN_FEED, NO_ARTICLE_FOUND. */
export function readFeed(bytes: Uint8Array, charset: string | null): DocumentContent {
  const text = decodeHtml(bytes, charset).trimStart();
  const feed = text.startsWith('{') ? jsonFeed(text) : xmlFeed(text);
  const drafts: ArticleDraft[] = [];
  const failures: DocumentFailure[] = [];
  for (const item of feed.items) {
    const draft = draftOf(item);
    if (draft.body !== '') drafts.push(draft);
    else {
      const part = (draft.title || draft.url) ?? '';
      failures.push({
        outcome: 'rejected',
        reason: 'EMPTY_BODY',
        params: { part: part.slice(0, LONGEST_SHOWN_TITLE) },
      });
    }
  }
  if (feed.damaged) {
    failures.push({ outcome: 'quarantined', reason: 'FEED_CUT_OFF', params: { items: feed.items.length } });
  }
  if (drafts.length + failures.length === 0) throw new DocumentRefusal('rejected', 'NO_ARTICLE_FOUND');
  return { drafts, failures };
}

function draftOf(item: FeedItem): ArticleDraft {
  const title = plain(item.title).replace(/\s+/g, ' ').trim();
  const body = item.markup ? plain(item.body) : item.body.replace(/\r\n?/g, '\n').trim();
  const url = webAddress(item.url);
  return {
    title,
    body,
    outlet: item.outlet,
    section: item.section,
    author: item.author,
    publishedAt: firstDate(item.dates),
    language: draftLanguage(title, body, item.language),
    url,
    canonicalUrl: null,
    externalId: item.id,
  };
}

/** Feeds write markup and entities into what ought to be text. */
function plain(text: string): string {
  if (!/[<&]/.test(text)) return text.replace(/\r\n?/g, '\n').trim();
  return textFromDom(new DOMParser().parseFromString(text, 'text/html').body);
}

function webAddress(text: string | null): string | null {
  const trimmed = text?.trim() ?? '';
  return /^https?:\/\/\S+$/.test(trimmed) && URL.canParse(trimmed) ? trimmed : null;
}
