// Finds the speaker that a name stands for, and enters those that are met for the first time.
import type { FoundSource } from '../../core/model/analysis-ports';
import type { Connection } from '../archive/connection';
import { isTouched, nameCandidate, preferredSpelling } from './candidate-names';
import { foldedName, nameKey } from './name-forms';
import { gazetteerSpeaker } from './gazetteer-speaker';

export interface MetAlias {
  readonly aliasId: number;
  readonly speakerId: number;
}

interface AliasRow {
  readonly id: number;
  readonly speaker_id: number;
  readonly alias: string;
  readonly origin: string;
}

/**
 * For one connection that writes; each call belongs into a transaction. What the analyst said of a name comes first, then the
 * shipped gazetteer and the speakers that the analyst made known, then the name itself: equal names are one candidate. So which speakers there are depends on the articles
 * alone, never on the order in which they come.
 */
export class SpeakerRegistry {
  private readonly decided;
  private readonly ofSpeaker;
  private readonly candidate;
  private readonly exists;
  private readonly nameUnnamed;
  private readonly addAlias;
  private readonly addCandidate;
  private readonly respell;
  private readonly enterFromGazetteer: (key: string) => number;

  constructor(private readonly db: Connection) {
    const columns = 'a.id, a.speaker_id, a.alias, a.origin';
    this.decided = db.prepare(`SELECT ${columns} FROM speaker_aliases a WHERE a.name_key = ? AND a.origin = 'analyst'
      ORDER BY a.language = ? DESC, a.id LIMIT 1`);
    this.ofSpeaker = db.prepare(
      `SELECT ${columns} FROM speaker_aliases a WHERE a.folded = ? AND a.language = ? AND a.speaker_id = ?`,
    );
    this.candidate = db.prepare(`SELECT ${columns} FROM speaker_aliases a JOIN speakers s ON s.id = a.speaker_id
      WHERE a.name_key = ? AND a.origin = 'seen' AND s.gazetteer_key IS NULL ORDER BY a.id LIMIT 1`);
    this.exists = db.prepare('SELECT 1 FROM speakers WHERE id = ?'); // its making may have been undone since
    this.nameUnnamed = db.prepare("UPDATE speakers SET status = 'candidate' WHERE id = ? AND status = 'unnamed'");
    this.addAlias = db.prepare(
      "INSERT INTO speaker_aliases(speaker_id, alias, folded, name_key, language, origin) VALUES (?, ?, ?, ?, ?, 'seen')",
    );
    this.addCandidate = db.prepare("INSERT INTO speakers(kind, name, status, created_at) VALUES ('unknown', ?, ?, ?)");
    this.respell = db.prepare('UPDATE speaker_aliases SET alias = ? WHERE id = ?');
    this.enterFromGazetteer = gazetteerSpeaker(db);
  }

  /** @param language of the article. Null for a name without a letter or digit. */
  meet({ entered: name, gazetteerKey, speakerId, named }: FoundSource, language: string): MetAlias | null {
    const folded = foldedName(name);
    if (folded === '') return null;
    const key = nameKey(name);
    const decided = this.decided.get(key, language) as AliasRow | undefined;
    if (decided) return met(decided);
    if (gazetteerKey !== null) {
      return this.under(this.enterFromGazetteer(gazetteerKey), name, folded, language).alias;
    }
    if (speakerId !== null && this.exists.get(speakerId) !== undefined) {
      return this.under(speakerId, name, folded, language).alias;
    }
    const known = this.candidate.get(key) as AliasRow | undefined;
    const id = known?.speaker_id ?? this.enter(name, named);
    const { alias, changed } = this.under(id, name, folded, language);
    if (changed) nameCandidate(this.db, id);
    if (known && named && !isTouched(this.db, id)) this.nameUnnamed.run(id);
    return alias;
  }

  private enter(name: string, named: boolean): number {
    const added = this.addCandidate.run(name, named ? 'candidate' : 'unnamed', new Date().toISOString());
    return Number(added.lastInsertRowid);
  }

  /** The alias of a speaker for that name, in the spelling that all its occurrences so far prefer. */
  private under(
    speakerId: number,
    name: string,
    folded: string,
    language: string,
  ): { readonly alias: MetAlias; readonly changed: boolean } {
    const known = this.ofSpeaker.get(folded, language, speakerId) as AliasRow | undefined;
    if (!known) {
      const { lastInsertRowid } = this.addAlias.run(speakerId, name, folded, nameKey(name), language);
      return { alias: { aliasId: Number(lastInsertRowid), speakerId }, changed: true };
    }
    const better = known.origin === 'seen' && preferredSpelling(known.alias, name) !== known.alias;
    const changed = better && !isTouched(this.db, speakerId);
    if (changed) this.respell.run(name, known.id);
    return { alias: met(known), changed };
  }
}

function met({ id, speaker_id }: AliasRow): MetAlias {
  return { aliasId: id, speakerId: speaker_id };
}
