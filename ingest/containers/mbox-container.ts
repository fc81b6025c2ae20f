// Mailboxes (MBOX): one message after the other, each beginning with a line "From " behind a blank one.
import { MAX_CONTAINER_RECORD_BYTES } from '../limits';
import { openBytes } from '../read/byte-source';
import { isGzip } from '../read/format';
import { isBlank, splitLines } from '../read/lines';
import type { Line } from '../read/lines';
import { ReadingEnded } from '../read/read-record';
import type { ContainerReader, RawPart } from './raw-part';
import { readStart } from './read-start';

/** Sender and a date; prose that begins with the word has none. */
const MESSAGE_LINE = /^From \S.*\d{1,2}:\d{2}|^From \S+@\S+|^From - /;
const QUOTED = /^>+From /;

/** @throws ReadingEnded as `openBytes`, where a packed one is damaged */
export async function mboxContainer(file: string): Promise<ContainerReader> {
  const source = openBytes(file, isGzip(await readStart(file, 2)));
  async function* parts(): AsyncGenerator<RawPart> {
    let message: Message | null = null;
    let blank = true;
    let count = 0;
    for await (const lines of splitLines(source.chunks, 0)) {
      for (const line of lines) {
        if (blank && beginsMessage(line)) {
          if (message) yield message.part();
          message = new Message(++count);
        } else {
          message ??= new Message(++count); // what stands before the first such line is no message, but nobody's loss
          message.add(line);
        }
        blank = line.tooLong === 0 && isBlank(line.bytes);
      }
    }
    if (message) yield message.part();
  }
  return { parts, position: source.consumed, consumed: source.consumed };
}

function beginsMessage(line: Line): boolean {
  return line.bytes[0] === 0x46 && MESSAGE_LINE.test(latin(line.bytes));
}

class Message {
  readonly #name: string;
  #lines: Uint8Array[] = [];
  #length = 0;

  constructor(number: number) {
    this.#name = `message ${number}`;
  }

  add({ bytes, end, tooLong }: Line): void {
    this.#length += (tooLong || bytes.length) + end.length;
    if (this.#length > MAX_CONTAINER_RECORD_BYTES) this.#lines = [];
    // a line that began with "From " was quoted when it was written
    else this.#lines.push(bytes[0] === 0x3e && QUOTED.test(latin(bytes)) ? bytes.subarray(1) : bytes, Buffer.from(end));
  }

  part(): RawPart {
    const bytes = this.#bytes();
    return { kind: 'record', name: this.#name, bytes, document: 'eml', charset: null, url: null };
  }

  async *#bytes(): AsyncGenerator<Uint8Array> {
    if (this.#length > MAX_CONTAINER_RECORD_BYTES) {
      const params = { bytes: this.#length, limit: MAX_CONTAINER_RECORD_BYTES };
      throw new ReadingEnded('quarantined', 'FILE_TOO_LARGE', params);
    }
    yield Buffer.concat(this.#lines);
  }
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 300)).toString('latin1');
}
