// Other speakers that may be the same one, best first: their names sound alike, whatever the scripts.
import type { SpeakerDetails } from '../../core/contract/schema/statements';
import { buildNameMatcher, type NameMatcher } from '../../core/speakers/match-name';
import type { Connection } from '../archive/connection';
import type { SpeakerRefs } from './speaker-refs';

const MOST = 8;
/** Each form is compared with every name of the archive. */
const MOST_FORMS = 8;
/** Proposals looked at for each form of the name. */
const FOR_EACH_FORM = 12;

interface Kept {
  /** Changes when names come, go or move. */
  readonly version: string;
  /** By speaker. */
  readonly names: ReadonlyMap<number, readonly string[]>;
  readonly matcher: NameMatcher<number>;
}

const kept = new WeakMap<Connection, Kept>();

/** Of the speaker `root`, which is not merged into another. */
export function similarSpeakers(db: Connection, root: number, refs: SpeakerRefs): SpeakerDetails['similar'] {
  const matcher = matcherOf(db);
  // Two entries of the shipped gazetteer are two, however alike they sound.
  const shipped = (id: number): boolean => inGazetteer.get(id) !== undefined;
  const inGazetteer = db.prepare('SELECT 1 FROM speakers WHERE id = ? AND gazetteer_key IS NOT NULL');
  const scores = new Map<number, number>();
  for (const form of formsOf(db, refs.group(root))) {
    for (const { id, score } of matcher.match(form, FOR_EACH_FORM)) {
      const other = refs.root(id);
      if (other !== root && !(shipped(root) && shipped(other)))
        scores.set(other, Math.max(score, scores.get(other) ?? 0));
    }
  }
  return [...scores]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, MOST)
    .map(([id, score]) => ({ speaker: refs.ref(id), score }));
}

/** Its names in every language first. */
function formsOf(db: Connection, group: readonly number[]): string[] {
  return db
    .prepare(
      `SELECT name FROM (
         SELECT name_ar AS name, 0 AS rank FROM speakers WHERE id IN (SELECT value FROM json_each($group))
         UNION ALL SELECT name_he, 0 FROM speakers WHERE id IN (SELECT value FROM json_each($group))
         UNION ALL SELECT name_en, 0 FROM speakers WHERE id IN (SELECT value FROM json_each($group))
         UNION ALL SELECT alias, id FROM speaker_aliases WHERE speaker_id IN (SELECT value FROM json_each($group))
       ) WHERE name IS NOT NULL GROUP BY name ORDER BY min(rank), name LIMIT ${MOST_FORMS}`,
    )
    .pluck()
    .all({ group: JSON.stringify(group) }) as string[];
}

/** The names of an archive, in step with it: an edit costs what it changed, beside one look at all names. */
function matcherOf(db: Connection): NameMatcher<number> {
  const version = db
    .prepare(
      `SELECT count(*) || ' ' || coalesce(max(id), 0) || ' ' || coalesce(sum(speaker_id), 0) || ' ' || coalesce(sum(length(alias)), 0)
       FROM speaker_aliases`,
    )
    .pluck()
    .get() as string;
  let known = kept.get(db);
  if (known?.version === version) return known.matcher;
  known ??= { version: '', names: new Map(), matcher: buildNameMatcher<number>([]) };
  const names = namesBySpeaker(db);
  for (const id of known.names.keys()) if (!names.has(id)) known.matcher.remove(id);
  for (const [id, forms] of names) {
    if (!sameForms(known.names.get(id), forms)) known.matcher.set({ id, forms });
  }
  kept.set(db, { version, names, matcher: known.matcher });
  return known.matcher;
}

function sameForms(a: readonly string[] | undefined, b: readonly string[]): boolean {
  return a !== undefined && a.length === b.length && a.every((form, i) => form === b[i]);
}

function namesBySpeaker(db: Connection): Map<number, string[]> {
  const names = new Map<number, string[]>();
  const rows = db
    .prepare(
      `SELECT a.speaker_id, a.alias FROM speaker_aliases a JOIN speakers s ON s.id = a.speaker_id WHERE s.status <> 'unnamed' ORDER BY a.speaker_id, a.id`,
    )
    .raw()
    .all();
  for (const [id, alias] of rows as [number, string][]) {
    const forms = names.get(id);
    if (forms) forms.push(alias);
    else names.set(id, [alias]);
  }
  return names;
}
