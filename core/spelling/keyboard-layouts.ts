// Keyboards: what a word becomes when it was typed with another layout switched on, and which letters lie beside each other.
import { foldText } from '../text/fold';

export type Layout = 'ar' | 'en' | 'he';

/** The rows of keys without Shift. The Arabic key on `b` writes two letters at once. */
const ROWS: Readonly<Record<Layout, readonly (readonly string[])[]>> = {
  en: [[...'`'], [...'qwertyuiop[]'], [..."asdfghjkl;'"], [...'zxcvbnm,./']],
  ar: [[...'ذ'], [...'ضصثقفغعهخحجد'], [...'شسيبلاتنمكط'], ['ئ', 'ء', 'ؤ', 'ر', 'لا', 'ى', 'ة', 'و', 'ز', 'ظ']],
  he: [[...';'], [..."/'קראטוןםפ]["], [...'שדגכעיחלךף,'], [...'זסבהנמצתץ.']],
};
const LAYOUTS = Object.keys(ROWS) as readonly Layout[];
/** What Shift writes on an Arabic keyboard and the index folds to another letter's key. */
const SHIFTED: Readonly<Record<string, string>> = { أ: 'h', إ: 'y', آ: 'n' };

/** From each character of a layout to its key, named by what English writes there. */
const keyOf: Readonly<Record<Layout, ReadonlyMap<string, string>>> = {
  ar: new Map([...keysOf('ar'), ...Object.entries(SHIFTED)]),
  en: keysOf('en'),
  he: keysOf('he'),
};

function keysOf(layout: Layout): ReadonlyMap<string, string> {
  return new Map(
    ROWS[layout].flatMap((row, r) => row.map((character, k) => [character, ROWS.en[r]?.[k] ?? ''] as const)),
  );
}

const written: Readonly<Record<Layout, ReadonlyMap<string, string>>> = {
  ar: new Map([...keysOf('ar')].map(([character, key]) => [key, character])),
  en: new Map(ROWS.en.flat().map((key) => [key, key])),
  he: new Map([...keysOf('he')].map(([character, key]) => [key, character])),
};

/**
 * What the same keys write with another layout switched on; none where a character is on no key, or the text is of no one
 * layout. لا can be one key or two, so there may be two readings of it.
 */
export function otherLayouts(typed: string): { readonly layout: Layout; readonly text: string }[] {
  const text = typed.toLowerCase();
  return LAYOUTS.filter((layout) => hasLetterOf(layout, text)).flatMap((from) =>
    keyReadings(from, text).flatMap((keys) =>
      LAYOUTS.filter((to) => to !== from).flatMap((layout) => {
        const characters = keys.map((key) => written[layout].get(key));
        return characters.every((character) => character !== undefined) ? { layout, text: characters.join('') } : [];
      }),
    ),
  );
}

const SCRIPTS: Readonly<Record<Layout, RegExp>> = {
  ar: /[\u0621-\u064A]/,
  en: /[a-z]/,
  he: /[\u05D0-\u05EA]/,
};

function hasLetterOf(layout: Layout, text: string): boolean {
  return SCRIPTS[layout].test(text) && LAYOUTS.every((other) => other === layout || !SCRIPTS[other].test(text));
}

function keyReadings(layout: Layout, text: string): string[][] {
  const readings = layout === 'ar' && text.includes('لا') ? [text.split(/(لا)|/u), [...text]] : [[...text]];
  return readings.flatMap((characters) => {
    const keys = characters.filter((character) => character).map((character) => keyOf[layout].get(character));
    return keys.every((key) => key !== undefined) ? [keys] : [];
  });
}

const neighbours = new Map<string, Set<string>>();
for (const layout of LAYOUTS) {
  const rows = ROWS[layout];
  for (const [r, row] of rows.entries()) {
    for (const [k, character] of row.entries()) {
      // each row is shifted to the right by half a key; the first holds one key that is no neighbour worth the name
      const around = r === 0 ? [] : [row[k + 1], rows[r + 1]?.[k - 1], rows[r + 1]?.[k]];
      for (const other of around) if (other !== undefined) addPair(foldText(character), foldText(other));
    }
  }
}

function addPair(a: string, b: string): void {
  if (a.length !== 1 || b.length !== 1 || a === b) return;
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = neighbours.get(one);
    if (known) known.add(other);
    else neighbours.set(one, new Set([other]));
  }
}

/** The folded letters whose keys touch that of a folded letter, in its own script. */
export function keyNeighbours(letter: string): ReadonlySet<string> {
  return neighbours.get(letter) ?? none;
}

const none: ReadonlySet<string> = new Set();
