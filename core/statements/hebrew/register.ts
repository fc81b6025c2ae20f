// The people whom a Hebrew article names in full, with their offices, and the bodies and roles that it describes.
import type { NamedSource } from '../model';
import type { Range } from '../reading/finding';
import type { Sentence } from '../reading/sentences';
import type { Token } from '../reading/token';
import { givenNames } from './lexicon/given-names';
import { adverbs, inflected, prepositions, pronouns } from './lexicon/function-words';
import { titles } from './lexicon/roles';
import { chunkFrom, isNameWord, nameEnd } from './noun-phrase';
import { isKnown, opensClause, prepositionLength } from './prefixes';
import { verbForms } from './verb-forms';

export interface Person {
  readonly source: NamedSource;
  readonly words: readonly string[];
  readonly roles: ReadonlySet<string>;
  readonly place: number;
}

/** A phrase with its first noun, as later mentions take it up with the article. */
interface Described {
  readonly source: NamedSource;
  readonly place: number;
}

/** More namesakes than this are no article's. */
const MOST_NAMESAKES = 50;

export class Register {
  readonly #bySurname = new Map<string, Person[]>();
  readonly #byRole = new Map<string, Person[]>();
  /** Where the text names people in full, ascending. */
  readonly #mentions: { at: number; person: Person }[] = [];
  readonly #byNoun = new Map<string, Described[]>();
  readonly #text: string;

  constructor(text: string, sentences: readonly Sentence[]) {
    this.#text = text;
    for (const { tokens } of sentences) {
      this.#readPeople(tokens);
      this.#readDescriptions(tokens);
    }
  }

  /** The person of this surname, or of this full name, named last before `at` or else first behind. */
  person(words: readonly string[], at: number): Person | null {
    const namesakes = (this.#bySurname.get(words.at(-1) ?? '') ?? []).filter(
      (person) => words.length === 1 || person.words[0] === words[0],
    );
    return latest(namesakes, at);
  }

  /** The person whom the article gives all these words of office. */
  bearer(roles: readonly string[], at: number): Person | null {
    const bearers = (this.#byRole.get(roles[0] ?? '') ?? []).filter((person) =>
      roles.every((role) => person.roles.has(role)),
    );
    return latest(bearers, at);
  }

  /** The person named first between two offsets. */
  firstBetween(start: number, end: number): Person | null {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#mentions[middle]?.at ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const mention = this.#mentions[low];
    return mention && mention.at < end ? mention.person : null;
  }

  /** The last fuller phrase before `at` that begins with this noun: משרד הבינוי for המשרד. */
  described(noun: string, at: number): NamedSource | null {
    const places = this.#byNoun.get(headKey(noun)) ?? [];
    return places.findLast(({ place }) => place < at)?.source ?? null;
  }

  /** Enters a person that a rule has found by place rather than by given name. */
  add(source: NamedSource, words: readonly string[], roles: readonly string[]): Person {
    const known = this.person(words, source.span.start + 1);
    if (known && known.words.length >= words.length) return known;
    const person: Person = { source, words, roles: new Set(roles.flatMap(roleWords)), place: source.span.start };
    push(this.#bySurname, words.at(-1) ?? '', person);
    for (const role of person.roles) push(this.#byRole, role, person);
    return person;
  }

  #readPeople(tokens: readonly Token[]): void {
    for (let i = 0; i < tokens.length; i++) {
      const skip = nameStart(tokens, i);
      const token = tokens[i];
      if (skip < 0 || !token) continue;
      const to = nameEnd(tokens, i, tokens.length);
      const last = tokens[to - 1];
      if (to - i < 2 || !last) continue;
      const span = { start: token.start + skip, end: last.end };
      const words = wordsOf(tokens, { from: i, to, skip });
      const roles = [...rolesBefore(tokens, i), ...rolesBehind(tokens, to)];
      const person = this.add({ name: this.#text.slice(span.start, span.end), span }, words, roles);
      this.#mentions.push({ at: span.start, person });
      i = to - 1;
    }
  }

  #readDescriptions(tokens: readonly Token[]): void {
    for (let i = 0; i < tokens.length - 1; i++) {
      const token = tokens[i];
      const next = tokens[i + 1];
      if (token?.kind !== 'word' || (next?.kind !== 'word' && next?.kind !== 'mark')) continue;
      const skip = nounStart(token.lower);
      if (skip < 0) continue;
      const to = descriptionEnd(tokens, i);
      if (to - i < 2) continue;
      const last = tokens[to - 1];
      if (!last) continue;
      const span = { start: token.start + skip, end: last.end };
      push(this.#byNoun, headKey(token.lower.slice(skip)), {
        source: { name: this.#text.slice(span.start, span.end), span },
        place: span.start,
      });
    }
  }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key) ?? [];
  if (list.length < MOST_NAMESAKES) list.push(value);
  map.set(key, list);
}

function latest(people: readonly Person[], at: number): Person | null {
  return people.findLast(({ place }) => place < at) ?? people[0] ?? null;
}

/** One key for the free form and the construct: חברה and חברת. */
export function headKey(noun: string): string {
  return noun.endsWith('ת') ? `${noun.slice(0, -1)}ה` : noun;
}

function roleWords(role: string): string[] {
  const bare = role.startsWith('ה') && role.length > 3 ? role.slice(1) : role;
  return [bare, headKey(bare)];
}

/** Units before the name that begins at this token (ו, ל …); -1 where none begins. */
function nameStart(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const before = tokens[at - 1]?.lower ?? '';
  if (token?.kind !== 'word' || before === 'המשא' || before === 'משא') return -1;
  const { lower } = token;
  if (givenNames.has(lower)) return isKnown(lower) && at === 0 && !isNameWord(tokens[1]) ? -1 : 0;
  if (/^[ולמבשכ]/.test(lower) && givenNames.has(lower.slice(1)) && !isKnown(lower)) return 1;
  // "ראש עיריית חיפה, יונה יהב,": a name that an office before it explains
  if (before === ',' && explainsName(tokens, at)) return 0;
  // an unlisted given name behind a title: הכלכלנית אירה קגנוביץ'
  const title = titles.has(before) || titles.has(before.replace(/^ה/, ''));
  return title && isNameWord(token) && isNameWord(tokens[at + 1]) && !isKnown(lower) && !lower.startsWith('ה') ? 0 : -1;
}

/** An office between the clause's begin and the comma before `at`, two unknown words, and a comma behind them. */
function explainsName(tokens: readonly Token[], at: number): boolean {
  const from = chunkFrom(tokens, Math.max(0, at - 8), at - 1);
  const first = tokens[from]?.lower ?? '';
  const office = titles.has(first) || titles.has(first.replace(/^ה/, ''));
  return (
    office &&
    isNameWord(tokens[at]) &&
    isNameWord(tokens[at + 1]) &&
    tokens[nameEnd(tokens, at, tokens.length)]?.kind === 'comma'
  );
}

/** Where the noun of the word begins; -1 where it is none that later mentions could take up. */
function nounStart(word: string): number {
  if (word.startsWith('ה') && !(isKnown(word) && !isKnown(word.slice(1)))) return -1;
  if (adverbs.has(word) || prepositions.has(word) || pronouns.has(word) || inflected.has(word)) return -1;
  if (isKnown(word)) return 0;
  const skip = prepositionLength(word);
  return skip > 0 ? skip : -1;
}

/** Construct and adjectives behind a noun: משרד הבינוי האזורי, גורם מדיני, חברת "קו רקיע". */
function descriptionEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  let marked = false;
  while (to < from + 6) {
    const token = tokens[to];
    if (token?.kind === 'mark') {
      marked = !marked;
      to++;
      if (!marked) break;
      continue;
    }
    if (token?.kind !== 'word') break;
    const { lower } = token;
    if (
      !marked &&
      (adverbs.has(lower) ||
        prepositions.has(lower) ||
        inflected.has(lower) ||
        pronouns.has(lower) ||
        opensClause(lower) ||
        verbForms(lower.replace(/^ו/, '')).length > 0 ||
        lower === 'כי' ||
        prepositionLength(lower) > 0)
    )
      break;
    to++;
  }
  return to;
}

/** The office before a name: "ראש העירייה, יאיר הלפרט", "שר החוץ גדעון". */
function rolesBefore(tokens: readonly Token[], at: number): readonly string[] {
  const end = tokens[at - 1]?.kind === 'comma' ? at - 1 : at;
  const from = Math.max(chunkFrom(tokens, Math.max(0, end - 7), end), 0);
  for (let i = from; i < end; i++) {
    const lower = tokens[i]?.lower ?? '';
    const bare = lower.replace(/^ו?ה?/, '');
    if (titles.has(lower) || titles.has(bare))
      return !isOffice(tokens, i, end)
        ? []
        : tokens
            .slice(i, end)
            .filter(({ kind }) => kind === 'word')
            .map((token) => token.lower.replace(/^ו/, ''));
  }
  return [];
}

/** Nouns and adjectives only: no clause in it. */
function isOffice(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(
      ({ kind, lower }) =>
        (kind === 'word' || kind === 'mark') &&
        !opensClause(lower) &&
        !inflected.has(lower) &&
        (verbForms(lower).length === 0 || titles.has(lower)),
    );
}

/** The office behind a name: ", מנהל המחלקה,". */
function rolesBehind(tokens: readonly Token[], at: number): readonly string[] {
  if (tokens[at]?.kind !== 'comma' || !titles.has(tokens[at + 1]?.lower ?? '')) return [];
  let to = at + 1;
  while (to < at + 8 && tokens[to]?.kind === 'word') to++;
  return tokens.slice(at + 1, to).map(({ lower }) => lower);
}

/** The name words of a range, without a conjunction on the first. */
export function wordsOf(tokens: readonly Token[], { from, to, skip = 0 }: Range): readonly string[] {
  return tokens
    .slice(from, to)
    .filter(({ kind }) => kind === 'word')
    .map(({ lower }, at) => (at === 0 ? lower.slice(skip) : lower));
}
