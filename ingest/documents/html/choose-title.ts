// The headline without the name of the site that pages append to it.

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

function key(name: string): string {
  return name
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/[\s.،,'"’]+/g, '');
}
