// The seam between an import and the process that takes containers apart: parts are pulled in batches, their bytes lie in a spool file.
import type { DocumentFailure } from './import-ports';
import type { ContainerKind, DocumentKind } from './source-format';

export interface ContainerRequest {
  readonly kind: ContainerKind;
  /** Path of the container's bytes. */
  readonly file: string;
  /** Bytes are written to files whose path begins with this, one for each batch, for the caller to remove. */
  readonly spool: string;
  /** Parts before this one are passed over without being unpacked. */
  readonly from: number;
  /** What may be unpacked from it at most. */
  readonly limits: { readonly bytes: number; readonly parts: number };
  /** Containers around this one; each depth has a process of its own. */
  readonly depth: number;
}

interface PartPlace {
  /** Counted from 0 over everything in the container; the record of the ledger for containers of records. */
  readonly ordinal: number;
  /** As the container calls it, with forward slashes. */
  readonly name: string;
}

/** A file of its own, to be read as what it is. */
export interface FilePart extends PartPlace {
  readonly kind: 'file';
  readonly start: number;
  readonly length: number;
}

/** One document of a container of records (a message, a captured page). */
export interface RecordPart extends PartPlace {
  readonly kind: 'record';
  readonly start: number;
  readonly length: number;
  readonly document: DocumentKind;
  readonly charset: string | null;
  /** Where it was captured. */
  readonly url: string | null;
}

/** A part that can't be read, or is not. */
export interface FailedPart extends PartPlace, DocumentFailure {
  readonly kind: 'failed';
}

export type ContainerPart = FilePart | RecordPart | FailedPart;

/** What a container held, once it is read to its end. `parts` counts all of them, those passed over included. */
export interface ContainerAccount {
  /** The ordinal behind the last part. */
  readonly next: number;
  readonly parts: number;
  /** Passed over because they are no articles: pictures, styles, requests, what systems leave in folders. */
  readonly skipped: number;
  /** Bytes of the container, and how many of them have been made sense of. */
  readonly bytes: number;
  readonly consumed: number;
  /** Why reading ended early, null where it came to the end. */
  readonly failure: DocumentFailure | null;
}

export interface ContainerBatch {
  /** The file that the bytes of `parts` lie in. Empty where nothing was unpacked. */
  readonly spool: string;
  /** Empty where unpacking goes on and nothing is whole yet. */
  readonly parts: readonly ContainerPart[];
  /** Bytes of the container read so far. */
  readonly position: number;
  /** Null until there are no further parts. */
  readonly end: ContainerAccount | null;
}

/**
 * Takes containers apart. A process that runs away or dies costs the part in hand: it is tried once more alone, then reported as
 * a failed part.
 */
export interface ContainerSplitter {
  /** Answers a handle. What is wrong with the container is told by `next`. */
  open(request: ContainerRequest): Promise<number>;
  next(request: { readonly handle: number }): Promise<ContainerBatch>;
  close(request: { readonly handle: number }): Promise<void>;
}
