// Speakers as lists and pages show them: with how much they are reported to have said.
import { MarsadError } from '../../core/contract/errors';
import type { CommandArgs, CommandOutput } from '../../core/contract/commands';
import type { SpeakerDetails, SpeakerSummary } from '../../core/contract/schema/statements';
import type { Connection } from '../archive/connection';
import { engineOf } from '../search/search-engine';
import { readSpeakerRegister } from '../search/speaker-register';
import { speakersNamed } from './speaker-names';
import { speakerRefs, type SpeakerRefs } from './speaker-refs';
import { similarSpeakers } from './speaker-similar';

type Counts = Pick<SpeakerSummary, 'statements' | 'articles' | 'outlets'>;
type Alias = SpeakerDetails['aliases'][number];

/** What a list of statements shows unasked: not rejected, of the latest revision, not in the trash. */
const SHOWN = `FROM statements s JOIN articles a ON a.id = s.article_id
  WHERE s.status <> 'rejected' AND a.latest = 1 AND a.trashed_at IS NULL`;
const NONE: Counts = { statements: 0, articles: 0, outlets: 0 };

interface Known {
  readonly state: string;
  readonly speakers: readonly SpeakerSummary[];
}

const known = new WeakMap<Connection, Known>();

export function listSpeakers(
  db: Connection,
  { name, status, offset, limit }: CommandArgs<'speakers.list'>,
): CommandOutput<'speakers.list'> {
  const named = name.trim() === '' ? null : new Set(speakersNamed(db, name, true));
  const speakers = summaries(db).filter(
    (one) =>
      (status === undefined ? one.status !== 'unnamed' : one.status === status) &&
      (named === null || named.has(one.id)),
  );
  return { total: speakers.length, speakers: speakers.slice(offset, offset + limit) };
}

/** The most talkative, unnamed sources left out, with every form of their names that the archive knows. */
export function speakersForLookup(db: Connection, most: number): CommandOutput<'lookups.speakers'> {
  const { roots } = readSpeakerRegister(db);
  const formsOf = new Map<number, string[]>();
  const aliases = db.prepare('SELECT speaker_id, alias FROM speaker_aliases ORDER BY id').raw();
  for (const [speaker, alias] of aliases.iterate() as IterableIterator<[number, string]>) {
    const root = roots[speaker] ?? 0;
    const forms = formsOf.get(root);
    if (forms) forms.push(alias);
    else formsOf.set(root, [alias]);
  }
  return summaries(db)
    .filter(({ status }) => status !== 'unnamed')
    .slice(0, most)
    .map(({ id, name, names, kind, statements }) => {
      const shown = new Set<string | null>([name, names.ar, names.he, names.en]);
      const others = (formsOf.get(id) ?? []).filter((form) => !shown.has(form));
      return { id, name, names, kind, statements, aliases: [...new Set(others)] };
    });
}

/** Of the speaker that `id` is now. SPEAKER_NOT_FOUND {name}. */
export function speakerDetails(db: Connection, id: number): SpeakerDetails {
  const refs = speakerRefs(db);
  const root = refs.root(id);
  const summary = summaryOf(db, root, refs);
  const row = db.prepare('SELECT roles, note FROM speakers WHERE id = ?').get(root) as { roles: string; note: string };
  return {
    ...summary,
    aliases: aliasesOf(db, refs.group(root)),
    roles: JSON.parse(row.roles) as SpeakerDetails['roles'],
    note: row.note,
    similar: similarSpeakers(db, root, refs),
  };
}

/** Counted afresh: after a change in the same transaction, what is kept for lists does not hold. */
function summaryOf(db: Connection, root: number, refs: SpeakerRefs): SpeakerSummary {
  const group = JSON.stringify(refs.group(root));
  const counts = db
    .prepare(
      `SELECT count(*) AS statements, count(DISTINCT s.article_id) AS articles, count(DISTINCT a.outlet_id) AS outlets ${SHOWN}
       AND s.speaker_id IN (SELECT value FROM json_each(?))`,
    )
    .get(group) as Counts;
  const status = db.prepare('SELECT status FROM speakers WHERE id = ?').pluck().get(root) as
    SpeakerSummary['status'] | undefined;
  if (status === undefined) throw new MarsadError('SPEAKER_NOT_FOUND', { name: root });
  return { ...refs.ref(root), status, ...counts };
}

function aliasesOf(db: Connection, group: readonly number[]): Alias[] {
  return db
    .prepare(
      `SELECT l.id, l.alias, l.language, l.origin, (SELECT count(*) ${SHOWN} AND s.alias_id = l.id) AS statements
       FROM speaker_aliases l WHERE l.speaker_id IN (SELECT value FROM json_each(?)) ORDER BY statements DESC, l.language, l.alias, l.id`,
    )
    .all(JSON.stringify(group)) as Alias[];
}

/** Of every speaker that is not merged into another, the most talkative first; read once for each state of the archive. */
function summaries(db: Connection): readonly SpeakerSummary[] {
  const state = engineOf(db).state();
  let kept = known.get(db);
  if (kept?.state !== state) known.set(db, (kept = { state, speakers: readSummaries(db) }));
  return kept.speakers;
}

function readSummaries(db: Connection): readonly SpeakerSummary[] {
  const { roots, speakers } = readSpeakerRegister(db);
  const counts = countsByRoot(db, roots);
  return [...speakers.values()]
    .map((speaker): SpeakerSummary => ({ ...speaker, ...(counts.get(speaker.id) ?? NONE) }))
    .sort((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id - b.id));
}

function countsByRoot(db: Connection, roots: Int32Array): ReadonlyMap<number, Counts> {
  const sets = new Map<number, { statements: number; articles: Set<number>; outlets: Set<number> }>();
  const rows = db
    .prepare(`SELECT s.speaker_id, s.article_id, a.outlet_id ${SHOWN} AND s.speaker_id IS NOT NULL`)
    .raw()
    .all() as [number, number, number | null][];
  for (const [speaker, article, outlet] of rows) {
    const root = roots[speaker] ?? 0;
    let set = sets.get(root);
    if (!set) sets.set(root, (set = { statements: 0, articles: new Set(), outlets: new Set() }));
    set.statements++;
    set.articles.add(article);
    if (outlet !== null) set.outlets.add(outlet);
  }
  return new Map(
    [...sets].map(([root, { statements, articles, outlets }]) => [
      root,
      { statements, articles: articles.size, outlets: outlets.size },
    ]),
  );
}
