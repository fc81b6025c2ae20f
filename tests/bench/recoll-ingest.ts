// How fast recoll takes in the same texts, each as a file of its own, which is how it takes any.
import fs from 'node:fs';
import path from 'node:path';
import type { Text } from './corpus';
import type { Recoll } from './peer-recoll';

/** Below `folder`, which is left as it was. Answers articles a second, from the written files to the end of `recollindex`. */
export function recollRate(recoll: Recoll, folder: string, texts: readonly Text[]): number {
  const own = fs.mkdtempSync(path.join(folder, 'recoll-'));
  try {
    const files = path.join(own, 'texts');
    fs.mkdirSync(files);
    for (const [at, { title, body }] of texts.entries()) {
      fs.writeFileSync(path.join(files, `${at}.txt`), `${title}\n${body}\n`);
    }
    const began = performance.now();
    recoll.index(files, path.join(own, 'index'), 'arabic');
    return (1_000 * texts.length) / (performance.now() - began);
  } finally {
    fs.rmSync(own, { recursive: true, force: true });
  }
}
