// Texts of made-up words and the ways in which desks edit what they take over: cut, led in, rearranged, respelt.

/** Mulberry32: small and seeded. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';

/** A vocabulary in which a few words make most of a text, as in news. */
function vocabulary(random: () => number): readonly string[] {
  return Array.from({ length: 4_000 }, () =>
    Array.from({ length: 3 + Math.floor(random() * 5) }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join(''),
  );
}

const words = vocabulary(seeded(7));

export function newsText(random: () => number, length: number): string {
  const out: string[] = [];
  for (let i = 0; i < length; i++) {
    out.push(words[Math.floor(random() ** 3 * words.length)] ?? '');
    if (i % 40 === 39) out.push('\n');
  }
  return out.join(' ').replaceAll(' \n ', '.\n');
}

const MARKS = ['\u064B', '\u064E', '\u0650', '\u0651'];

/** Each way of editing; all but `half` and `mixed` leave most of the taken text whole. */
export const edits: Readonly<Record<string, (text: string, random: () => number) => string>> = {
  truncated: (text) =>
    text
      .split(' ')
      .slice(0, Math.ceil(text.split(' ').length * 0.6))
      .join(' '),
  'with a lead of its own': (text, random) => `${newsText(random, 40)}\n${text}`,
  rearranged: (text) => text.split('\n').toReversed().join('\n'),
  respelt: (text, random) =>
    [...text]
      .map((letter) => (letter === 'ا' && random() < 0.5 ? 'أ' : letter))
      .map((letter) =>
        /\p{L}/u.test(letter) && random() < 0.3 ? letter + (MARKS[Math.floor(random() * 4)] ?? '') : letter,
      )
      .join(''),
  'with a word in twenty changed': (text, random) =>
    text
      .split(' ')
      .map((word) => (random() < 0.05 ? newsText(random, 1) : word))
      .join(' '),
  half: (text, random) => `${text.slice(0, text.length / 2)}\n${newsText(random, text.split(' ').length / 2)}`,
};
