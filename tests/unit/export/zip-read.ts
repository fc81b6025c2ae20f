// Reads every entry of a ZIP file with a strict reader that checks names, sizes and checksums.
import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';

/** Text of each entry by its name; rejects where the archive contradicts itself. */
export function readZip(path: string): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, strictFileNames: true }, (error, zip) => {
      if (error) return reject(error);
      const parts = new Map<string, string>();
      zip.on('error', reject);
      zip.on('end', () => resolve(parts));
      zip.on('entry', (entry) => {
        zip.openReadStream(entry, (failure, stream) => {
          if (failure) return reject(failure);
          const bytes: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => bytes.push(chunk));
          stream.on('error', reject);
          stream.on('end', () => {
            const whole = Buffer.concat(bytes);
            if (crc32(whole) !== entry.crc32) return reject(new Error(`checksum of ${entry.fileName}`));
            parts.set(entry.fileName, whole.toString('utf8'));
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
}
