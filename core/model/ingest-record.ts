// What the ingest thread hands to the writer: one entry for every record read, articles already analysed and compressed.
import type { ReasonCode } from '../contract/reasons';
import type { ArticleDraft } from './article-draft';

export type ReasonParams = Readonly<Record<string, string | number>>;

/** Bytes `start` to `start + length` of an unpacked pack; `pack` counts from 0 among those of the same write. */
export interface PackedBody {
  readonly pack: number;
  readonly start: number;
  readonly length: number;
}

/** An article ready to be written; everything costly is done before it reaches the writer. */
export interface PreparedArticle extends Omit<ArticleDraft, 'body'> {
  /** The body as UTF-8, as a part of one of the packs that are written with it. */
  readonly body: PackedBody;
  /** Length of the body in UTF-16 code units. */
  readonly bodyLength: number;
  /** SHA-256 of title, a line feed and body as UTF-8. */
  readonly textSha256: Uint8Array;
  /** SHA-256 of the body as UTF-8. */
  readonly bodySha256: Uint8Array;
  /** Folded terms joined by spaces, as UTF-8, as the full-text index takes them. */
  readonly titleTerms: Uint8Array;
  readonly bodyTerms: Uint8Array;
  readonly tokenCount: number;
  /** `encodeBoundaries` of the body's sentence and paragraph starts. */
  readonly boundaries: Uint8Array;
  /** What makes two URLs the same address (`core/model/url-key.ts`), null without a URL. */
  readonly urlKey: string | null;
  /** Milliseconds since the epoch, null when undated. A bare date counts as noon UTC. */
  readonly publishedInstant: number | null;
  /** The source's local date as yyyymmdd, null when undated. */
  readonly localDate: number | null;
}

export type IngestRecord =
  | { readonly kind: 'article'; readonly record: number; readonly article: PreparedArticle }
  | {
      readonly kind: 'failure';
      readonly record: number;
      /** `skipped`: parts of a container that are no articles, `params.parts` of them in one entry. */
      readonly outcome: 'rejected' | 'quarantined' | 'skipped';
      readonly reason: ReasonCode;
      readonly params: ReasonParams;
    };

/** One source file as copied into `originals/`, or a path that could not be read: its one record is the failure. */
export interface SourceFile {
  /** As the analyst named or dropped it. */
  readonly path: string;
  /** Null for a path that could not be read: there are no bytes to keep. */
  readonly sha256: string | null;
  readonly bytes: number;
  readonly mediaType: string;
}
