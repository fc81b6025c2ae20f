// Who is meant: resolves names, roles and pronouns within one article, by who was named and who spoke last.
import type { Range, SpeakerPhrase } from '../reading/finding';
import type { Sentence } from '../reading/sentences';
import type { Token } from '../reading/token';
import { determiners } from './lexicon/function-words';
import { anaphoricTexts, titles } from './lexicon/roles';
import { NamedBefore, type FullPhrase } from './named-before';
import { nameSpan, nameWords } from './name-runs';
import { lastBefore, type Entity, type Register } from './register';
import { describeSource, type Gender, type SourceForm } from './source-form';
import { canBePerson, isPerhapsPerson, isPlainlyPerson, speakerOf, type Speaker } from './speaker';

/** A pronoun reaches back over so many sentences. */
const REACH = 5;

export class Discourse {
  readonly #text: string;
  readonly #register: Register;
  readonly #namedBefore: NamedBefore;
  readonly #sentences: readonly Sentence[];
  /** Who spoke, sentence by sentence, in the order of speaking. */
  readonly #spoken: Speaker[][] = [];
  /** By sentence the last who spoke there and is quoted by nobody; null where it is not clear who. */
  readonly #leading = new Map<number, Speaker | null>();
  readonly #people: { place: number; entity: Entity }[];

  constructor(text: string, register: Register, sentences: readonly Sentence[]) {
    this.#text = text;
    this.#register = register;
    this.#namedBefore = new NamedBefore(sentences);
    this.#sentences = sentences;
    this.#people = register.entities
      .flatMap((entity) => entity.places.map((place) => ({ place, entity })))
      .toSorted((a, b) => a.place - b.place);
  }

  /** Notes who spoke in the sentence with this index, null for one who is not known; `quoted` within what another one said. */
  note(sentence: number, speaker: Speaker | null, quoted: boolean): void {
    if (speaker) (this.#spoken[sentence] ??= []).push(speaker);
    if (!quoted) this.#leading.set(sentence, speaker);
  }

  /** The one who spoke last in this sentence, or else not further back than `reach` sentences, and is quoted by nobody. */
  lastSpeaker(sentence: number, reach = 2): Speaker | null {
    for (let i = sentence; i >= 0 && i >= sentence - reach; i--) {
      if (this.#leading.has(i)) return this.#leading.get(i) ?? null;
      const last = this.#spoken[i]?.at(-1);
      if (last) return last;
    }
    return null;
  }

  /** The person whom a sentence names first, if its paragraph is that of the next one. */
  subjectOf(sentence: number): Speaker | null {
    if (this.#sentences[sentence]?.paragraph !== this.#sentences[sentence + 1]?.paragraph) return null;
    return this.#namedIn(sentence, Infinity, isPlainlyPerson);
  }

  /** Who spoke, by what the rule found; null where no source is clear. */
  speakerOf(phrase: SpeakerPhrase, sentence: number, enclosing: Speaker | null): Speaker | null {
    switch (phrase.by) {
      case 'phrase':
        return this.resolve(sentence, phrase.range, enclosing);
      case 'same':
        if (this.#leading.has(sentence)) return this.#leading.get(sentence) ?? null;
        return phrase.head ? this.resolve(sentence, phrase.head, enclosing) : this.lastSpeaker(sentence);
      case 'subject-before':
        return this.subjectOf(sentence - 1);
      case 'none':
        return null;
    }
  }

  /** Whom the phrase means; null where no source is clear. `enclosing` spoke the sentence in which the phrase stands. */
  resolve(sentence: number, range: Range, enclosing: Speaker | null): Speaker | null {
    const tokens = this.#sentences[sentence]?.tokens ?? [];
    const form = describeSource(tokens, range);
    const at = tokens[range.from]?.start ?? 0;
    if (form.kind === 'pronoun') return this.#pronoun(tokens, form, sentence, at, enclosing);
    if (form.name) return this.#named(tokens, form, at);
    return this.#unnamed(tokens, form, sentence, at);
  }

  #pronoun(
    tokens: readonly Token[],
    form: SourceForm,
    sentence: number,
    at: number,
    enclosing: Speaker | null,
  ): Speaker | null {
    const word = tokens[form.range.from]?.lower ?? '';
    if (word === 'it')
      return (
        this.#spokenBack(sentence, enclosing, (speaker) => speaker.kind === 'body') ?? this.#bodyBack(sentence, at)
      );
    if (word === 'they' || word === 'them')
      return this.#spokenBack(sentence, enclosing, (speaker) => speaker.kind !== 'person');
    if (form.gender === null) return null;
    const fits = (gender: Gender): boolean => gender === null || gender === form.gender;
    if (enclosing && canBePerson(enclosing) && fits(enclosing.gender)) return enclosing;
    for (let i = sentence; i >= 0 && i >= sentence - REACH; i--) {
      const spoken = this.#spoken[i]?.findLast((speaker) => canBePerson(speaker) && fits(speaker.gender));
      if (spoken) return spoken;
      const named = this.#namedIn(i, at, (entity) => isPlainlyPerson(entity) && fits(entity.gender));
      if (named) return named;
      // somebody spoke there who is not known: the pronoun means them
      if (i < sentence && this.#leading.has(i) && !this.#leading.get(i)) return null;
    }
    for (let i = sentence; i >= 0 && i >= sentence - REACH; i--) {
      const perhaps = this.#namedIn(i, at, isPerhapsPerson);
      if (perhaps) return perhaps;
    }
    return null;
  }

  #spokenBack(sentence: number, enclosing: Speaker | null, fits: (speaker: Speaker) => boolean): Speaker | null {
    if (enclosing && fits(enclosing)) return enclosing;
    for (let i = sentence; i >= 0 && i >= sentence - REACH; i--) {
      const found = this.#spoken[i]?.findLast(fits);
      if (found) return found;
    }
    return null;
  }

  #bodyBack(sentence: number, at: number): Speaker | null {
    for (let i = sentence; i >= 0 && i >= sentence - 2; i--) {
      const named = this.#namedIn(i, at, (entity) => entity.kind !== 'person');
      if (named) return named;
    }
    return null;
  }

  /** The first that fits of those named in a sentence before `at`. */
  #namedIn(sentence: number, at: number, fits: (entity: Entity) => boolean): Speaker | null {
    const tokens = this.#sentences[sentence]?.tokens;
    const start = tokens?.[0]?.start;
    const end = tokens?.at(-1)?.end;
    if (start === undefined || end === undefined) return null;
    let low = 0;
    let high = this.#people.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#people[middle]?.place ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < this.#people.length; i++) {
      const entry = this.#people[i];
      if (!entry || entry.place >= end || entry.place >= at) return null;
      if (fits(entry.entity)) return speakerOf(entry.entity);
    }
    return null;
  }

  #named(tokens: readonly Token[], form: SourceForm, at: number): Speaker | null {
    if (!form.name) return null;
    const entity = this.#register.find(nameWords(tokens, form.name), at + 1);
    if (entity) return speakerOf(entity);
    const span = nameSpan(this.#text, tokens, form.name);
    if (!span) return null;
    const kind = form.kind === 'person' ? 'person' : form.kind === 'name' ? 'name' : 'body';
    return { source: { name: this.#text.slice(span.start, span.end), span }, kind, gender: form.gender };
  }

  #unnamed(tokens: readonly Token[], form: SourceForm, sentence: number, at: number): Speaker | null {
    const head = form.roles.at(-1) ?? '';
    const kind = form.kind === 'role' ? 'person' : form.kind === 'people' ? 'people' : 'body';
    const bare = form.roles.length === 1 && form.range.to - form.range.from <= 2;
    if (form.kind === 'role') {
      const bearer = this.#bearer(form, at);
      if (bearer) return speakerOf(bearer);
    }
    if (form.definite && bare && ARTICLES.has(tokens[form.range.from]?.lower ?? '')) {
      const named = kind === 'body' ? this.#bodyNamed(head, at) : null;
      if (named) return speakerOf(named);
      const full = this.#namedBefore.find(head, sentence, form.range.from);
      if (full) return this.#full(full, kind) ?? null;
      if (anaphoricTexts.has(head)) return this.#issuer(sentence, head) ?? this.#self(tokens, form, 'body');
      if (LOOSE_BODIES.has(head))
        return (
          this.#spokenBack(sentence, null, (speaker) => speaker.kind === 'body') ??
          this.#bodyBack(sentence, at) ??
          this.#self(tokens, form, 'body')
        );
    }
    if (form.kind === 'role' && this.#isBare(tokens, form)) return null;
    if (form.roles.length === 0 && form.kind !== 'people' && form.range.to - form.range.from === 1) return null;
    return this.#self(tokens, form, kind);
  }

  /** Whose text it is, where it is one that whoever has just spoken gives (the statement, the post; not the report). */
  #issuer(sentence: number, text: string): Speaker | null {
    const speaker = this.lastSpeaker(sentence, 3);
    return speaker && ISSUED_TEXTS.has(text) ? speaker : null;
  }

  /** The source of a full form: a name in it ("the agency's director, …" has its own) or the phrase itself. */
  #full({ sentence, range }: FullPhrase, kind: Speaker['kind']): Speaker | null {
    const tokens = this.#sentences[sentence]?.tokens ?? [];
    const form = describeSource(tokens, range);
    return form.name ? this.#named(tokens, form, tokens[range.from]?.start ?? 0) : this.#self(tokens, form, kind);
  }

  /** "the minister" and nothing more: without bearer it names nobody. */
  #isBare(tokens: readonly Token[], form: SourceForm): boolean {
    const words = tokens
      .slice(form.range.from, form.range.to)
      .filter((token) => token.kind === 'word' && !determiners.has(token.lower));
    return words.every(
      (token) =>
        titles.has(token.lower) ||
        token.lower === 'prime' ||
        token.lower === 'deputy' ||
        token.lower === 'foreign' ||
        token.lower === 'vice',
    );
  }

  /** The person to whom the article gives this office, named last before it. */
  #bearer(form: SourceForm, at: number): Entity | null {
    if (form.roles.length === 0 || !form.definite) return null;
    let best: Entity | null = null;
    let bestPlace = -2;
    for (const entity of this.#register.withRole(form.roles.at(-1) ?? '')) {
      if (entity.kind === 'body' || !form.roles.every((role) => entity.roles.has(role))) continue;
      const place = lastBefore(entity.places, at);
      if (place > bestPlace) {
        best = entity;
        bestPlace = place;
      }
    }
    return best;
  }

  /** The body named last before `at` whose name holds this noun: "the ministry" after "the Health Ministry". */
  #bodyNamed(noun: string, at: number): Entity | null {
    let best: Entity | null = null;
    let bestPlace = -1;
    for (const entity of this.#register.withWord(noun)) {
      if (entity.kind === 'person') continue;
      const place = lastBefore(entity.places, at);
      if (place > bestPlace) {
        best = entity;
        bestPlace = place;
      }
    }
    return best;
  }

  /** The phrase itself as a source: "Israeli officials", "the head of the agency". */
  #self(tokens: readonly Token[], form: SourceForm, kind: Speaker['kind']): Speaker | null {
    let { from } = form.range;
    while (from < form.range.to - 1 && ARTICLES.has(tokens[from]?.lower ?? '')) from++;
    const span = nameSpan(this.#text, tokens, { from, to: form.range.to });
    return span && { source: { name: this.#text.slice(span.start, span.end), span }, kind, gender: form.gender };
  }
}

/** Nouns that stand for any body that has just spoken. */
const LOOSE_BODIES = new Set(
  'group movement organization organisation agency company firm party body newspaper paper magazine website outlet network channel broadcaster charity watchdog faction militia ngo foundation union association'.split(
    ' ',
  ),
);
const ISSUED_TEXTS = new Set([
  'statement',
  'post',
  'tweet',
  'letter',
  'message',
  'email',
  'memo',
  'article',
  'editorial',
]);

const ARTICLES = new Set(['the', 'a', 'an']);
