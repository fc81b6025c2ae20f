// Parks text on disk while what must stand before it is still being counted, so that memory stays bounded.
import { createReadStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { StringDecoder } from 'node:string_decoder';
import { orCannotWrite } from './cannot-write';

const FLUSH_AT = 1 << 16;

/** Text that is first written whole and then read back. */
export interface Spool {
  append(text: string): Promise<void>;
  /** Yields all that was appended until now; may be called again. */
  readBack(): AsyncIterable<string>;
  /** Closes and deletes the file; harmless when called twice. */
  dispose(): Promise<void>;
}

/**
 * Creates `path`, which must not exist yet. Lone surrogates come back as U+FFFD. A full or refusing disk is
 * EXPORT_CANNOT_WRITE for `out`, the file on whose behalf this is done.
 */
export async function openSpool(path: string, out: string): Promise<Spool> {
  const file = await orCannotWrite(out, () => open(path, 'wx+', 0o600));
  let pending = '';
  let closed = false;
  const flush = async (): Promise<void> => {
    const text = pending;
    pending = '';
    if (text !== '') await orCannotWrite(out, () => file.appendFile(text, 'utf8'));
  };
  return {
    append: async (text) => {
      pending += text;
      if (pending.length >= FLUSH_AT) await flush();
    },
    readBack: async function* () {
      await flush();
      const decoder = new StringDecoder('utf8');
      for await (const bytes of createReadStream(path)) yield decoder.write(bytes as Buffer);
      yield decoder.end();
    },
    dispose: async () => {
      if (closed) return;
      closed = true;
      await file.close();
      await rm(path, { force: true });
    },
  };
}
