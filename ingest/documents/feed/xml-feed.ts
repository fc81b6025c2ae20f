// RSS 0.9 to 2.0, RDF and Atom, read by the browser's own XML parser; a damaged feed item by item.
import { DocumentRefusal } from '../refusal';
import type { Feed, FeedItem } from './feed-item';

const ROOTS = ['rss', 'feed', 'RDF'];
const KNOWN_ENTITY = /^(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+)$/i;

/** Throws `DocumentRefusal`: UNSUPPORTED_FORMAT {what}, BROKEN_FEED {problem}. */
export function xmlFeed(text: string): Feed {
  // a type declaration may define entities, which no feed needs and bombs do
  const plain = text.replace(/<!DOCTYPE[^>[]*(?:\[[^]*?\]\s*)?>/i, '');
  const whole = parsed(withKnownEntities(plain));
  if (whole) return { items: itemsOf(whole.documentElement, whole.documentElement), damaged: false };
  return salvaged(plain);
}

/** Null where the text is not well-formed. Throws `DocumentRefusal` UNSUPPORTED_FORMAT for other XML. */
function parsed(text: string): XMLDocument | null {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  if (document.querySelector('parsererror')) return null;
  const { localName } = document.documentElement;
  if (!ROOTS.includes(localName))
    throw new DocumentRefusal('rejected', 'UNSUPPORTED_FORMAT', { what: `XML, ${localName}` });
  return document;
}

/** Whole items of a feed that is cut off or damaged, each parsed by itself under the head of the feed. */
function salvaged(text: string): Feed {
  const root = /<(?:rss|feed|rdf:RDF)\b[^>]*>/i.exec(text);
  if (!root) throw new DocumentRefusal('quarantined', 'BROKEN_FEED', { problem: 'neither a feed nor well-formed XML' });
  const inside = text.slice(root.index + root[0].length);
  const first = inside.search(/<(?:item|entry)[\s>]/);
  const head = headOf(root[0], first < 0 ? inside : inside.slice(0, first));
  const close = `</${/^<([\w:]+)/.exec(root[0])?.[1] ?? ''}>`;
  const items = [...inside.matchAll(/<(item|entry)(?=[\s>])[^]*?<\/\1\s*>/g)].flatMap(([markup]) => {
    const one = parsed(withKnownEntities(`${root[0]}${markup}${close}`));
    return one ? itemsOf(one.documentElement, head ?? one.documentElement) : [];
  });
  return { items, damaged: true };
}

/** What stands before the first item, as far as it is well-formed when its open elements are closed. */
function headOf(root: string, text: string): Element | null {
  const name = /^<([\w:]+)/.exec(root)?.[1] ?? '';
  const closing = /<channel[\s>]/.test(text) && !text.includes('</channel>') ? `</channel></${name}>` : `</${name}>`;
  return parsed(withKnownEntities(`${root}${text}${closing}`))?.documentElement ?? null;
}

/** Named characters of HTML and bare ampersands, which feeds hold although XML knows neither; CDATA is left alone. */
function withKnownEntities(text: string): string {
  return text.replace(/<!\[CDATA\[[^]*?\]\]>|&(?:([\w#]+);)?/g, (found, name: string | undefined) => {
    if (!found.startsWith('&') || (name !== undefined && KNOWN_ENTITY.test(name))) return found;
    const character = name === undefined ? null : namedCharacter(name);
    return character ?? `&amp;${found.slice(1)}`;
  });
}

function namedCharacter(name: string): string | null {
  const text = new DOMParser().parseFromString(`&${name};`, 'text/html').body.textContent ?? '';
  return text === `&${name};` || text === '' || /[<&>]/.test(text) ? null : text;
}

/** `head` is the element that holds what is said of the whole feed. */
function itemsOf(root: Element, head: Element): FeedItem[] {
  const channel = child(head, 'channel') ?? head;
  const outlet = text(channel, 'title');
  const language = text(channel, 'language') ?? head.getAttribute('xml:lang') ?? channel.getAttribute('xml:lang');
  return [...root.getElementsByTagName('*')]
    .filter(({ localName }) => localName === 'item' || localName === 'entry')
    .map((item) => itemOf(item, outlet, language));
}

function itemOf(item: Element, outlet: string | null, language: string | null): FeedItem {
  const source = child(item, 'source');
  const { body, markup } = bodyOf(item);
  return {
    title: text(item, 'title') ?? '',
    body,
    markup,
    url: linkOf(item),
    id: text(item, 'guid') ?? text(item, 'id') ?? item.getAttribute('rdf:about'),
    author: authorOf(item),
    section: text(item, 'category') ?? child(item, 'category')?.getAttribute('term') ?? null,
    dates: ['pubDate', 'published', 'date', 'issued', 'created', 'updated', 'modified'].flatMap(
      (name) => text(item, name) ?? [],
    ),
    outlet: (source ? (text(source, 'title') ?? nonEmpty(source.textContent)) : null) ?? outlet,
    language: item.getAttribute('xml:lang') ?? text(item, 'language') ?? language,
  };
}

/** The fullest of what the item has: `content:encoded`, Atom's content, then the summary. */
function bodyOf(item: Element): { body: string; markup: boolean } {
  const element = ['encoded', 'content', 'description', 'summary']
    .map((name) => children(item, name).find((one) => nonEmpty(one.textContent) !== null))
    .find((one) => one !== undefined);
  if (!element) return { body: '', markup: false };
  const type = element.getAttribute('type') ?? 'html';
  if (type === 'xhtml' || type === 'application/xhtml+xml') {
    return { body: new XMLSerializer().serializeToString(element), markup: true };
  }
  return { body: element.textContent ?? '', markup: !/^text(?:\/plain)?$/.test(type) };
}

function linkOf(item: Element): string | null {
  const links = children(item, 'link');
  const alternate = links.find(
    (link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate' && link.hasAttribute('href'),
  );
  const written = links.map((link) => nonEmpty(link.textContent)).find((link) => link !== null);
  const guid = child(item, 'guid');
  const permanent = guid && guid.getAttribute('isPermaLink') !== 'false' ? nonEmpty(guid.textContent) : null;
  return alternate?.getAttribute('href') ?? written ?? permanent;
}

/** RSS writes an address with the name in brackets behind it, Atom an element with a name inside. */
function authorOf(item: Element): string | null {
  const creator = text(item, 'creator');
  const author = child(item, 'author');
  if (creator !== null || !author) return creator;
  const named = text(author, 'name') ?? nonEmpty(author.textContent);
  return (named && (/^\S+@\S+\s*\((.+)\)$/.exec(named)?.[1] ?? named)) ?? null;
}

function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter(({ localName }) => localName === name);
}

function child(parent: Element, name: string): Element | null {
  return children(parent, name)[0] ?? null;
}

function text(parent: Element, name: string): string | null {
  return (
    children(parent, name)
      .map((one) => nonEmpty(one.textContent))
      .find((one) => one !== null) ?? null
  );
}

function nonEmpty(words: string | null): string | null {
  return words?.trim() || null;
}
