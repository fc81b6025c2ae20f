// Names of the shipped gazetteer word by word across scripts: Sinwar is السنوار and סינוואר, also where somebody spells it Senwar.
import { foldNameWords } from '../speakers/fold-name';
import { gazetteer, type GazetteerEntry } from '../speakers/gazetteer';
import { soundsOfWord } from '../speakers/name-key';
import { soundSimilarity } from '../speakers/sound-distance';

/** How alike a typed word must sound to a known one, and how alike the words of one name must. */
const SAME_SOUND = 0.92;
const SAME_NAME = 0.5;
const LEAST_LETTERS = 3;

interface NameWord {
  readonly sounds: string;
  /** The same word in other scripts, without articles, the commonest first. */
  readonly counterparts: Set<string>;
}

let known: ReadonlyMap<string, NameWord> | null = null;

export interface Counterpart {
  /** Folded, with its article where Arabic may write one. */
  readonly term: string;
  /** The typed word is no listed spelling, it only sounds like one. */
  readonly heard: boolean;
  readonly sameScript: boolean;
}

/** What a folded word of a name may stand for, the best first: the name in other scripts, or as the list spells it. */
export function nameCounterparts(term: string): Counterpart[] {
  const { words, heard } = namesFor(term);
  return words.flatMap(withArticle).flatMap((other) => {
    const sameScript = scriptOf(other) === scriptOf(term);
    return other === term ? [] : { term: other, heard, sameScript };
  });
}

function namesFor(term: string): { readonly words: readonly string[]; readonly heard: boolean } {
  known ??= build();
  const [word = ''] = foldNameWords(term);
  if (word.length < LEAST_LETTERS) return { words: [], heard: false };
  const own = known.get(word);
  if (own) return { words: [...own.counterparts], heard: false };
  const sounds = soundsOf(word);
  let best: readonly string[] = [];
  let bestSimilarity = SAME_SOUND;
  for (const [name, entry] of known) {
    if (Math.abs(entry.sounds.length - sounds.length) > 3) continue;
    const similarity = soundSimilarity(sounds, entry.sounds);
    if (similarity <= bestSimilarity) continue;
    bestSimilarity = similarity;
    best = [name, ...entry.counterparts];
  }
  return { words: word.length > LEAST_LETTERS ? best : [], heard: true };
}

function withArticle(word: string): string[] {
  return scriptOf(word) === 'ar' ? [`ال${word}`, word] : [word];
}

const heard = new Map<string, string>();

function soundsOf(word: string): string {
  let sounds = heard.get(word);
  if (sounds === undefined) heard.set(word, (sounds = soundsOfWord(word)));
  return sounds;
}

function scriptOf(word: string): string {
  const code = word.charCodeAt(0);
  return code >= 0x0600 && code < 0x0700 ? 'ar' : code >= 0x0590 && code < 0x0600 ? 'he' : 'en';
}

function build(): ReadonlyMap<string, NameWord> {
  const words = new Map<string, NameWord>();
  for (const entry of gazetteer()) {
    if (entry.kind === 'office' || entry.kind === 'spokesperson') continue;
    const forms = formsOf(entry);
    for (const [i, one] of forms.entries()) for (const other of forms.slice(i + 1)) pairWords(words, one, other);
  }
  return words;
}

/** The forms of an entry as folded words, all scripts together. */
function formsOf({ names, aliases, sharedAliases }: GazetteerEntry): string[][] {
  const all = (['ar', 'he', 'en'] as const).flatMap((language) => [
    names[language],
    ...aliases[language],
    ...sharedAliases[language],
  ]);
  return all.map((form) => foldNameWords(form)).filter((form) => form.length > 0 && form.length <= 3);
}

/** Words at the same place of two forms are one name when they sound alike; two names of one word need no proof. */
function pairWords(words: Map<string, NameWord>, one: readonly string[], other: readonly string[]): void {
  if (one.length !== other.length || scriptOf(one[0] ?? '') === scriptOf(other[0] ?? '')) return;
  for (const [i, word] of one.entries()) {
    const counterpart = other[i] ?? '';
    if (word.length < LEAST_LETTERS || counterpart.length < LEAST_LETTERS) continue;
    if (words.get(word)?.counterparts.has(counterpart)) continue;
    if (one.length > 1 && soundSimilarity(soundsOf(word), soundsOf(counterpart)) < SAME_NAME) continue;
    note(words, word, counterpart);
    note(words, counterpart, word);
  }
}

function note(words: Map<string, NameWord>, word: string, counterpart: string): void {
  let entry = words.get(word);
  if (!entry) {
    entry = { sounds: soundsOf(word), counterparts: new Set() };
    words.set(word, entry);
  }
  entry.counterparts.add(counterpart);
}
