// The folded form under which names are compared: what differs between two spellings of a name in one script is gone.
import { foldText } from '../text/fold';

/**
 * Courtesy words that stand before any name and tell nobody apart, as the index folds them. Of Arabic nouns only the definite
 * form is one: السيد حسن, but شيخ الأزهر.
 */
const HONORIFICS = new Set(
  (
    'mr mrs ms miss dr prof professor sir dame sheikh sheik shaikh shaykh imam sayyid sayyed sayed hajj haj ' +
    'السيد السيده الدكتور الدكتوره دكتور دكتوره د الشيخ الحاج المهندس الاستاذ البروفيسور البروفسور بروفيسور بروفسور الامام ' +
    'מר גב גברת דר פרופ פרופסור עוד אינג שייח שיח הרב מרנ'
  ).split(' '),
);

/** Articles that Latin and Hebrew letters write before the name, as words of their own once hyphens are gone; Arabic آل (house of). */
const ARTICLES = new Set(['al', 'el', 'ال', 'אל', 'א', 'אאל']);

/** Articles whose l has become the next letter, written with a hyphen: ash-Sharaa, א-סיסי. */
const ASSIMILATED = /(?<![\p{L}\p{N}])(?:a[sdtrnz]|ash|adh|ath)[-‐‑–'’](?=\p{L})/giu;

/** "Servant of": always one word with the name of God that follows it. */
const SERVANT = new Set(['عبد', 'abd', 'abdul', 'abdel', 'abdal', 'abdol', 'abdoul', 'עבד']);
const SERVANT_JOINED = /^abd(?:[aeou]|ou)l[-]?(?=[a-z]{3})/;

/** "Father of" in its three cases, and the ways to write it in Latin letters. */
const FATHER = new Map([
  ['ابا', 'ابو'],
  ['ابي', 'ابو'],
  ['abou', 'abu'],
  ['aboul', 'abu'],
  ['abul', 'abu'],
  ['ibn', 'bin'],
  ['ben', 'bin'],
  ['ابن', 'بن'],
]);

const ARABIC_ARTICLE = /^ال(?=.{3})/;

/**
 * The form of a name under which spellings meet: letters folded as the index folds them, ؤ and ئ without their hamza,
 * articles (ال, al-, el-, אל-) and courtesy titles gone, عبد and abdel joined to what follows. Names keep their script and
 * word order. Idempotent; '' only where the text holds no letter or digit.
 */
export function foldName(name: string): string {
  return foldNameWords(name).join(' ');
}

/** The words of `foldName`. */
export function foldNameWords(name: string): string[] {
  const folded = foldText(name.replace(ASSIMILATED, ''));
  if (folded === '') return [];
  let words = folded.split(' ');
  // One pass may lay bare what another takes away (الالباني); a pass that takes nothing is the last.
  for (;;) {
    const next = foldOnce(words);
    if (next.length === words.length && next.every((word, i) => word === words[i])) return next;
    words = next;
  }
}

function foldOnce(words: readonly string[]): string[] {
  const folded: string[] = [];
  let servant = '';
  let first = 0;
  while (first < words.length - 1 && HONORIFICS.has(words[first] ?? '')) first++;
  for (let i = first; i < words.length; i++) {
    const word = words[i] ?? '';
    const last = i === words.length - 1;
    if (!last && ARTICLES.has(word)) continue;
    if (!last && SERVANT.has(word)) {
      servant = word.startsWith('abd') ? 'abd' : word;
      continue;
    }
    if (servant === '') folded.push(foldWord(word));
    else folded.push(servant + (servant === 'عبد' && !word.startsWith('ال') ? `ال${word}` : word));
    servant = '';
  }
  return folded;
}

function foldWord(word: string): string {
  const code = word.charCodeAt(0);
  if (code >= 0x0600 && code < 0x0700) {
    const plain = word.includes('ؤ') || word.includes('ئ') ? word.replaceAll('ؤ', 'و').replaceAll('ئ', 'ي') : word;
    return FATHER.get(plain) ?? plain.replace(ARABIC_ARTICLE, '');
  }
  if (code >= 97 && code < 0x0530) return FATHER.get(word) ?? word.replace(SERVANT_JOINED, 'abd');
  return word;
}
