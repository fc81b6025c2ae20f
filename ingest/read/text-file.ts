// A plain text file is one article: its whole text is the body, a first line that stands alone is also its title.
import { MAX_TEXT_FILE_BYTES } from '../limits';
import type { Decoder } from '../encoding/decode';
import { titleOfText } from './derived-title';
import { quarantined } from './read-record';
import type { ReadRecord } from './read-record';
import { collect } from './collect';

export async function* readTextFile(input: {
  chunks: AsyncIterable<Uint8Array>;
  decoder: Decoder;
  bom: number;
  from: number;
}): AsyncGenerator<ReadRecord> {
  if (input.from > 0) return;
  const bytes = (await collect(input.chunks, MAX_TEXT_FILE_BYTES)).subarray(input.bom);
  const decoded = input.decoder.decode(bytes);
  if (!decoded.ok) {
    yield quarantined(0, 'BAD_ENCODING', badPlaceOf(bytes, decoded.at, input.decoder.name));
    return;
  }
  const body = decoded.text;
  yield {
    kind: 'draft',
    record: 0,
    draft: {
      title: titleOfText(body),
      body,
      outlet: null,
      section: null,
      author: null,
      publishedAt: null,
      language: 'und',
      url: null,
      canonicalUrl: null,
      externalId: null,
    },
  };
}

/** Line and byte in that line, both from 1. */
function badPlaceOf(
  bytes: Uint8Array,
  at: number,
  encoding: string,
): { encoding: string; line?: number; byte?: number } {
  if (at < 0) return { encoding };
  let line = 1;
  let start = 0;
  for (let lf = bytes.indexOf(10); lf >= 0 && lf < at; lf = bytes.indexOf(10, lf + 1)) {
    line++;
    start = lf + 1;
  }
  return { encoding, line, byte: at - start + 1 };
}
