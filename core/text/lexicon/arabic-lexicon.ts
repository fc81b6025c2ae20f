// The shipped Arabic vocabulary, folded and indexed: what each word is, and which words count as one.
import { foldText } from '../fold';
import { arabicNames, arabicNisbas } from './arabic-names';
import { arabicPlurals } from './arabic-plurals';
import { arabicNouns, arabicOthers, arabicParticles, arabicVerbs } from './arabic-words';

/** What a word is, as bits: it decides which clitics and endings may stand on it. */
export const NAME = 1;
/** A name that is written with or without the article. */
export const NAME_WITH_ARTICLE = 2;
export const NOUN = 4;
/** A noun of persons: its plural in ون loses the ن before a genitive (مسؤولو، مسؤولي). */
export const PERSON = 8;
export const VERB = 16;
export const PARTICLE = 32;

export interface ArabicEntry {
  /** The word itself, folded. */
  readonly word: string;
  /** The word that stands for all forms that count as this one. */
  readonly lemma: string;
  readonly kinds: number;
}

interface ArabicLexicon {
  /** The entry of a folded word, also where hamza has another seat or was left out. */
  entry(word: string): ArabicEntry | null;
  /** All words with that lemma. */
  members(lemma: string): readonly ArabicEntry[];
}

class LexiconBuilder implements ArabicLexicon {
  private readonly entries = new Map<string, ArabicEntry>();
  /** Words by their spelling with a bare hamza, and with plain seats. */
  private readonly bySeat = new Map<string, string>();
  private readonly byLemma = new Map<string, ArabicEntry[]>();

  constructor() {
    for (const line of lines(arabicNisbas)) this.addLine(line.split(' '), NAME | NAME_WITH_ARTICLE, NOUN | PERSON);
    for (const line of lines(arabicPlurals)) {
      const words = line.split(' ');
      const persons = words.some((word) => word.endsWith('ون')) ? PERSON : 0;
      this.addLine(words, NOUN | persons, NOUN);
    }
    for (const spellings of arabicNames.trim().split(/\s+/)) this.addName(spellings.split('/'));
    this.addWords(arabicNouns, NOUN);
    this.addWords(arabicVerbs, VERB);
    this.addWords(arabicParticles, PARTICLE);
    this.addWords(arabicOthers, NAME);
    for (const { word } of this.entries.values()) this.indexSeats(word);
    for (const entry of this.entries.values()) {
      const members = this.byLemma.get(entry.lemma);
      if (members) members.push(entry);
      else this.byLemma.set(entry.lemma, [entry]);
    }
  }

  entry(word: string): ArabicEntry | null {
    const own = this.entries.get(word);
    if (own) return own;
    const other = this.bySeat.get(HAMZA.test(word) ? bareHamza(word) : word);
    return other === undefined ? null : (this.entries.get(other) ?? null);
  }

  members(lemma: string): readonly ArabicEntry[] {
    return this.byLemma.get(lemma) ?? [];
  }

  private add(word: string, kinds: number, lemma = word): void {
    const known = this.entries.get(word);
    this.entries.set(word, known ? { ...known, kinds: known.kinds | kinds } : { word, lemma, kinds });
  }

  private addLine(words: readonly string[], first: number, others: number): void {
    const [lemma = '', ...forms] = words.map(foldText);
    this.add(lemma, first);
    for (const form of forms) this.add(form, others, this.entries.get(lemma)?.lemma ?? lemma);
  }

  private addName(spellings: readonly string[]): void {
    const names = spellings.map((raw) => {
      const folded = foldText(raw);
      // Only a plain alif makes the article: أل and إل are letters of the name.
      return raw.startsWith('ال') && folded.length > 4 ? folded.slice(2) : folded;
    });
    const kinds = spellings.some((raw) => raw.startsWith('ال')) ? NAME | NAME_WITH_ARTICLE : NAME;
    for (const name of names) this.add(name, kinds, names[0] ?? name);
  }

  private addWords(list: string, kinds: number): void {
    for (const word of list.trim().split(/\s+/)) this.add(foldText(word), kinds);
  }

  private indexSeats(word: string): void {
    if (!HAMZA.test(word)) return;
    for (const spelling of [bareHamza(word), plainSeats(word), bareHamza(word.replace('يء', 'ء'))]) {
      if (!this.entries.has(spelling) && !this.bySeat.has(spelling)) this.bySeat.set(spelling, word);
    }
  }
}

const HAMZA = /[ؤئء]/;

function bareHamza(word: string): string {
  return word.replace(/[ؤئ]/g, 'ء');
}

/** The word without hamza on its seats: مسؤول → مسوول, رئيس → رييس. */
export function plainSeats(word: string): string {
  return word.replace(/ؤ/g, 'و').replace(/ئ/g, 'ي');
}

function lines(list: string): string[] {
  return list.trim().split('\n');
}

let lexicon: ArabicLexicon | null = null;

/** Built at the first call; the same for ever after. */
export function arabicLexicon(): ArabicLexicon {
  lexicon ??= new LexiconBuilder();
  return lexicon;
}
