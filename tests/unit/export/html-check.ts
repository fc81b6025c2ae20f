// A small structural reading of HTML that we wrote ourselves: tags nest, attributes are quoted, text comes back.

const VOID = new Set(['meta', 'br', 'link', 'img', 'input']);
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (HtmlElement | string)[];
}

/** Throws where a tag is not closed in order, an attribute is malformed or a bare `<` or `&` stands in text. */
export function readHtml(html: string): HtmlElement {
  const root: HtmlElement = { name: '#root', attributes: {}, children: [] };
  const stack = [root];
  const token = /<!doctype html>|<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"<]*")?)*)\s*>|([^<]+)/gy;
  let at = 0;
  while (at < html.length) {
    token.lastIndex = at;
    const m = token.exec(html);
    const top = stack.at(-1);
    if (!m || !top) throw new Error(`bad markup at ${at}: ${html.slice(at, at + 80)}`);
    at = token.lastIndex;
    const [, slash, name, attributes, text] = m;
    if (text !== undefined) top.children.push(decode(text));
    else if (name === undefined) continue;
    else if (slash === '/') {
      if (top.name !== name) throw new Error(`</${name}> closes <${top.name}> at ${at}`);
      stack.pop();
    } else {
      const element: HtmlElement = { name, attributes: readAttributes(attributes ?? ''), children: [] };
      top.children.push(element);
      if (name === 'style') {
        const end = html.indexOf('</style>', at);
        element.children.push(html.slice(at, end));
        at = end + '</style>'.length;
      } else if (!VOID.has(name)) stack.push(element);
    }
  }
  if (stack.length !== 1) throw new Error(`<${stack.at(-1)?.name ?? ''}> is never closed`);
  return root;
}

function readAttributes(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const m of text.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)) found[m[1] ?? ''] = decode(m[2] ?? '');
  return found;
}

function decode(text: string): string {
  return text.replace(/&[^;]*;?/g, (entity) => {
    const character = ENTITIES[entity];
    if (character === undefined) throw new Error(`bare ampersand: ${entity}`);
    return character;
  });
}

export function findAll(element: HtmlElement, matches: (e: HtmlElement) => boolean): HtmlElement[] {
  const found = matches(element) ? [element] : [];
  for (const child of element.children) if (typeof child !== 'string') found.push(...findAll(child, matches));
  return found;
}

export function textContent(element: HtmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textContent(child))).join('');
}
