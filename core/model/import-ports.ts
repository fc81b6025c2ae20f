// The seams of an import: who reads, who parses untrusted documents, who writes, who is told.
import type { ColumnMapping, ImportProgress, Outcome, OutcomeCounts } from '../contract/schema/ledger';
import type { ReasonCode } from '../contract/reasons';
import type { ArticleDraft } from './article-draft';
import type { IngestRecord, ReasonParams, SourceFile } from './ingest-record';
import type { DocumentKind } from './source-format';

/** What became of one record, as the ledger has it. */
export interface WrittenRecord {
  readonly source: string;
  readonly record: number;
  readonly outcome: Outcome;
  readonly reason: ReasonCode | null;
  readonly params: ReasonParams;
  readonly articleId: number | null;
}

/** Where an import stands with one source file in its batch. */
export interface SourceState {
  readonly sourceId: number;
  /** True when this batch already holds the whole file: skip it. */
  readonly done: boolean;
  /** The first record not yet committed; records before it are skipped. */
  readonly resumeFrom: number;
}

/** The next records of one source file. */
export interface SourcePart {
  readonly sourceId: number;
  /** In order. */
  readonly records: readonly IngestRecord[];
  /** Whether the source has no further records. */
  readonly ends: boolean;
}

/** What is committed as a whole. */
export interface WriteRequest {
  readonly batchId: string;
  readonly parts: readonly SourcePart[];
  /** Bodies as UTF-8, some together under one zstd frame; see `PackedBody`. */
  readonly packs: readonly Uint8Array[];
}

/** The archive's writer as the ingest thread sees it. A resolved `write` is committed and synced to disk. */
export interface ArchiveSink {
  /** Starts a batch, or takes up an interrupted one. */
  begin(request: {
    readonly inputs: readonly string[];
    readonly resume: string | null;
  }): Promise<{ readonly batchId: string }>;
  /** Answers in the order of `sources`. */
  openSources(request: {
    readonly batchId: string;
    readonly sources: readonly SourceFile[];
  }): Promise<readonly SourceState[]>;
  write(request: WriteRequest): Promise<readonly WrittenRecord[]>;
  finish(request: {
    readonly batchId: string;
    readonly state: 'done' | 'cancelled' | 'interrupted';
  }): Promise<OutcomeCounts>;
  rememberedMapping(request: { readonly columns: readonly string[] }): Promise<ColumnMapping | null>;
  rememberMapping(request: { readonly columns: readonly string[]; readonly mapping: ColumnMapping }): Promise<void>;
}

export interface DocumentFailure {
  readonly outcome: 'rejected' | 'quarantined';
  readonly reason: ReasonCode;
  readonly params: ReasonParams;
}

export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type DocumentResult =
  | {
      readonly ok: true;
      readonly drafts: readonly ArticleDraft[];
      /** Files that came with the document, to be imported by themselves. */
      readonly attachments?: readonly Attachment[];
      /** What could not be read of it, each an entry of the ledger behind the articles. */
      readonly failures?: readonly DocumentFailure[];
    }
  | ({ readonly ok: false } & DocumentFailure);

/** Parses one untrusted document away from the archive; a crash or time-out is an answer, not an exception. */
export interface DocumentParser {
  parse(request: {
    readonly kind: DocumentKind;
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly charset: string | null;
  }): Promise<DocumentResult>;
}

/** What an import is asked to do. */
export interface ImportJob {
  readonly jobId: string;
  readonly archivePath: string;
  readonly paths: readonly string[];
  readonly recursive: boolean;
  /** For tables and JSON whose columns can't be guessed, or to override the guess. */
  readonly mapping: ColumnMapping | null;
  /** An interrupted batch to take up. */
  readonly resume: string | null;
}

export interface ImportObserver {
  progress(progress: ImportProgress): void;
  records(written: readonly WrittenRecord[]): void;
}
