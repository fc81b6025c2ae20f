// What every reader yields: one entry for each record of a source, in order, counted from 0.
import type { ReasonCode } from '../../core/contract/reasons';
import type { ArticleDraft } from '../../core/model/article-draft';
import type { ReasonParams } from '../../core/model/ingest-record';

export interface Draft {
  readonly kind: 'draft';
  readonly record: number;
  readonly draft: ArticleDraft;
}

export interface Failed {
  readonly kind: 'failure';
  readonly record: number;
  /** `skipped`: parts that are no articles, all in one entry that counts them. */
  readonly outcome: 'rejected' | 'quarantined' | 'skipped';
  readonly reason: ReasonCode;
  readonly params: ReasonParams;
}

/** A record that an interrupted import has committed already: only its number was needed. */
export interface Skipped {
  readonly kind: 'skipped';
  readonly record: number;
}

/** Bytes of a file that lies inside another: a stretch of a file on disk, or in memory. */
export type PartBytes =
  { readonly file: string; readonly start: number; readonly length: number } | { readonly bytes: Uint8Array };

/** Files that the source holds, to be imported as sources of their own before anything that follows; their bytes go afterwards. */
export interface Parts {
  readonly kind: 'parts';
  readonly parts: readonly { readonly name: string; readonly bytes: PartBytes }[];
}

export type ReadRecord = Draft | Failed | Skipped;
export type ReadEntry = ReadRecord | Parts;

export function rejected(record: number, reason: ReasonCode, params: ReasonParams = {}): Failed {
  return { kind: 'failure', record, outcome: 'rejected', reason, params };
}

export function quarantined(record: number, reason: ReasonCode, params: ReasonParams = {}): Failed {
  return { kind: 'failure', record, outcome: 'quarantined', reason, params };
}

/** Ends the reading of a source at this place: what came before stands, the rest becomes one ledger entry with this reason. */
export class ReadingEnded extends Error {
  readonly outcome: 'rejected' | 'quarantined';
  readonly reason: ReasonCode;
  readonly params: ReasonParams;

  constructor(
    outcome: 'rejected' | 'quarantined',
    reason: ReasonCode,
    params: ReasonParams = {},
    options?: ErrorOptions,
  ) {
    super(`${reason} ${JSON.stringify(params)}`, options);
    this.name = 'ReadingEnded';
    this.outcome = outcome;
    this.reason = reason;
    this.params = params;
  }
}

export function skipped(record: number): Skipped {
  return { kind: 'skipped', record };
}
