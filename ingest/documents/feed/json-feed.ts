// JSON Feed 1.0 and 1.1; of one that is cut off, the whole items.
import { DocumentRefusal } from '../refusal';
import type { Feed, FeedItem } from './feed-item';

type Fields = Readonly<Record<string, unknown>>;

/** Throws `DocumentRefusal` BROKEN_FEED {problem}. */
export function jsonFeed(text: string): Feed {
  const whole = parsed(text);
  if (whole) return { items: list(whole['items']).map((item) => itemOf(item, whole)), damaged: false };
  const start = /"items"\s*:\s*\[/.exec(text);
  if (!start) throw new DocumentRefusal('quarantined', 'BROKEN_FEED', { problem: 'not valid JSON' });
  const head = parsed(`${text.slice(0, start.index).replace(/,\s*$/, '')}}`) ?? {};
  const items = [...values(text, start.index + start[0].length)].map((value) => parsed(value));
  return { items: items.flatMap((item) => (item ? [itemOf(item, head)] : [])), damaged: true };
}

/** The text of each object of an array whose content begins at `from`, as far as they are whole. */
function* values(text: string, from: number): Generator<string> {
  let depth = 0;
  let start = 0;
  const marks = /"(?:[^"\\]|\\[^])*"|[{}\]]/g;
  marks.lastIndex = from;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === '{' && depth++ === 0) start = mark.index;
    if (mark[0] === '}' && --depth === 0) yield text.slice(start, mark.index + 1);
    if (mark[0] === ']' && depth === 0) return;
  }
}

function itemOf(item: Fields, feed: Fields): FeedItem {
  const html = string(item['content_html']);
  return {
    title: string(item['title']) ?? '',
    body: html ?? string(item['content_text']) ?? string(item['summary']) ?? '',
    markup: html !== null,
    url: string(item['url']) ?? string(item['external_url']),
    id: typeof item['id'] === 'number' ? String(item['id']) : string(item['id']),
    author: authorOf(item),
    section: Array.isArray(item['tags']) ? string(item['tags'][0]) : null,
    dates: [item['date_published'], item['date_modified']].flatMap((date) => string(date) ?? []),
    outlet: string(feed['title']),
    language: string(item['language']) ?? string(feed['language']),
  };
}

function authorOf(item: Fields): string | null {
  const names = list(item['authors']).flatMap((author) => string(author['name']) ?? []);
  if (names.length > 0) return names.join(', ');
  return isFields(item['author']) ? string(item['author']['name']) : null;
}

function list(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function string(value: unknown): string | null {
  return typeof value === 'string' ? value.trim() || null : null;
}

function parsed(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : null;
  } catch {
    return null; // damaged: read piece by piece
  }
}
