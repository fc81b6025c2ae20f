// Says which entry of the registry a mention stands for, or that it is a name which nobody knows yet.
import { tokenize } from '../text/analyser';
import { foldName } from './fold-name';
import { namesSomebody } from './names-somebody';
import { isOffice, surnameIn, type IndexedRole, type RegistryEntry, type SpeakerIndex } from './speaker-index';
import { isWholeTitle, splitTitle, type SplitMention } from './split-title';
import { titleWordClass } from './titles/title-word-class';
import { isBodyNoun } from './titles/unnamed-words';

export interface SpeakerMention {
  /** The fullest form in the article, as written. */
  readonly mention: string;
  /** BCP 47 primary language of the article. */
  readonly language: string;
  /** ISO date of the article; null where it is undated: then roles count whenever they were held. */
  readonly date: string | null;
  /** Other names in the article: a role alone means a person only if one of these bears it at that date. */
  readonly namesInArticle?: readonly string[];
}

/** What led to the entry. */
export type ResolvedBy =
  | 'alias'
  | 'bearer-in-article'
  | 'body-noun'
  | 'office'
  | 'particle'
  | 'patronymic'
  | 'surname'
  | 'title-and-name'
  | 'title-and-role';

export interface Resolution {
  /** The entry, or null. */
  readonly id: number | null;
  readonly by: ResolvedBy | null;
  /** The title in the mention, as written; '' where there is none. */
  readonly title: string;
  /**
   * What to register as a new candidate where `id` is null: the name without title and courtesy; null where the mention names
   * nobody ("the minister") or several entries that nothing tells apart (`ambiguous`).
   */
  readonly candidate: string | null;
  readonly ambiguous: readonly number[];
}

/** Never guesses: what two entries could be is neither of them, and a title without a name is no person. */
export function resolveSpeaker(index: SpeakerIndex, mention: SpeakerMention): Resolution {
  const { mention: text, language } = mention;
  const whole = foldName(text);
  if (whole === '' || isPronoun(text, language)) return unknown('', null);
  const exact = index.byForm(whole);
  if (exact.length === 1) {
    const id = exact[0] ?? -1;
    return isOffice(index.get(id)?.kind) ? resolveOffice(index, id, mention) : found(id, 'alias', '');
  }
  if (exact.length > 1) return unknown('', null, exact);
  const withoutParticle = byParticle(index, whole, language);
  if (withoutParticle !== null) {
    return isOffice(index.get(withoutParticle)?.kind)
      ? resolveOffice(index, withoutParticle, mention)
      : found(withoutParticle, 'particle', '');
  }
  const body = byBodyNoun(index, text, language);
  if (body !== null) return found(body, 'body-noun', '');
  const split = splitTitle(text, language);
  if (split.title === '') return resolveName(index, split, mention) ?? newcomer(split, language);
  const resolved = split.name === '' ? null : resolveName(index, split, mention);
  return resolved ?? resolveBehindTitle(index, mention) ?? newcomer(split, language);
}

/** English who and us are not the WHO and the US. */
function isPronoun(text: string, language: string): boolean {
  return language === 'en' && /^\s*[a-z]{1,3}\s*$/.test(text);
}

/** An office alone: its bearer if the article names one, else the office. */
function resolveOffice(
  index: SpeakerIndex,
  office: number,
  { mention, date, namesInArticle = [] }: SpeakerMention,
): Resolution {
  const bearers = new Set<number>();
  for (const name of namesInArticle) {
    for (const id of index.byForm(foldName(name))) {
      if (index.rolesOf(id).some((role) => role.offices.has(office) && isHeldAt(role, date))) bearers.add(id);
    }
  }
  const [bearer] = bearers;
  return bearers.size === 1 && bearer !== undefined
    ? found(bearer, 'bearer-in-article', mention)
    : found(office, 'office', mention);
}

function resolveName(
  index: SpeakerIndex,
  { title, name }: SplitMention,
  { language, date }: SpeakerMention,
): Resolution | null {
  const form = foldName(name);
  if (form === '') return null;
  // A title is borne by persons; by entries of unknown kind too, until an analyst says what they are.
  const bearsTitles = (id: number): boolean => PERSONAL.has(index.get(id)?.kind ?? 'unknown');
  const exact = index.byForm(form).filter((id) => title === '' || bearsTitles(id));
  const bySurname = index.bySurname(form).filter((id) => !exact.includes(id));
  const shared = index.bySharedForm(form).filter((id) => !exact.includes(id));
  if (title !== '') {
    const foldedTitle = foldTitle(title);
    const candidates = [...new Set([...exact, ...shared, ...bySurname])];
    for (const agreement of [agreesFully, agreesInPart]) {
      const agreeing = candidates.filter((id) => agreement(index, id, foldedTitle, language, date));
      if (agreeing.length === 1) return found(agreeing[0] ?? -1, 'title-and-role', title);
      if (agreeing.length > 1) return unknown(title, null, agreeing);
    }
    // "adviser to President Trump": the title ends in a role of the one named, who therefore is not the speaker.
    if (exact.some((id) => serves(index, id, foldedTitle))) return unknown(title, null);
    const possible = form.includes(' ') ? exact : exact.filter((id) => !contradicts(index, id, foldedTitle));
    if (possible.length === 1) return found(possible[0] ?? -1, 'title-and-name', title);
    if (possible.length > 1) return unknown(title, null, possible);
    if (exact.length > 0) return null;
  } else {
    if (exact.length === 1) return found(exact[0] ?? -1, 'alias', '');
    if (exact.length > 1) return unknown('', null, exact);
  }
  if (shared.length > 0) return unknown(title, null, [...new Set([...shared, ...bySurname])]);
  const surnamed = bySurname.filter(
    (id) => index.get(id)?.shortFormsListed !== true && (title === '' || !contradicts(index, id, foldTitle(title))),
  );
  if (surnamed.length === 1) return found(surnamed[0] ?? -1, 'surname', title);
  if (surnamed.length > 1) return unknown(title, null, surnamed);
  const patronymic = byPatronymic(index, form);
  return patronymic === null ? null : found(patronymic, 'patronymic', title);
}

const PERSONAL: ReadonlySet<string> = new Set<RegistryEntry['kind']>(['person', 'unknown']);

/** Where the words of titles do not part the mention, a known person at its end behind what is one whole title does. */
function resolveBehindTitle(index: SpeakerIndex, mention: SpeakerMention): Resolution | null {
  const { mention: text, language } = mention;
  const tokens = tokenize(text);
  for (let at = 1; at < tokens.length && at < LONGEST_TITLE; at++) {
    const name = text.slice(tokens[at]?.start ?? 0);
    if (!index.byForm(foldName(name)).some((id) => index.get(id)?.kind === 'person')) continue;
    const title = text.slice(tokens[0]?.start ?? 0, tokens[at - 1]?.end ?? 0);
    if (isWholeTitle(title, language)) return resolveName(index, { title, name }, mention);
  }
  return null;
}

/** Words. */
const LONGEST_TITLE = 16;

/** عبد الفتاح سعيد حسين السيسي: the names of father and grandfather stand between the names of an entry. */
function byPatronymic(index: SpeakerIndex, form: string): number | null {
  const words = form.split(' ');
  if (words.length < 3) return null;
  const matching = index.bySurname(surnameIn(form)).filter((id) => {
    const entry = index.get(id);
    return [entry?.names.ar, entry?.names.he, entry?.names.en].some(
      (name) => name !== null && name !== undefined && isFirstAndPartOf(foldName(name).split(' '), words),
    );
  });
  return matching.length === 1 ? (matching[0] ?? null) : null;
}

/** Whether `name`, two words or more, begins like `words` and stands in them in its order. */
function isFirstAndPartOf(name: readonly string[], words: readonly string[]): boolean {
  if (name.length < 2 || name[0] !== words[0]) return false;
  let at = 0;
  for (const word of words) if (word === name[at]) at++;
  return at === name.length;
}

/** صحيفة هآرتس الإسرائيلية, حركة فتح: a body's name behind the noun that says what it is, before adjectives. */
function byBodyNoun(index: SpeakerIndex, text: string, language: string): number | null {
  const terms = tokenize(text).map((token) => token.term);
  if (terms.length < 2 || !isBodyNoun(terms[0] ?? '', language)) return null;
  let end = terms.length;
  while (end > 2 && titleWordClass(terms[end - 1] ?? '', language) === 'stateAdjective') end--;
  for (const length of new Set([terms.length, end])) {
    const ids = index.byForm(foldName(terms.slice(1, length).join(' '))).filter((id) => index.get(id)?.kind === 'body');
    if (ids.length === 1) return ids[0] ?? null;
  }
  return null;
}

const ARABIC_PARTICLES = /^(?:[وف]?لل|[وف]?[بل]|[وف])(?=...)/;
const HEBREW_PARTICLES = /^(?:[ושכ]{0,2}[לבמה]|[ושכ]{1,2})(?=...)/;

/** The one entry that the form names without the particles at its beginning; articles alone (English the) count as such. */
function byParticle(index: SpeakerIndex, form: string, language: string): number | null {
  const bare = new Set<string>();
  if (form.startsWith('the ')) bare.add(form.slice(4));
  const particles = language === 'ar' ? ARABIC_PARTICLES : language === 'he' ? HEBREW_PARTICLES : null;
  const longest = particles?.exec(form)?.[0].length ?? 0;
  for (let length = 1; length <= longest; length++) bare.add(foldName(form.slice(length)));
  const ids = new Set([...bare].flatMap((candidate) => index.byForm(candidate)));
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? id : null;
}

/** The title names an office of which the entry held a role at that date. */
function agreesFully(index: SpeakerIndex, id: number, title: string, _language: string, date: string | null): boolean {
  const offices = index.officesNamed(title);
  return index
    .rolesOf(id)
    .some(
      (role) =>
        isHeldAt(role, date) && (role.names.includes(title) || offices.some((office) => role.offices.has(office))),
    );
}

/** The title is the part of a role's name that says no state: "foreign minister" of "Egyptian foreign minister". */
function agreesInPart(index: SpeakerIndex, id: number, title: string, language: string, date: string | null): boolean {
  const isPart = (name: string): boolean =>
    language === 'en' ? name.endsWith(` ${title}`) : name.startsWith(`${title} `);
  return index.rolesOf(id).some((role) => isHeldAt(role, date) && role.names.some(isPart));
}

/** The title names an office that the entry, whose roles are known, never held. */
function contradicts(index: SpeakerIndex, id: number, title: string): boolean {
  const offices = index.officesNamed(title);
  const roles = index.rolesOf(id);
  if (offices.length === 0 || roles.length === 0) return false;
  return !roles.some((role) => offices.some((office) => role.offices.has(office)));
}

/** The title ends in a role that the entry held at any time ("adviser to …", "المحامي السابق ل…") and is longer. */
function serves(index: SpeakerIndex, id: number, title: string): boolean {
  const roles = index.rolesOf(id);
  for (let at = title.indexOf(' '); at >= 0; at = title.indexOf(' ', at + 1)) {
    const end = title.slice(at + 1);
    const ends = [end, foldTitle(end), foldTitle(end.replace(ARABIC_PARTICLES, '')), end.replace(HEBREW_PARTICLES, '')];
    for (const role of new Set(ends)) {
      const offices = index.officesNamed(role);
      if (
        roles.some(({ names, offices: held }) => names.includes(role) || offices.some((office) => held.has(office)))
      ) {
        return true;
      }
    }
  }
  return false;
}

/** As names are folded, without an English article before it. */
function foldTitle(title: string): string {
  return foldName(title).replace(/^(?:the|an|a) (?=.)/, '');
}

/** Whether a role was held in the month of a date; without a date, ever. */
function isHeldAt(role: Pick<IndexedRole, 'from' | 'to'>, date: string | null): boolean {
  if (date === null) return true;
  const month = date.slice(0, 7);
  return (role.from === null || role.from.slice(0, 7) <= month) && (role.to === null || month <= role.to.slice(0, 7));
}

function newcomer({ title, name }: SplitMention, language: string): Resolution {
  return unknown(title, namesSomebody(name, language, title !== '') ? name : null);
}

function found(id: number, by: ResolvedBy, title: string): Resolution {
  return { id, by, title, candidate: null, ambiguous: [] };
}

function unknown(title: string, candidate: string | null, ambiguous: readonly number[] = []): Resolution {
  return { id: null, by: null, title, candidate, ambiguous };
}
