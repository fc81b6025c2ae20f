// TAR files, packed with gzip or not, as a stream; a first pass gathers the names, which say what belongs to a saved page.
import { stat } from 'node:fs/promises';
import { createTarDecoder } from 'modern-tar';
import type { ParsedTarEntry } from 'modern-tar';
import { MAX_CONTAINER_PARTS } from '../limits';
import { openBytes } from '../read/byte-source';
import { ReadingEnded } from '../read/read-record';
import { isGzip } from '../read/format';
import { readStart } from './read-start';
import { isPassedOver, isUnsafe, withSlashes } from './part-name';
import type { ContainerReader, RawPart } from './raw-part';

export async function tarContainer(file: string): Promise<ContainerReader> {
  const packed = isGzip(await readStart(file, 2));
  const { size } = await stat(file);
  let position = 0;
  let consumed = 0;
  async function* parts(): AsyncGenerator<RawPart> {
    const names = await namesIn(file, packed);
    for await (const entry of entriesOf(file, packed, (bytes) => (position = bytes))) {
      yield partOf(entry, names);
      await passOver(entry.body);
    }
    consumed = size;
  }
  return { parts, position: () => position, consumed: () => Math.max(consumed, position) };
}

function partOf({ header, body }: ParsedTarEntry, names: ReadonlySet<string>): RawPart {
  if (header.type !== 'file' && header.type !== undefined) return { kind: 'nothing' };
  const name = plainName(withSlashes(header.name));
  if (isUnsafe(name)) return { kind: 'failed', name, outcome: 'quarantined', reason: 'UNSAFE_NAME', params: {} };
  if (isPassedOver(name, names)) return { kind: 'skipped' };
  return { kind: 'file', name, bytes: bytesOf(body) };
}

async function* bytesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    throw brokenTar(error);
  }
}

/** Damage in a part that nobody reads shows again where the next one begins. */
async function passOver(body: ReadableStream<Uint8Array>): Promise<void> {
  if (!body.locked) await body.cancel().catch(() => undefined);
}

function plainName(name: string): string {
  return name.replace(/^(?:\.\/)+/, '');
}

async function namesIn(file: string, packed: boolean): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  try {
    for await (const { header, body } of entriesOf(file, packed, () => undefined)) {
      names.add(plainName(withSlashes(header.name)));
      if (names.size > MAX_CONTAINER_PARTS) break;
      await passOver(body);
    }
  } catch (error) {
    if (!(error instanceof ReadingEnded)) throw error; // damage is told by the reading itself, behind what stands before it
  }
  return names;
}

/** @throws ReadingEnded BROKEN_TAR {problem}, and as `openBytes` */
async function* entriesOf(
  file: string,
  packed: boolean,
  onPosition: (bytes: number) => void,
): AsyncGenerator<ParsedTarEntry> {
  const source = openBytes(file, packed);
  const damage: { error: Error | null } = { error: null };
  const bytes = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await chunks.next();
        onPosition(source.consumed());
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        // an error would make the decoder forget what it has read but not yet handed on; it meets the end instead
        damage.error = error instanceof Error ? error : new Error(String(error));
        controller.close();
      }
    },
    cancel: async () => {
      await chunks.return?.();
    },
  });
  const chunks = source.chunks[Symbol.asyncIterator]();
  try {
    yield* bytes.pipeThrough(createTarDecoder({ strict: true }));
  } catch (error) {
    throw damage.error ?? brokenTar(error);
  }
  if (damage.error) throw damage.error;
}

function brokenTar(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  if (error instanceof ReadingEnded || 'code' in error) return error;
  return new ReadingEnded('quarantined', 'BROKEN_TAR', { problem: error.message.slice(0, 200) }, { cause: error });
}
