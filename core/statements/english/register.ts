// The sources that an article names: people and bodies with every form of their name, their roles, and where they stand.
import type { NamedSource } from '../model';
import type { Sentence } from '../reading/sentences';
import type { Token } from '../reading/token';
import { titles } from './lexicon/roles';
import { appositionRoles, beginsName, nameSpan, nameWords, runEnd, withLowerTitles } from './name-runs';
import { describeSource, type Gender, type SourceForm } from './source-form';

export interface Entity {
  readonly source: NamedSource;
  /** Lower-case words of the fullest name. */
  readonly words: readonly string[];
  readonly kind: 'person' | 'body' | 'name';
  readonly gender: Gender;
  /** Words of the offices that the article gives it. */
  readonly roles: ReadonlySet<string>;
  /** Where it is named, ascending. */
  readonly places: readonly number[];
}

interface Draft {
  source: NamedSource;
  words: readonly string[];
  kind: 'person' | 'body' | 'name';
  gender: Gender;
  roles: Set<string>;
  places: number[];
  acronym: string | null;
}

/** An article with more entities of one word is no article; the rest are not found by it. */
const MOST_NAMESAKES = 50;

export class Register {
  readonly #entities: Draft[] = [];
  readonly #byWord = new Map<string, Draft[]>();
  readonly #byRole = new Map<string, Draft[]>();
  readonly #text: string;

  constructor(text: string, sentences: readonly Sentence[]) {
    this.#text = text;
    for (const sentence of sentences) this.#readSentence(sentence.tokens);
  }

  get entities(): readonly Entity[] {
    return this.#entities;
  }

  /** Every entity that has this word in its name. */
  withWord(word: string): readonly Entity[] {
    return this.#byWord.get(word) ?? [];
  }

  /** Every entity that the article gives an office with this word. */
  withRole(word: string): readonly Entity[] {
    return this.#byRole.get(word) ?? [];
  }

  /** The entity that these name words stand for, as known before `at` if there are several; null for none. */
  find(words: readonly string[], at: number): Entity | null {
    return this.#lookUp(words, at);
  }

  #lookUp(words: readonly string[], at: number): Draft | null {
    const last = words.at(-1) ?? '';
    const candidates = this.#byWord.get(last) ?? [];
    let best: Draft | null = null;
    for (const entity of candidates) {
      if (!matches(entity, words)) continue;
      if (!best || prefer(entity, best, at)) best = entity;
    }
    return best;
  }

  #readSentence(tokens: readonly Token[]): void {
    for (let i = 0; i < tokens.length; i++) {
      if (!beginsName(tokens, i)) continue;
      const to = runEnd(tokens, i);
      const from = withLowerTitles(tokens, i);
      const form = describeSource(tokens, { from, to });
      if (form.name) this.#add(tokens, form);
      this.#readAcronym(tokens, form, to);
      i = Math.max(i, to - 1);
    }
  }

  /** "the World Grain Fund (WGF)": the letters in brackets stand for the name from now on. */
  #readAcronym(tokens: readonly Token[], { name }: SourceForm, at: number): void {
    const letters = tokens[at + 1];
    if (!name || name.to - name.from < 2 || tokens[at]?.lower !== '(' || tokens[at + 2]?.lower !== ')' || !letters)
      return;
    if (!/^[\p{Lu}\p{N}-]{2,8}$/u.test(this.#text.slice(letters.start, letters.end))) return;
    const entity = this.#lookUp(nameWords(tokens, name), letters.start);
    if (!entity || entity.acronym !== null) return;
    entity.acronym = letters.lower;
    const list = this.#byWord.get(letters.lower) ?? [];
    list.push(entity);
    this.#byWord.set(letters.lower, list);
  }

  #add(tokens: readonly Token[], form: SourceForm): void {
    const { name } = form;
    if (!name) return;
    const span = nameSpan(this.#text, tokens, name);
    if (!span) return;
    const words = nameWords(tokens, name);
    const roles = [...form.roles, ...appositionRoles(tokens, name.to)];
    const isPerson = form.kind === 'person' || (words.length === 1 && roles.some((role) => titles.has(role)));
    const kind = form.kind === 'body' ? 'body' : isPerson ? 'person' : 'name';
    const entity = this.#lookUp(words, span.start);
    if (entity && (entity.kind !== 'body' || kind !== 'person')) {
      entity.places.push(span.start);
      this.#addRoles(entity, roles);
      entity.gender ??= form.gender;
      if (kind === 'person') entity.kind = 'person';
      return;
    }
    const shorter = words.length > 1 ? this.#shorter(words, kind) : null;
    if (shorter) {
      shorter.words = words;
      shorter.source = { name: this.#text.slice(span.start, span.end), span };
      shorter.gender ??= form.gender;
      shorter.kind = kind === 'name' ? shorter.kind : kind;
      shorter.places.push(span.start);
      this.#addRoles(shorter, roles);
      this.#index(shorter);
      return;
    }
    const draft: Draft = {
      source: { name: this.#text.slice(span.start, span.end), span },
      words,
      kind,
      gender: form.gender,
      roles: new Set(),
      places: [span.start],
      acronym: null,
    };
    this.#entities.push(draft);
    this.#addRoles(draft, roles);
    this.#index(draft);
  }

  #addRoles(entity: Draft, roles: readonly string[]): void {
    for (const role of roles) {
      if (entity.roles.has(role)) continue;
      entity.roles.add(role);
      const list = this.#byRole.get(role) ?? [];
      if (list.length < MOST_NAMESAKES) list.push(entity);
      this.#byRole.set(role, list);
    }
  }

  /** A surname met before its full name. */
  #shorter(words: readonly string[], kind: Draft['kind']): Draft | null {
    if (kind === 'body') return null;
    const last = words.at(-1) ?? '';
    return (
      (this.#byWord.get(last) ?? []).find(
        (entity) => entity.words.length === 1 && entity.words[0] === last && entity.kind !== 'body',
      ) ?? null
    );
  }

  #index(entity: Draft): void {
    for (const word of new Set(entity.words)) {
      const list = this.#byWord.get(word) ?? [];
      if (!list.includes(entity) && list.length < MOST_NAMESAKES) list.push(entity);
      this.#byWord.set(word, list);
    }
  }
}

/** Whether a shorter or equal form stands for the entity: by surname, by given name, or by leaving out names in the middle. */
function matches(entity: Draft, words: readonly string[]): boolean {
  const last = words.at(-1);
  if (words.length === 1) {
    if (entity.acronym !== null && entity.acronym === last) return true;
    if (entity.words.length === 1) return entity.words[0] === last;
    if (entity.kind === 'person')
      return entity.words.at(-1) === last || (entity.words[0] === last && entity.words.length > 1);
    return false;
  }
  if (words.length === entity.words.length) return words.every((word, at) => word === entity.words[at]);
  if (entity.kind === 'body') return false;
  return words.length < entity.words.length ? words[0] === entity.words[0] && last === entity.words.at(-1) : false;
}

/** A surname means the one named last before it; a later one only if there is none before. */
function prefer(entity: Draft, best: Draft, at: number): boolean {
  const a = lastBefore(entity.places, at);
  const b = lastBefore(best.places, at);
  return a > b;
}

/** The last of the ascending places before `at`, -1 for none. */
export function lastBefore(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : (places[low - 1] ?? -1);
}
