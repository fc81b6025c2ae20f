// What a name sounds like, written with one set of signs for Arabic, Hebrew and Latin letters.
import { foldNameWords } from './fold-name';

/*
 * Signs. Letters that stand for one sound in every script share one; a letter that stands for several has its own, and
 * `sound-distance` says how near it is to each:
 *   b p f v  B (ב: b, v)  P (פ: p, f)   d D (dh)  t T (th)  s S (sh)  5 (ש: s, sh)  z Z (zh)  c (ts)  X (ch)
 *   k q  C (Latin c)  Q (כ: k, kh)  x (kh)  g G (gh)  j  J (ج ג: g, j)  h H (ح ח)  l m n r  w y  3 (ع)
 *   vowels: a e i o u, and A W Y for the letters ا و ي that may be long vowels or nothing.
 */
const ARABIC: Readonly<Record<string, string>> = {
  ...signs('ابتثجحخدذرزسشصضطظعغفقكلمنهوي', 'AbtTJHxdDrzsSsdtz3GfqklmnhWY'),
  ...signs('پچژگڤء', 'pXZgvA'),
};
const HEBREW = signs('אבגדהוזחטיכלמנסעפצקרשת', 'ABJdhWzHtYQlmns3Pckr5t');
const LATIN = signs('abcdefghijklmnopqrstuvwyz', 'abCdefghijklmnopqrstuvwyz');

/** Letters that sound as one, longest first. */
const GROUPS: readonly (readonly [string, string])[] = [
  ['tsch', 'X'],
  ['tch', 'X'],
  ['sch', 'S'],
  ['sh', 'S'],
  ['ch', 'X'],
  ['kh', 'x'],
  ['gh', 'G'],
  ['th', 'T'],
  ['dh', 'D'],
  ['ph', 'f'],
  ['zh', 'Z'],
  ['ts', 'c'],
  ['tz', 'c'],
  ['ck', 'k'],
  ['dj', 'j'],
  ['oo', 'u'],
  ['ou', 'u'],
  ['ee', 'i'],
  ['x', 'ks'],
  ['تش', 'X'],
  ['تس', 'c'],
  ['تز', 'c'],
  ['دج', 'j'],
  ['וו', 'w'],
  ['יי', 'Y'],
  ['טש', 'X'],
  ['דג', 'j'],
];
const GROUPS_BY_FIRST = Map.groupBy(GROUPS, ([letters]) => letters.charCodeAt(0));

/** The article inside "servant of the …", which other scripts leave out: عبدالفتاح, עבדאלפתאח. */
const SERVANT_OF_THE = /^(عبد|עבד)(?:ال|אל)(?=..)/;

function signs(letters: string, sounds: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...letters].map((letter, i) => [letter, sounds[i] ?? '']));
}

/** The sounds of a folded word (see `foldName`); doubled ones stand once. Letters of other scripts are left out. */
export function soundsOfWord(word: string): string {
  const letters = word.replace(SERVANT_OF_THE, '$1');
  let sounds = '';
  for (let i = 0; i < letters.length;) {
    const group = GROUPS_BY_FIRST.get(letters.charCodeAt(i))?.find(([form]) => letters.startsWith(form, i));
    const letter = letters[i] ?? '';
    const sound = group?.[1] ?? ARABIC[letter] ?? HEBREW[letter] ?? LATIN[letter] ?? '';
    if (sound !== '' && !sounds.endsWith(sound)) sounds += sound;
    i += group?.[0].length ?? 1;
  }
  return sounds;
}

/** The sounds of a name word by word; words without sounds (numbers, other scripts) are left out. */
export function soundsOfName(name: string): string[] {
  return foldNameWords(name)
    .map(soundsOfWord)
    .filter((sounds) => sounds !== '');
}
