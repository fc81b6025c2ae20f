// Lists of any length: asked for page by page and written as they come, as one JSON list or as lines for a person.
import type { Output } from './output';

/** So much is written at once, in UTF-16 code units. */
const CHUNK = 65_536;

/** Every item of a list that is answered in pages of `size`. A page may hold fewer, where some have just gone. */
export async function* everyItem<T>(
  size: number,
  page: (offset: number, limit: number) => Promise<{ readonly total: number; readonly items: readonly T[] }>,
): AsyncGenerator<T> {
  for (let offset = 0; ; offset += size) {
    const { total, items } = await page(offset, size);
    yield* items;
    if (offset + size >= total) return;
  }
}

interface ListForm<T> {
  readonly document: (item: T) => object;
  readonly lines: (item: T) => string;
  /** The last line, told how many there were. */
  readonly ending: (count: number) => string;
}

/** Writes nothing before there is a first answer: a refusal is a document of its own. */
export async function streamList<T>(
  out: Output,
  items: AsyncIterable<T>,
  { document, lines, ending }: ListForm<T>,
): Promise<void> {
  let count = 0;
  let text = '';
  for await (const item of items) {
    text += out.json ? `${count === 0 ? '[' : ','}${JSON.stringify(document(item))}` : lines(item);
    count++;
    if (text.length < CHUNK) continue;
    await out.write(text);
    text = '';
  }
  await out.write(`${text}${out.json ? `${count === 0 ? '[' : ''}]` : ending(count)}\n`);
}
