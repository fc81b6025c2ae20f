// An Arabic body as the rules read it: words with their roles, cues, and steps over quotations and brackets.
import { arabicLexicon, NAME, NOUN, PARTICLE, PERSON, VERB } from '../../text/lexicon/arabic-lexicon';
import { isDefinite, bareWord } from './word-forms';
import { NOUN_SHAPE, OWNED_VERBAL_NOUN, PLURAL_OR_MASDAR, SPELT_LETTER } from './word-shapes';
import { readText, type ReadText, type ReadToken, type SentenceTokens } from '../text/read-text';
import { contentNouns } from './lexicon/content-nouns';
import { cueForms, type CueForm } from './lexicon/cue-forms';
import { complementizers, months, relatives } from './lexicon/function-words';
import { bodies, feminineNames, femaleTitles, guardedNames, maleTitles } from './lexicon/persons';

/** A word of the text that may be a cue. */
export interface CueWord extends CueForm {
  /** Token index. */
  readonly at: number;
  /** The conjunction written on to it. */
  readonly joined: '' | 'و' | 'ف' | 'ل';
}

const DASH = /^[-–—]$/;
const LONGEST_DATELINE = 14;

const NO_TOKEN: ReadToken = {
  kind: 'sign',
  folded: '',
  text: '',
  start: 0,
  end: 0,
  depth: 0,
  quotation: -1,
  opens: -1,
  closes: -1,
};

export class ArabicReading {
  readonly read: ReadText;
  readonly tokens: readonly ReadToken[];
  readonly sentences: readonly SentenceTokens[];
  /** Every word of the body, folded. */
  readonly words: ReadonlySet<string>;
  readonly #cues: (CueWord | null | undefined)[];

  constructor(body: string) {
    this.read = readText(body);
    this.tokens = this.read.tokens;
    this.sentences = this.read.sentences.map((sentence) => this.#pastDateline(sentence));
    this.words = new Set(this.tokens.map(({ folded }) => folded));
    this.#cues = Array.from({ length: this.tokens.length });
  }

  /** دبي، الإمارات العربية المتحدة (CNN)-- قال: what stands before the dash is no part of what is told. */
  #pastDateline(sentence: SentenceTokens): SentenceTokens {
    const last = Math.min(sentence.to, sentence.from + LONGEST_DATELINE);
    for (let k = sentence.from + 2; k < last; k++) {
      if (!DASH.test(this.word(k))) continue;
      if (this.word(k - 1) !== ')') return sentence;
      while (DASH.test(this.word(k))) k++;
      return { ...sentence, from: Math.min(k, sentence.to) };
    }
    return sentence;
  }

  token(i: number): ReadToken {
    return this.tokens[i] ?? NO_TOKEN;
  }

  /** The folded form; '' outside the text. */
  word(i: number): string {
    return this.token(i).folded;
  }

  isWord(i: number): boolean {
    return this.token(i).kind === 'word';
  }

  isComma(i: number): boolean {
    const { folded } = this.token(i);
    return folded === '،' || folded === ',';
  }

  /** Whether a word may be a cue, by its form alone. */
  cueAt(i: number): CueWord | null {
    const known = this.#cues[i];
    if (known !== undefined) return known;
    const found = this.#readCue(i);
    if (i >= 0 && i < this.tokens.length) this.#cues[i] = found;
    return found;
  }

  #readCue(at: number): CueWord | null {
    if (!this.isWord(at)) return null;
    const word = this.word(at);
    const own = cueForms().get(word);
    if (own) return this.#isOtherWord(own, at) ? null : { ...own, at, joined: '' };
    const joined = word[0];
    if (joined !== 'و' && joined !== 'ف' && joined !== 'ل') return null;
    const form = cueForms().get(word.slice(1));
    if (!form || this.#isOtherWord(form, at)) return null;
    if (joined !== 'ل') return { ...form, at, joined };
    // ليؤكد أن: what somebody did in order to say it
    return form.form === 'present' && /^[يت]/.test(word.slice(1)) ? { ...form, at, joined, homograph: true } : null;
  }

  /** إدانتهم is the noun, أدانتهم the verb, where the hamza is written; تدعى is called so, تدعي claims. */
  #isOtherWord({ form, lemma }: CueForm, at: number): boolean {
    const { text } = this.token(at);
    // رأي المحكمة
    if (lemma === 'رأى' && form === 'past' && /[رأ]ي$/.test(text)) return true;
    if (lemma === 'ادعى') return form === 'present' && /^[وف]?[يت].*ى$/.test(text);
    return form === 'past' && lemma.startsWith('أ') && /^[وف]?إ/.test(text);
  }

  /** أن, إن, بأن and the like; not بان كي مون, not the letters of سي إن إن. */
  isComplementizer(i: number): boolean {
    const word = this.word(i);
    if (SPELT_LETTER.test(this.word(i + 1)) && word === 'ان') return false;
    if (!complementizers.has(word)) return false;
    if (word === 'بان') return this.word(i + 1) !== 'كي';
    if (word !== 'ان') return true;
    // سي إن إن, but بي بي سي إن…
    const before = this.word(i - 1);
    if (SPELT_LETTER.test(before)) return this.word(i + 1) !== 'ان' && this.word(i - 2) === 'بي';
    return !(before === 'ان' && SPELT_LETTER.test(this.word(i - 2)));
  }

  /** A complementizer that carries the subject of what follows (أنه): content begins with it. */
  carriesPronoun(i: number): boolean {
    return this.isComplementizer(i) && !/^ب?ان$/.test(this.word(i));
  }

  isRelative(i: number): boolean {
    return relatives.has(this.word(i));
  }

  /** Whether the first letter is the particle, not a letter of the word: بالقوة against بوتين. */
  startsWithParticle(i: number, particle: 'ب' | 'ل' | 'و' | 'ك'): boolean {
    const word = this.word(i);
    if (!word.startsWith(particle)) return false;
    if (word === particle) return particle !== 'و';
    if (word.length < 3 || guardedNames.has(word) || isRole(word)) return false;
    if (/^والدت?(?:ه|ها|هم)$/.test(word)) return false;
    const rest = word.slice(1);
    if (/^ال..|^ان(?:ه|ها|هم)?$/.test(rest) || (particle === 'ل' && /^ل./.test(rest))) return true;
    const entry = arabicLexicon().entry(word);
    if (entry && (entry.kinds & (NAME | NOUN | VERB | PARTICLE)) !== 0) {
      return contentNouns.has(rest) && (entry.kinds & NAME) === 0 && this.words.has(rest);
    }
    return (
      contentNouns.has(rest) ||
      (rest.endsWith('ي') && maleTitles.has(rest.slice(0, -1))) ||
      this.words.has(rest) ||
      this.words.has(`ال${rest}`) ||
      arabicLexicon().entry(rest) !== null ||
      (rest.length >= 4 && NOUN_SHAPE.test(rest)) ||
      this.#tail(rest)
    );
  }

  /** Whether ب may be the particle of a word that no list holds, by the pattern or ending of the rest: بتصدي, بمقاضاتهن. */
  mayCarryBa(i: number): boolean {
    const word = this.word(i);
    if (!/^ب.{3,}/.test(word) || guardedNames.has(word)) return false;
    if (((arabicLexicon().entry(word)?.kinds ?? 0) & (NAME | NOUN)) !== 0) return false;
    return /(?:هم|هن|ها|ه|ات)$|^بت.{2,3}[يه]?$|^بت.ا.{1,2}$|^بم.{2,4}ه$|^ب(?:است..ا.|ا.ت.ا.|ان..ا.|ا..ا.)/.test(word);
  }

  /** The rest of a word behind its particle, read as a noun with a pronoun or plural ending. */
  #tail(rest: string): boolean {
    const stem = rest.replace(/(?:هما|هم|ها|ه|ات|ين|يه)$/, '');
    return (
      stem !== rest && stem.length >= 3 && (arabicLexicon().entry(stem) ?? arabicLexicon().entry(`${stem}ه`)) !== null
    );
  }

  /** A word for a person or body, with or without ال. */
  roleOf(word: string): 'male' | 'female' | 'body' | null {
    const bare = bareWord(word);
    if (maleTitles.has(bare)) return 'male';
    if (femaleTitles.has(bare)) return 'female';
    if (bodies.has(bare) || bodies.has(word)) return 'body';
    // بلاده, حكومتها
    const owned = /^(.{3,}?)(ت?)(?:ه|ها|هم)$/.exec(word);
    if (!owned) return null;
    const bareOwned = owned[2] === '' ? (owned[1] ?? '') : `${owned[1]}ه`;
    if (bodies.has(bareOwned)) return 'body';
    // محاميه, شقيقته
    if (owned[2] !== '') return femaleTitles.has(bareOwned) ? 'female' : null;
    return maleTitles.has(bareOwned) ? 'male' : null;
  }

  /** A word that may be part of a personal name: no title, no common word, no ال. */
  mayBeName(i: number): boolean {
    const { kind, folded } = this.token(i);
    if (kind !== 'word' || folded.length < 2 || /^\p{N}/u.test(folded)) return false;
    if (guardedNames.has(folded)) return this.roleOf(folded) === null;
    if (isDefinite(folded) || this.roleOf(folded) !== null || this.isComplementizer(i) || this.isRelative(i))
      return false;
    if (this.isAccusative(i) || OWNED_VERBAL_NOUN.test(folded)) return false;
    const entry = arabicLexicon().entry(folded);
    if (entry) return (entry.kinds & NAME) !== 0;
    if (contentNouns.has(folded) || this.cueAt(i) || this.#tail(folded)) return false;
    if (PLURAL_OR_MASDAR.test(folded) && !feminineNames.has(folded)) return false;
    return (
      !this.startsWithParticle(i, 'ب') &&
      !this.startsWithParticle(i, 'ل') &&
      !(folded[0] === 'و' && this.words.has(folded.slice(1)))
    );
  }

  /** An indefinite accusative, as objects and adverbs have it: صراعا مسلحا. */
  isAccusative(i: number): boolean {
    const { text, folded } = this.token(i);
    if (text.includes('\u064B')) return true;
    if (folded.endsWith('ا') && isRole(folded.slice(0, -1))) return true;
    // متفائلا, مستبشرا
    if (/^(?:مت|مست).{2,}ا$/.test(folded) && !guardedNames.has(folded)) return true;
    if (!folded.endsWith('ا') || folded.length < 4 || guardedNames.has(folded) || this.roleOf(folded) !== null)
      return false;
    const own = arabicLexicon().entry(folded);
    if (own && (own.kinds & NAME) !== 0) return false;
    const stem = arabicLexicon().entry(folded.slice(0, -1));
    return stem !== null && (stem.kinds & NOUN) !== 0;
  }

  /** A plural of persons in the case of objects: اللاعبين, لاعبي الفريق, never the subject behind a verb. */
  isObliquePlural(i: number): boolean {
    const word = this.word(i);
    if (guardedNames.has(word) || this.roleOf(word) !== null) return false;
    const stem = /^(?:ال)?(.{3,}?)(?:يين|ين|ي)$/.exec(word)?.[1];
    if (stem === undefined || (isDefinite(word) && word.endsWith('ي'))) return false;
    const entry = arabicLexicon().entry(word);
    if (entry && (entry.kinds & NAME) !== 0) return false;
    return (
      maleTitles.has(stem) ||
      (word.endsWith('ين') && isDefinite(word) && ((arabicLexicon().entry(stem)?.kinds ?? 0) & PERSON) !== 0) ||
      (word.endsWith('ين') && this.words.has(word.replace(/ين$/, 'ون')))
    );
  }

  /** A participle that tells in what way something was said: قال مخاطبا الحضور. */
  isCircumstance(i: number): boolean {
    const word = this.word(i);
    if (!/^(?:م...?.?ا|مت..?.?.ا)$/.test(word) || /[يو]ا$/.test(word)) return false;
    if (guardedNames.has(word) || feminineNames.has(word)) return false;
    return ((arabicLexicon().entry(word)?.kinds ?? 0) & NAME) === 0;
  }

  /** A common noun without article: the word behind it belongs to it. */
  isConstruct(i: number): boolean {
    const word = this.word(i);
    if (isDefinite(word)) return false;
    if (feminineNames.has(word) || months.has(word) || (guardedNames.has(word) && !isRole(word) && word !== 'باسم'))
      return false;
    if (this.roleOf(word) !== null || word === 'باسم') return true;
    const kinds = arabicLexicon().entry(word)?.kinds ?? 0;
    // مصدر تركي: an adjective of the noun before it
    if (word.endsWith('ي') && (kinds & PERSON) !== 0 && this.isWord(i - 1) && !isDefinite(this.word(i - 1)))
      return false;
    return (kinds & (NOUN | PERSON)) !== 0 && (kinds & NAME) === 0;
  }

  /** The token behind the quotation or bracket that opens at `i`; `i` itself where none does. */
  pastAside(i: number, limit: number): number {
    const token = this.token(i);
    if (token.folded === '(' || token.folded === '[') {
      const close = token.folded === '(' ? ')' : ']';
      for (let k = i + 1; k < Math.min(limit, i + 30); k++) if (this.word(k) === close) return k + 1;
      return i + 1;
    }
    if (token.opens < 0) return i;
    return this.closingToken(i) + 1;
  }

  /** The token of the mark that closes the quotation which the token at `i` opens. */
  closingToken(i: number): number {
    const { opens } = this.token(i);
    const end = this.read.quotations.all[opens]?.inner.end ?? 0;
    let low = i + 1;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.token(middle).start < end) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A title or body as it stands: وزيرة, لجنة and برلمان begin with letters of their own. */
function isRole(word: string): boolean {
  return maleTitles.has(word) || femaleTitles.has(word) || bodies.has(word);
}
