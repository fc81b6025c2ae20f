// Opens a ZIP archive entry by entry with a strict reader: names, sizes and checksums must agree.
import type { Readable } from 'node:stream';
import yauzl from 'yauzl';

export interface ZipReader {
  readonly names: readonly string[];
  /** The stream fails where the entry does not agree with the directory. */
  open(name: string): Promise<Readable>;
  close(): void;
}

/** Rejects with the system's error, or with the reader's where the file is no sound archive. */
export async function openZip(path: string): Promise<ZipReader> {
  const zip = await new Promise<yauzl.ZipFile>((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false, strictFileNames: true }, (error, opened) => {
      if (error) reject(error);
      else resolve(opened);
    });
  });
  const entries = new Map<string, yauzl.Entry>();
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', resolve);
    zip.on('entry', (entry: yauzl.Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
  return {
    names: [...entries.keys()],
    open: (name) =>
      new Promise((resolve, reject) => {
        const entry = entries.get(name);
        if (!entry) reject(new Error(`${name} is missing`));
        else
          zip.openReadStream(entry, (error, stream) => {
            if (error) reject(error);
            else resolve(stream);
          });
      }),
    close: () => {
      zip.close();
    },
  };
}
