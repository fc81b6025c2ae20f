// The sources that an article names: people and bodies with every form of their name, their roles, and where they stand.
import type { NamedSource, Span } from '../model';
import type { Sentence } from '../reading/sentences';
import type { Token } from '../reading/token';
import {
  determiners,
  prepositions,
  pronouns,
  subordinators,
  weekdays,
  months,
  adverbs,
  coordinators,
} from './lexicon/function-words';
import { bodyNouns, titles } from './lexicon/roles';
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
      i = Math.max(i, to - 1);
    }
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
    const known = this.find(words, span.start);
    const entity = known && this.#entities.find((entry) => entry.source === known.source);
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

export function nameWords(tokens: readonly Token[], name: { from: number; to: number }): readonly string[] {
  return tokens
    .slice(name.from, name.to)
    .filter((token) => token.kind === 'word')
    .map((token) => token.lower.replace(/'s?$/, ''));
}

/** The characters of a name, without a possessive ending. */
export function nameSpan(text: string, tokens: readonly Token[], name: { from: number; to: number }): Span | null {
  const first = tokens[name.from];
  const last = tokens[name.to - 1];
  if (!first || !last) return null;
  const ending = /['\u2019]s?$/.exec(text.slice(first.start, last.end));
  return { start: first.start, end: last.end - (ending?.[0].length ?? 0) };
}

const NAME_LINKS = new Set([
  'bin',
  'ibn',
  'ben',
  'abu',
  'al',
  'el',
  'de',
  'del',
  'di',
  'da',
  'la',
  'van',
  'von',
  'der',
  'of',
  'the',
  'and',
  'for',
]);

/** A capital that is no sentence opener of the closed classes. */
function beginsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.capital || token.kind !== 'word') return false;
  const { lower } = token;
  if (weekdays.has(lower) || months.has(lower) || pronouns.has(lower)) return false;
  if (
    determiners.has(lower) ||
    prepositions.has(lower) ||
    subordinators.has(lower) ||
    coordinators.has(lower) ||
    adverbs.has(lower)
  )
    return false;
  // Only at the head of a sentence, and nothing of a name behind it: an ordinary word.
  return at > 0 || tokens[1]?.capital === true || !/(?:ing|ed|ly)$/.test(lower);
}

function runEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  for (; to < tokens.length && to < from + 14; to++) {
    const token = tokens[to];
    if (token?.kind !== 'word') break;
    if (weekdays.has(token.lower)) break;
    if (tokens[to - 1]?.lower.endsWith("'s") === true) {
      // "Israel's Foreign Ministry" goes on, "Israel's army" ends the name
      if (!token.capital) break;
      continue;
    }
    if (token.capital) continue;
    if (!NAME_LINKS.has(token.lower)) break;
    let ahead = to + 1;
    while (ahead < to + 3 && NAME_LINKS.has(tokens[ahead]?.lower ?? '')) ahead++;
    const reached = tokens[ahead];
    if (reached?.kind !== 'word' || !reached.capital) break;
    // "and" joins two people as often as it stands in the name of a body
    if ((token.lower === 'and' || token.lower === 'for' || token.lower === 'the') && !bodyNear(tokens, from, ahead))
      break;
    if (token.lower === 'of' && !bodyNear(tokens, from, to) && !titles.has(tokens[to - 1]?.lower ?? '')) break;
  }
  return to;
}

function bodyNear(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (bodyNouns.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** "government spokesman John Smith", "foreign minister Smith": the lower-case office belongs to it. */
function withLowerTitles(tokens: readonly Token[], at: number): number {
  let from = at;
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const token = tokens[i];
    if (
      token?.kind !== 'word' ||
      determiners.has(token.lower) ||
      prepositions.has(token.lower) ||
      coordinators.has(token.lower)
    )
      break;
    if (i === at - 1 && !titles.has(token.lower)) break;
    from = i;
  }
  return from;
}

/** Words of office in an apposition behind a name: ", the Israeli foreign minister,". */
function appositionRoles(tokens: readonly Token[], behind: number): string[] {
  if (tokens[behind]?.kind !== 'comma') return [];
  const roles: string[] = [];
  for (let i = behind + 1; i < behind + 14; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') break;
    if (token.lower === 'who' || token.lower === 'which') break;
    if (!determiners.has(token.lower) && !prepositions.has(token.lower)) roles.push(token.lower.replace(/'s$/, ''));
  }
  return roles.some((role) => titles.has(role)) ? roles : [];
}
