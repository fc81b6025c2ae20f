// Plain text of a DOM tree as a reader sees it: paragraphs apart by a blank line, words untouched.

/** Never text: what runs, what is drawn, what is filled in, what leads elsewhere. */
const DROPPED = new Set([
  ...['script', 'style', 'noscript', 'template', 'head', 'title', 'svg', 'math', 'canvas', 'iframe', 'frame', 'object'],
  ...[
    'embed',
    'audio',
    'video',
    'map',
    'img',
    'picture',
    'button',
    'input',
    'select',
    'textarea',
    'datalist',
    'dialog',
  ],
  ...['nav', 'rp', 'rt'],
]);

const BLOCKS = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset'],
  ...[
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hgroup',
    'hr',
    'html',
    'legend',
    'li',
  ],
  ...[
    'main',
    'menu',
    'ol',
    'p',
    'pre',
    'section',
    'summary',
    'table',
    'tbody',
    'tfoot',
    'thead',
    'tr',
    'ul',
    'caption',
  ],
]);

/** Blocks that follow one another line by line, not paragraph by paragraph. */
const LINES = new Set(['li', 'tr', 'dt', 'dd']);

const CELLS = new Set(['td', 'th']);

/** HTML's own white space; no-break spaces and joiners are text. */
const SPACES = /[ \t\n\r\f]+/g;

type Break = 'none' | 'line' | 'paragraph';

/**
 * The text of `root` in reading order. Runs of HTML white space become one space (kept inside `pre`), `br` a line feed,
 * blocks are parted by a blank line, list items and table rows by a line feed, cells by a tab. Every other character
 * (joiners, vowel marks, bidi marks, no-break spaces) stands as it does in the document. Depth of nesting does not matter.
 */
export function textFromDom(root: Element): string {
  const writer = new TextWriter();
  const markers = new ListMarkers();
  let node: Node | null = root;
  let preformatted = 0;
  while (node) {
    let entered = false;
    if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE) {
      writer.text(node.nodeValue ?? '', preformatted > 0);
    } else if (node instanceof Element && !isDropped(node)) {
      entered = true;
      if (node.localName === 'pre') preformatted++;
      open(node, writer, markers);
    }
    if (entered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    for (;;) {
      if (entered && node instanceof Element) {
        if (node.localName === 'pre') preformatted--;
        close(node, writer);
      }
      if (node === root) return writer.finish();
      if (node.nextSibling) {
        node = node.nextSibling;
        break;
      }
      node = node.parentNode;
      if (!node) return writer.finish();
      entered = true;
    }
  }
  return writer.finish();
}

function isDropped(element: Element): boolean {
  return (
    DROPPED.has(element.localName) || element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true'
  );
}

function open(element: Element, writer: TextWriter, markers: ListMarkers): void {
  const name = element.localName;
  if (name === 'br') return writer.lineFeed();
  if (BLOCKS.has(name)) writer.breakAs(LINES.has(name) ? 'line' : 'paragraph');
  if (name === 'li') writer.mark(markers.next(element));
}

function close(element: Element, writer: TextWriter): void {
  const name = element.localName;
  if (BLOCKS.has(name)) writer.breakAs(LINES.has(name) ? 'line' : 'paragraph');
  else if (CELLS.has(name)) writer.tab();
}

/** The marks of list items, counted in one pass however long the list is. */
class ListMarkers {
  private readonly last = new WeakMap<Element, number>();

  next(item: Element): string {
    const list = item.parentElement;
    if (list?.localName !== 'ol') return '• ';
    const start = Number.parseInt(list.getAttribute('start') ?? '1', 10);
    const number = (this.last.get(list) ?? (Number.isNaN(start) ? 1 : start) - 1) + 1;
    this.last.set(list, number);
    return `${String(number)}. `;
  }
}

class TextWriter {
  private readonly parts: string[] = [];
  private pending: Break = 'none';
  private space = false;
  private tabs = false;
  private marker = '';
  private empty = true;

  text(raw: string, preformatted: boolean): void {
    if (preformatted) {
      const kept = raw.replace(/\r\n?/g, '\n');
      const starts = this.empty || this.pending !== 'none';
      if (starts && kept.trim() === '') return;
      this.append(starts ? kept.replace(/^\n+/, '') : kept);
      return;
    }
    const collapsed = raw.replace(SPACES, ' ');
    const starts = collapsed.startsWith(' ');
    const words = collapsed.slice(starts ? 1 : 0, collapsed.endsWith(' ') ? -1 : undefined);
    if (starts) this.space = true;
    if (words !== '') {
      this.append(words);
      this.space = collapsed.endsWith(' ');
    }
  }

  /** Two line feeds in a row part paragraphs, as readers and writers of old pages meant them. */
  lineFeed(): void {
    this.breakAs(this.pending === 'none' ? 'line' : 'paragraph');
  }

  breakAs(kind: Break): void {
    if (this.pending !== 'paragraph') this.pending = kind;
    this.space = false;
    this.tabs = false;
  }

  tab(): void {
    this.tabs = true;
  }

  /** Stands before the next words; an item without words leaves no mark. */
  mark(marker: string): void {
    this.marker = marker;
  }

  finish(): string {
    return this.parts.join('').replace(/[ \t\n]+$/, '');
  }

  private append(words: string): void {
    if (!this.empty) {
      // Only preformatted text ends in white space.
      if (this.pending !== 'none') this.parts.push((this.parts.pop() ?? '').replace(/[ \t\n]+$/, ''));
      if (this.pending === 'paragraph') this.parts.push('\n\n');
      else if (this.pending === 'line') this.parts.push('\n');
      else if (this.tabs) this.parts.push('\t');
      else if (this.space) this.parts.push(' ');
    }
    this.parts.push(this.marker, words);
    this.marker = '';
    this.pending = 'none';
    this.space = false;
    this.tabs = false;
    this.empty = false;
  }
}
