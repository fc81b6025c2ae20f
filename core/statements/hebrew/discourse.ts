// Who is meant in a Hebrew article: names, roles, pronouns, and verbs whose gender and number point back to who spoke.
import type { NamedSource } from '../model';
import { spanOf } from '../reading/assemble';
import type { Range } from '../reading/finding';
import type { Sentence } from '../reading/sentences';
import type { Token } from '../reading/token';
import { pronouns } from './lexicon/function-words';
import { bodyNouns, titles } from './lexicon/roles';
import { nameIn, phraseBehind } from './noun-phrase';
import { isListedName } from './prefixes';
import type { HebrewFinding } from './reading';
import { headKey, wordsOf, type Register } from './register';
import type { Agreement } from './verb-forms';

export interface Speaker {
  readonly source: NamedSource;
  /** As the verbs of which it was the subject have it; null where none has told yet. */
  agreement: Agreement | null;
  /** First noun of a phrase that is no name, in the free form. */
  readonly head: string | null;
}

/** A pronoun or a verb without subject reaches back over so many sentences. */
const REACH = 5;
const LOOSE_BODIES = new Set([
  'ארגון',
  'תנועה',
  'קבוצה',
  'חברה',
  'מפלגה',
  'סיעה',
  'עמותה',
  'משרד',
  'לשכה',
  'פורום',
  'איגוד',
  'רשת',
  'עיתון',
  'אתר',
  'ערוץ',
]);

export class Discourse {
  readonly #text: string;
  readonly #register: Register;
  readonly #sentences: readonly Sentence[];
  readonly #spoken: Speaker[][] = [];
  readonly #bySource = new Map<NamedSource, Speaker>();

  constructor(text: string, register: Register, sentences: readonly Sentence[]) {
    this.#text = text;
    this.#register = register;
    this.#sentences = sentences;
  }

  /** Notes that `speaker` spoke in this sentence; those whom another one quotes are passed over by `last`. */
  note(sentence: number, speaker: Speaker, nested: boolean): void {
    if (!nested) (this.#spoken[sentence] ??= []).push(speaker);
  }

  /** The last one who spoke and whom a verb of this form can mean. */
  last(sentence: number, agreement: Agreement | null, reach = REACH): Speaker | null {
    for (let i = sentence; i >= 0 && i >= sentence - reach; i--) {
      const found = this.#spoken[i]?.findLast(
        (speaker) => agreement === null || speaker.agreement === null || speaker.agreement === agreement,
      );
      if (found) return found;
    }
    return null;
  }

  /** Who spoke, by what the rule found; null where no source is clear. */
  speakerOf({ speaker, agreement, cue }: HebrewFinding, sentence: number, enclosing: Speaker | null): Speaker | null {
    switch (speaker.by) {
      case 'phrase':
        return this.resolve(sentence, speaker.range, agreement, enclosing);
      case 'same': {
        if (this.#spoken[sentence]?.length) return this.last(sentence, agreement);
        // The verb has the subject of a verb before it that reports nothing: "נדב דהאן קיבל את הדברים, אבל ציין ש…"
        const subject = cue && !FREE_CUE.test(cue.lemma) ? this.#headOf(sentence, cue.from, agreement) : null;
        return subject ?? this.last(sentence, agreement) ?? this.#namedIn(sentence, Infinity);
      }
      case 'subject-before':
        return this.#namedIn(sentence - 1, Infinity);
      case 'none':
        return null;
    }
  }

  /** The source at the head of a sentence, before `to`. */
  #headOf(sentence: number, to: number, agreement: Agreement | null): Speaker | null {
    const tokens = this.#sentences[sentence]?.tokens ?? [];
    if (to < 3) return null;
    const range = phraseBehind(tokens, 0);
    const named = this.#namedIn(sentence, tokens[to]?.start ?? 0);
    if (!range || range.to > to) return named;
    const first = (tokens[range.from]?.lower ?? '').slice(range.skip ?? 0);
    if (pronouns.has(first)) return this.resolve(sentence, range, agreement, null);
    if (named) return named;
    return bodyNouns.has(first.replace(/^ה/, '')) || titles.has(first.replace(/^ה/, ''))
      ? this.resolve(sentence, range, agreement, null)
      : null;
  }

  /** The person whom a sentence names first, before the offset `before`. */
  #namedIn(sentence: number, before: number): Speaker | null {
    const tokens = this.#sentences[sentence]?.tokens;
    const start = tokens?.[0]?.start;
    const end = tokens?.at(-1)?.end;
    if (start === undefined || end === undefined) return null;
    const person = this.#register.firstBetween(start, Math.min(end, before));
    return person && this.#speaker(person.source, null);
  }

  /** Whom the phrase means; null where no source is clear. */
  resolve(sentence: number, range: Range, agreement: Agreement | null, enclosing: Speaker | null): Speaker | null {
    const tokens = this.#sentences[sentence]?.tokens ?? [];
    const words = wordsOf(tokens, range);
    const first = words[0] ?? '';
    const at = tokens[range.from]?.start ?? 0;
    if (pronouns.has(first)) {
      const wanted = pronounAgreement(first);
      return enclosing && fits(enclosing, wanted) ? enclosing : this.#meant(sentence, wanted, at);
    }
    const speaker =
      this.#named(tokens, range, at) ?? this.#role(words, at) ?? this.#unnamed(tokens, range, words, sentence, at);
    if (speaker && agreement) speaker.agreement ??= agreement;
    return speaker;
  }

  /** Whom a pronoun means: sentence by sentence back, who spoke there, or else whom it names first. */
  #meant(sentence: number, wanted: Agreement, at: number): Speaker | null {
    for (let i = sentence; i >= 0 && i >= sentence - REACH; i--) {
      const spoke = this.#spoken[i]?.findLast((speaker) => fits(speaker, wanted));
      if (spoke) return spoke;
      const named = wanted === 'they' ? null : this.#namedIn(i, at);
      if (named && fits(named, wanted)) return named;
    }
    return null;
  }

  #named(tokens: readonly Token[], range: Range, at: number): Speaker | null {
    const name = nameIn(tokens, range.from, range.to);
    if (!name) {
      const words = wordsOf(tokens, range);
      const person = words.length === 1 ? this.#register.person(words, at) : null;
      return person && this.#speaker(person.source, null);
    }
    const words = wordsOf(tokens, name);
    const person = this.#register.person(words, at + 1);
    if (person) return this.#speaker(person.source, null);
    const span = spanOf({ tokens, paragraph: 0 }, name);
    if (!span) return null;
    const roles = wordsOf(tokens, { from: range.from, to: name.from });
    return this.#speaker(
      this.#register.add({ name: this.#text.slice(span.start, span.end), span }, words, roles).source,
      null,
    );
  }

  /** "ראש הממשלה", "השר": the person to whom the article gives this office. */
  #role(words: readonly string[], at: number): Speaker | null {
    const bare = words.map((word) => (word.startsWith('ה') && word.length > 3 ? word.slice(1) : word));
    if (!titles.has(bare[0] ?? '') && !titles.has(words[0] ?? '')) return null;
    const bearer = this.#register.bearer(bare, at);
    return bearer && this.#speaker(bearer.source, null);
  }

  #unnamed(
    tokens: readonly Token[],
    range: Range,
    words: readonly string[],
    sentence: number,
    at: number,
  ): Speaker | null {
    const first = words[0] ?? '';
    const definite = words.length === 1 && first.startsWith('ה') && first.length > 3;
    const noun = first.slice(definite ? 1 : 0);
    if (definite || words.length === 1) {
      const spoke = this.#spokenAs(sentence, headKey(noun));
      if (spoke) return spoke;
    }
    if (definite) {
      const described = this.#register.described(noun, at);
      if (described) return this.#speaker(described, noun);
      if (titles.has(noun)) return null;
      const body = LOOSE_BODIES.has(noun) ? this.#lastBody(sentence) : null;
      if (body) return body;
    } else if (words.length === 1 && bodyNouns.has(noun) && !isListedName(noun) && !noun.includes('"')) {
      const described = this.#register.described(noun, at);
      if (described) return this.#speaker(described, noun);
    } else if (words.length === 1 && titles.has(noun)) return null;
    const span = spanOf({ tokens, paragraph: 0 }, range);
    return span && this.#speaker({ name: this.#text.slice(span.start, span.end), span }, headKey(noun));
  }

  /** The last that spoke under a phrase that is no name of a person. */
  #lastBody(sentence: number): Speaker | null {
    for (let i = sentence; i >= 0 && i >= sentence - REACH; i--) {
      const found = this.#spoken[i]?.findLast(({ head }) => head !== null);
      if (found) return found;
    }
    return null;
  }

  /** Who spoke under a phrase that begins with this noun: הגורם after גורם מדיני. */
  #spokenAs(sentence: number, noun: string): Speaker | null {
    for (let i = sentence; i >= 0 && i >= sentence - 2 * REACH; i--) {
      const found = this.#spoken[i]?.findLast(({ head }) => head !== null && headKey(head.replace(/^ה/, '')) === noun);
      if (found) return found;
    }
    return null;
  }

  /** One speaker for one source, so that its gender is kept. */
  #speaker(source: NamedSource, head: string | null): Speaker {
    const known = this.#bySource.get(source);
    if (known) return known;
    const speaker: Speaker = { source, agreement: null, head };
    this.#bySource.set(source, speaker);
    return speaker;
  }
}

function fits(speaker: Speaker, wanted: Agreement): boolean {
  return speaker.agreement === null || speaker.agreement === wanted;
}

/** Cues that point back by their own ending, wherever they stand: לדבריו. */
const FREE_CUE = /^[לכ](?:דברי|טענת|הערכת|דעת|שיטת|גרסת)/;

function pronounAgreement(pronoun: string): Agreement {
  if (pronoun === 'הוא') return 'he';
  return pronoun === 'היא' ? 'she' : 'they';
}
