// The text of a saved page for the labelled sets: a small, exact tag stripper, so that stored offsets always mean the same words.

/** Elements that begin and end a line. Every other tag leaves no trace, not even a space. */
const blockElements = new Set(
  (
    'address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose content is no text of the article. */
const silentElements = /<(script|style|svg|noscript|template)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;

const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: '\u00a0',
  quot: '"',
};

/** Numeric entities and the six names that a serialiser writes; throws on any other, since a guess would shift every offset. */
function decodeEntities(text: string): string {
  return text.replace(/&(#\d+|#x[\da-f]+|[a-z]\w*);/gi, (whole, name: string) => {
    if (/^#x/i.test(name)) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number.parseInt(name.slice(1), 10));
    const character = namedEntities[name];
    if (character === undefined) throw new Error(`unknown entity ${whole}`);
    return character;
  });
}

/**
 * Lines of text joined with "\n": comments and silent elements dropped, a block-level tag ends a line, other tags vanish,
 * entities decoded, runs of white space (`\s`, so also no-break spaces) folded to one space, lines trimmed, empty lines
 * dropped. Expects serialised HTML, in which `<` and `&` in text are escaped.
 */
export function pageText(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(silentElements, '')
    .replace(/\s+/g, ' ')
    .replace(/<\/?([a-z][\w-]*)\b[^>]*>/gi, (_, name: string) => (blockElements.has(name.toLowerCase()) ? '\n' : ''))
    .split('\n')
    .map((line) => decodeEntities(line).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
