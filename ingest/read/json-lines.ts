// Files with one JSON record a line.
import type { Decoder } from '../encoding/decode';
import type { JsonRecords } from './json-draft';
import { isBlank, splitLines } from './lines';
import type { ReadRecord } from './read-record';
import { quarantined, skipped } from './read-record';

export interface LineInput {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly decoder: Decoder;
  /** Bytes of the byte order mark. */
  readonly bom: number;
  /** Records before this one are committed already: they are counted and not read again. */
  readonly from: number;
}

/** Blank lines are no records. A line that can't be read is one quarantined record; reading goes on with the next. */
export async function* readJsonLines(input: LineInput, records: JsonRecords): AsyncGenerator<ReadRecord> {
  let record = 0;
  for await (const lines of splitLines(input.chunks, input.bom)) {
    for (const line of lines) {
      if (line.tooLong === 0 && isBlank(line.bytes)) continue;
      const number = record++;
      if (number < input.from) {
        yield skipped(number);
        continue;
      }
      if (line.tooLong > 0) {
        yield quarantined(number, 'LINE_TOO_LONG', { line: line.number, bytes: line.tooLong });
        continue;
      }
      const decoded = input.decoder.decode(line.bytes);
      if (decoded.ok) yield await records.read(decoded.text, number, line.number);
      else yield quarantined(number, 'BAD_ENCODING', badPlace(line, decoded.at, input.decoder.name));
    }
  }
}

/** Line and byte (both from 1) and the encoding that was tried. */
export function badPlace(
  line: { number: number },
  at: number,
  encoding: string,
): { line: number; encoding: string; byte?: number } {
  return at < 0 ? { line: line.number, encoding } : { line: line.number, encoding, byte: at + 1 };
}
