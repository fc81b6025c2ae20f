// Which of a page's titles is the headline, without the name of the site that pages append to it.

const SEPARATOR = /\s+[-–—|·•:»«/]+\s+|\s*[|»]\s*/g;

/** `title` less a leading or trailing part that names one of `outlets` (case, `www.` and spaces do not count). */
export function titleWithoutOutlet(title: string, outlets: readonly (string | null)[]): string {
  const names = new Set(outlets.filter((name) => name !== null).map(key));
  names.delete('');
  let rest = title.replace(/\s+/g, ' ').trim();
  for (let again = true; again;) {
    again = false;
    const parts = [...rest.matchAll(SEPARATOR)];
    const last = parts.at(-1);
    const first = parts[0];
    if (last && names.has(key(rest.slice(last.index + last[0].length)))) {
      rest = rest.slice(0, last.index);
      again = true;
    } else if (first && names.has(key(rest.slice(0, first.index)))) {
      rest = rest.slice(first.index + first[0].length);
      again = true;
    }
  }
  return rest.trim();
}

/**
 * The first of `candidates` (the most trustworthy first) that another one bears out by sharing most of its words; the first
 * of all where none does. Pages put the site's name or a type of content into single marks, seldom into two.
 */
export function confirmedTitle(candidates: readonly (string | null)[]): string {
  const titles = candidates.filter((title) => title !== null && title.trim() !== '');
  const words = titles.map((title) => new Set(title?.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []));
  const confirmed = words.findIndex((own, index) =>
    words.some((other, at) => at !== index && shared(own, other) * 2 > Math.max(own.size, 1)),
  );
  return titles[Math.max(confirmed, 0)] ?? '';
}

function shared(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...words].filter((word) => others.has(word)).length;
}

function key(name: string): string {
  return name
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/[\s.،,'"’]+/g, '');
}
