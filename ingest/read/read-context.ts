// What the reading of a source has at hand: who parses, who takes apart, where it lies, and what is committed already.
import type { ContainerSplitter } from '../../core/model/container-ports';
import type { DocumentParser } from '../../core/model/import-ports';
import type { MappingChooser } from '../columns/choose-mapping';

/** How deep a source lies in others, and what all of them together may still unpack. */
export interface Nesting {
  readonly depth: number;
  budget: { bytes: number; parts: number } | null;
}

export interface ReadContext {
  readonly mappings: MappingChooser;
  readonly documents: DocumentParser;
  readonly containers: ContainerSplitter;
  /** The archive's folder of originals, where what is unpacked lies until it is one; null in an encrypted archive, where nothing may lie in clear. */
  readonly originals: string | null;
  readonly nesting: Nesting;
  /** Records before this one are committed already. */
  readonly from: number;
  /** Told as bytes of the file are read. */
  onPosition(bytes: number): void;
}
