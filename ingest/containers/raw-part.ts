// What a container's reader yields: one part after the other, its bytes as a stream that is read before the next part is asked for.
import type { DocumentFailure } from '../../core/model/import-ports';
import type { DocumentKind } from '../../core/model/source-format';

export type RawPart =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: AsyncIterable<Uint8Array> }
  | {
      readonly kind: 'record';
      readonly name: string;
      readonly bytes: AsyncIterable<Uint8Array>;
      readonly document: DocumentKind;
      readonly charset: string | null;
      readonly url: string | null;
    }
  | ({ readonly kind: 'failed'; readonly name: string } & DocumentFailure)
  /** No article; it counts as a part. */
  | { readonly kind: 'skipped' }
  /** A folder, a link: nothing that anybody would miss. */
  | { readonly kind: 'nothing' };

export interface ContainerReader {
  /**
   * Every part, in order; the bytes of one that the caller has not read are passed over. Throws `ReadingEnded` where the rest
   * can't be read.
   */
  parts(): AsyncGenerator<RawPart>;
  /** Bytes of the container read so far. */
  position(): number;
  /** Bytes of it that have been made sense of, once `parts` has ended. */
  consumed(): number;
}
