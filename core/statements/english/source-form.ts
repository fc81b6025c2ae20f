// How a noun phrase names a source: the name in it, the roles around it, whether it is a body, a pronoun, or only a title.
import { isPlaceOrGroup } from './lexicon/places';
import type { Range } from '../reading/finding';
import type { Token } from '../reading/token';
import { determiners, objectPronouns, possessives, pronouns, relatives } from './lexicon/function-words';
import { femaleNames, maleNames } from './lexicon/given-names';
import {
  bodyNouns,
  femaleHonorifics,
  femaleRoles,
  maleHonorifics,
  maleRoles,
  peopleNouns,
  titles,
} from './lexicon/roles';

export type Gender = 'male' | 'female' | null;

export interface SourceForm {
  readonly range: Range;
  /** The proper name without titles; null where there is none. */
  readonly name: Range | null;
  /** Lower-case words of office around the name or in its place: prime, minister. */
  readonly roles: readonly string[];
  readonly kind: 'pronoun' | 'person' | 'body' | 'people' | 'role' | 'name' | 'other';
  readonly gender: Gender;
  /** "the minister", "the group": points to something named elsewhere. */
  readonly definite: boolean;
}

/** Links inside a name: bin, van, al-; "of" and "the" only inside the name of a body. */
const PARTICLES = new Set([
  'bin',
  'ibn',
  'ben',
  'bar',
  'abu',
  'al',
  'el',
  'de',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'la',
  'le',
  'van',
  'von',
  'der',
  'den',
  'ter',
  'af',
  'y',
  'bint',
  'umm',
]);
const BODY_LINKS = new Set(['of', 'for', 'the', 'and', '&', 'on', 'in', 'against']);
/** "Secretary of State": the words behind "of" belong to the office. */
const OFFICE_OBJECTS = new Set([
  'state',
  'defense',
  'defence',
  'staff',
  'interior',
  'treasury',
  'commerce',
  'energy',
  'education',
  'justice',
  'finance',
  'parliament',
  'commons',
  'agriculture',
  'transportation',
  'labor',
  'health',
]);

export function describeSource(tokens: readonly Token[], range: Range): SourceForm {
  const { from, to } = range;
  const first = tokens[from];
  const lowerFirst = first?.lower ?? '';
  if (to - from === 1 && (pronouns.has(lowerFirst) || objectPronouns.has(lowerFirst) || relatives.has(lowerFirst))) {
    return { range, name: null, roles: [], kind: 'pronoun', gender: pronounGender(lowerFirst), definite: true };
  }
  const name = isList(tokens, from, to) ? null : nameIn(tokens, from, to);
  const roles: string[] = [];
  const roleEnd = name ? name.from : headEnd(tokens, from, to);
  for (let i = from; i < roleEnd; i++) {
    const token = tokens[i];
    if (token?.kind === 'word' && !determiners.has(token.lower)) roles.push(token.lower.replace(/'s$/, ''));
  }
  const definite =
    lowerFirst === 'the' || lowerFirst === 'this' || lowerFirst === 'that' || possessives.has(lowerFirst);
  const gender = genderOf(tokens, name, roles);
  return { range, name, roles, kind: kindOfSource(tokens, range, name, roles), gender, definite };
}

/** "Ireland, Spain and Norway", "Voss and Brandt"; but "Food and Drug Administration". */
function isList(tokens: readonly Token[], from: number, to: number): boolean {
  if (bodyNouns.has(tokens[to - 1]?.lower ?? '')) return false;
  for (let i = from + 1; i < to - 1; i++) {
    if (
      tokens[i]?.lower === 'and' &&
      tokens[i - 1]?.capital === true &&
      tokens.slice(i + 1, to).some(({ capital }) => capital)
    )
      return true;
  }
  return false;
}

function pronounGender(pronoun: string): Gender {
  if (pronoun === 'he' || pronoun === 'him') return 'male';
  return pronoun === 'she' || pronoun === 'her' ? 'female' : null;
}

/** Where the head of a phrase without a name ends: before its first preposition. */
function headEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const lower = tokens[i]?.lower ?? '';
    // "Secretary of State Antony Blinken": the office goes on to the name
    if (lower === 'of' && OFFICE_OBJECTS.has(tokens[i + 1]?.lower ?? '') && titles.has(tokens[i - 1]?.lower ?? ''))
      continue;
    if (
      lower === 'of' ||
      lower === 'for' ||
      lower === 'in' ||
      lower === 'at' ||
      lower === 'from' ||
      lower === 'to' ||
      lower === 'with' ||
      lower === 'on'
    )
      return i;
  }
  return to;
}

function kindOfSource(
  tokens: readonly Token[],
  range: Range,
  name: Range | null,
  roles: readonly string[],
): SourceForm['kind'] {
  const lastRole = roles.at(-1) ?? '';
  if (name) {
    const words = tokens.slice(name.from, name.to).filter((token) => token.kind === 'word');
    if (words.some((token) => bodyNouns.has(token.lower) || BODY_LINKS.has(token.lower)))
      return isPersonRole(lastRole) ? 'person' : 'body';
    if (isPersonRole(lastRole)) return 'person';
    if (isPlaceOrGroup(words.map((token) => token.lower.replace(/'s?$/, '')))) return 'body';
    const given = words[0]?.lower ?? '';
    if (words.length > 1 && (maleNames.has(given) || femaleNames.has(given))) return 'person';
    return words.length > 1 && words.every((token) => token.capital) ? 'person' : 'name';
  }
  const head = tokens[headEnd(tokens, range.from, range.to) - 1]?.lower ?? '';
  if (peopleNouns.has(head) || isList(tokens, range.from, range.to)) return 'people';
  if (titles.has(head)) return 'role';
  return bodyNouns.has(head) ? 'body' : 'other';
}

function isPersonRole(role: string): boolean {
  return titles.has(role);
}

function genderOf(tokens: readonly Token[], name: Range | null, roles: readonly string[]): Gender {
  for (const role of roles) {
    if (femaleHonorifics.has(role) || femaleRoles.has(role)) return 'female';
    if (maleHonorifics.has(role) || maleRoles.has(role)) return 'male';
  }
  const given = name && name.to - name.from > 1 ? (tokens[name.from]?.lower ?? '') : '';
  if (femaleNames.has(given)) return 'female';
  return maleNames.has(given) ? 'male' : null;
}

/** The last run of capitals in the range, without the titles that open it. */
function nameIn(tokens: readonly Token[], from: number, to: number): Range | null {
  let end = to;
  // A name behind a preposition is where somebody belongs ("officials in Gaza"), but it ends the name of a body ("Bank of Israel").
  const head = headEnd(tokens, from, to);
  const runsOn = head < to && tokens[head]?.lower !== 'in' && endsInBodyWord(tokens, from, head);
  if (!runsOn) end = head;
  while (end > from && !isNameWord(tokens[end - 1])) end--;
  if (end !== (runsOn ? to : head)) {
    const tail = tokens.slice(end, runsOn ? to : head).filter((token) => token.kind === 'word');
    // "Israel's army", "White House officials": the capitals only describe.
    if (tail.length > 0) return null;
  }
  let start = end;
  while (start > from && (isNameWord(tokens[start - 1]) || joinsName(tokens, start - 1, from, runsOn))) start--;
  if (
    tokens[start - 1]?.lower === 'of' &&
    OFFICE_OBJECTS.has(tokens[start]?.lower ?? '') &&
    titles.has(tokens[start - 2]?.lower ?? '')
  )
    start++;
  start = behindTitles(tokens, start, end);
  if (start === from && determiners.has(tokens[start]?.lower ?? '')) start++;
  const owner = lastOwner(tokens, start, end);
  if (owner > start) start = behindTitles(tokens, owner, end);
  const only = tokens[start];
  // "an Oklahoma Republican": the last word is an office
  if (titles.has(tokens[end - 1]?.lower ?? '')) return null;
  if (start >= end || (end - start === 1 && only && titles.has(only.lower))) return null;
  return { from: start, to: end };
}

/** "Bank", "Health Ministry", "Bridge": one capital or the noun of a body can go on with "of"; "Leila Androus" can not. */
function endsInBodyWord(tokens: readonly Token[], from: number, head: number): boolean {
  const last = tokens[head - 1];
  if (!last?.capital || titles.has(last.lower)) return false;
  if (bodyNouns.has(last.lower)) return true;
  const before = tokens[head - 2];
  return (
    tokens[head]?.lower === 'of' && !(head - 2 >= from && before?.capital === true && !determiners.has(before.lower))
  );
}

function isNameWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && !determiners.has(token.lower);
}

function joinsName(tokens: readonly Token[], at: number, from: number, body: boolean): boolean {
  const token = tokens[at];
  if (!token || at <= from - 1) return false;
  if (token.kind !== 'word') return false;
  if (PARTICLES.has(token.lower))
    return at === from || isNameWord(tokens[at - 1]) || token.lower === 'abu' || token.lower === 'al';
  return (
    body &&
    BODY_LINKS.has(token.lower) &&
    at > from &&
    (isNameWord(tokens[at - 1]) || BODY_LINKS.has(tokens[at - 1]?.lower ?? ''))
  );
}

/** Behind "Israel's Foreign Minister" or "Haaretz's" the name itself begins. */
function lastOwner(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 2; i >= from; i--) if (/'s?$/.test(tokens[i]?.lower ?? '')) return i + 1;
  return from;
}

function behindTitles(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 2; i >= from; i--) {
    const token = tokens[i];
    if (!token || !titles.has(token.lower)) continue;
    let behind = i + 1;
    if (tokens[behind]?.lower === 'of' && OFFICE_OBJECTS.has(tokens[behind + 1]?.lower ?? '')) behind += 2;
    else if (tokens[behind]?.lower === 'of' || tokens[behind]?.lower === 'for') return from;
    // "Director Smith" but "Chief Rabbinate": a body keeps its words
    if (behind < to && !bodyNouns.has(tokens[to - 1]?.lower ?? '')) return behind;
  }
  return from;
}
