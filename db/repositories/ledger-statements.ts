// Statements of articles that an undone import takes away, and the speakers that only they brought.
import { splitTitle } from '../../core/speakers/split-title';
import { isTouched, nameCandidate, preferredSpelling } from '../analysis/candidate-names';
import { foldedName } from '../analysis/name-forms';
import type { Connection } from '../archive/connection';
import { DECIDED } from './ledger-work';

interface Leaving {
  readonly id: number;
  readonly speakerId: number | null;
  readonly aliasId: number | null;
  readonly relay: string;
}

interface Alias {
  readonly id: number;
  readonly speakerId: number;
  readonly alias: string;
  readonly folded: string;
  readonly language: string;
  readonly origin: string;
}

/**
 * Removes all statements of `articles`; those that the analyst decided on go into `trashed_work` first. Speakers and names that
 * nothing else holds go, too, unless the analyst has touched them; the others are called as if the articles had never been there.
 * @returns how many went into the trash
 */
export function removeStatements(db: Connection, articles: readonly number[], batch: number): number {
  const statementsOf = db.prepare(
    'SELECT id, speaker_id AS speakerId, alias_id AS aliasId, relay FROM statements WHERE article_id = ?',
  );
  const trash = db.prepare(
    `INSERT INTO trashed_work(batch_seq, trashed_at, excerpt) SELECT ?, ?, json_object(
       'kind', 'statement', 'articleId', s.article_id, 'title', a.title, 'url', a.url, 'textSha256', lower(hex(a.text_sha256)),
       'start', s.start, 'end', s."end", 'speaker', (SELECT name FROM speakers WHERE id = s.speaker_id), 'stance', s.stance,
       'statementKind', s.kind, 'status', s.status, 'note', s.note, 'createdAt', s.created_at, 'updatedAt', s.updated_at)
     FROM statements s JOIN articles a ON a.id = s.article_id WHERE s.article_id = ? AND ${DECIDED} ORDER BY s.id`,
  );
  const removeVerdicts = db.prepare(
    `DELETE FROM claim_verdicts WHERE statement_a IN (SELECT id FROM statements WHERE article_id = $article)
       OR statement_b IN (SELECT id FROM statements WHERE article_id = $article)`,
  );
  const remove = db.prepare('DELETE FROM statements WHERE article_id = ?');
  const at = new Date().toISOString();
  const speakers = new Set<number>();
  const aliases = new Set<number>();
  let trashed = 0;
  for (const article of articles) {
    for (const { speakerId, aliasId, relay } of statementsOf.all(article) as Leaving[]) {
      if (speakerId !== null) speakers.add(speakerId);
      if (aliasId !== null) aliases.add(aliasId);
      for (const relayed of aliasesIn(relay)) aliases.add(relayed.aliasId);
    }
    trashed += trash.run(batch, at, article).changes;
    removeVerdicts.run({ article });
    remove.run(article);
  }
  forgetUnused(db, speakers, aliases);
  return trashed;
}

function forgetUnused(db: Connection, speakers: Set<number>, aliases: ReadonlySet<number>): void {
  const aliasById = db.prepare(
    'SELECT id, speaker_id AS speakerId, alias, folded, language, origin FROM speaker_aliases WHERE id = ?',
  );
  const met = [...aliases].map((id) => aliasById.get(id) as Alias);
  for (const { speakerId } of met) speakers.add(speakerId);
  const relayNames = namesInRelays(db);
  const named = db.prepare('SELECT 1 FROM statements WHERE speaker_id = ? AND alias_id IS NULL'); // by the analyst
  const untouched = new Set(
    [...speakers].sort((a, b) => a - b).filter((id) => !isTouched(db, id) && named.get(id) === undefined),
  );
  for (const alias of met) {
    if (alias.origin === 'seen' && untouched.has(alias.speakerId)) respell(db, alias, relayNames);
  }
  const held = db.prepare(
    `SELECT 1 FROM speakers s WHERE s.id = $id AND (s.merged_into IS NOT NULL OR s.note <> ''
       OR EXISTS (SELECT 1 FROM speakers m WHERE m.merged_into = s.id) OR EXISTS (SELECT 1 FROM statements t WHERE t.speaker_id = s.id))`,
  );
  const aliasesOf = db.prepare('SELECT id FROM speaker_aliases WHERE speaker_id = ?').pluck();
  const removals = ['DELETE FROM speaker_aliases WHERE speaker_id = ?', 'DELETE FROM speakers WHERE id = ?'].map(
    (sql) => db.prepare(sql),
  );
  for (const id of untouched) {
    const relayed = (aliasesOf.all(id) as number[]).some((alias) => relayNames.has(alias));
    if (relayed || held.get({ id }) !== undefined) nameCandidate(db, id);
    else for (const removal of removals) removal.run(id);
  }
}

/** A name that was met only in what is gone goes; one that still is met is spelt as it is met now. */
function respell(db: Connection, alias: Alias, relayNames: ReadonlyMap<number, ReadonlySet<string>>): void {
  const spellings = db
    .prepare('SELECT DISTINCT source_name FROM statements WHERE alias_id = ?')
    .pluck()
    .all(alias.id) as string[];
  const sources = [...spellings, ...(relayNames.get(alias.id) ?? [])];
  if (sources.length === 0) db.prepare('DELETE FROM speaker_aliases WHERE id = ?').run(alias.id);
  const met = sources.map((source) => spellingIn(source, alias)).filter((spelling) => spelling !== null);
  if (met.length > 0) {
    db.prepare('UPDATE speaker_aliases SET alias = ? WHERE id = ?').run(met.reduce(preferredSpelling), alias.id);
  }
}

/** The name as a source spells it, without the title that the source has; null where the source does not spell it out. */
function spellingIn(source: string, { folded, language }: Alias): string | null {
  return [source, splitTitle(source, language).name].find((spelling) => foldedName(spelling) === folded) ?? null;
}

function namesInRelays(db: Connection): Map<number, Set<string>> {
  const out = new Map<number, Set<string>>();
  const relays = db.prepare("SELECT relay FROM statements WHERE relay <> '[]'").pluck().iterate();
  for (const relay of relays as IterableIterator<string>) {
    for (const { aliasId, name } of aliasesIn(relay)) {
      const names = out.get(aliasId) ?? new Set();
      out.set(aliasId, names.add(name));
    }
  }
  return out;
}

function aliasesIn(relay: string): { readonly aliasId: number; readonly name: string }[] {
  const images = JSON.parse(relay) as { readonly aliasId: number | null; readonly name: string }[];
  return images.flatMap(({ aliasId, name }) => (aliasId === null ? [] : [{ aliasId, name }]));
}
