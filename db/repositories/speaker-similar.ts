// Other speakers that may be the same one, best first: their names sound alike, whatever the scripts.
import type { SpeakerDetails } from '../../core/contract/schema/statements';
import { buildNameMatcher, type NamedEntry, type NameMatcher } from '../../core/speakers/match-name';
import type { Connection } from '../archive/connection';
import type { SpeakerRefs } from './speaker-refs';

const MOST = 8;
/** Each form is compared with every name of the archive. */
const MOST_FORMS = 8;
/** Proposals looked at for each form of the name. */
const FOR_EACH_FORM = 12;

interface Kept {
  readonly names: string;
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

/** Made anew only when names have come or gone. */
function matcherOf(db: Connection): NameMatcher<number> {
  const names = db
    .prepare(
      "SELECT count(*) || ' ' || coalesce(max(id), 0) || ' ' || coalesce(sum(speaker_id), 0) FROM speaker_aliases",
    )
    .pluck()
    .get() as string;
  const known = kept.get(db);
  if (known?.names === names) return known.matcher;
  const matcher = buildNameMatcher(entriesOf(db));
  kept.set(db, { names, matcher });
  return matcher;
}

function entriesOf(db: Connection): Iterable<NamedEntry<number>> {
  const entries = new Map<number, string[]>();
  const rows = db
    .prepare(
      `SELECT a.speaker_id, a.alias FROM speaker_aliases a JOIN speakers s ON s.id = a.speaker_id WHERE s.status <> 'unnamed' ORDER BY a.speaker_id, a.id`,
    )
    .raw()
    .all();
  for (const [id, alias] of rows as [number, string][]) {
    const forms = entries.get(id);
    if (forms) forms.push(alias);
    else entries.set(id, [alias]);
  }
  return [...entries].map(([id, forms]) => ({ id, forms }));
}
