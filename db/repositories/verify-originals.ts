// The imported files against the hashes they are named by.
import type { Connection } from '../archive/connection';
import { measureOriginal, referencedOriginals } from '../archive/originals';
import { codeOf } from '../archive/system-failure';
import type { Report } from './verify-report';

export async function checkOriginals(db: Connection, root: string, report: Report): Promise<void> {
  const path = db.prepare('SELECT path FROM sources WHERE sha256 = ? ORDER BY id LIMIT 1').pluck();
  for (const { sha256 } of referencedOriginals(db)) {
    const named = `${sha256} (${String(path.get(sha256))})`;
    try {
      const found = await measureOriginal(root, sha256);
      if (found.sha256 !== sha256)
        report(
          'ORIGINAL_CHANGED',
          `${named} ${found.sha256 === null ? 'has a broken seal' : `now hashes to ${found.sha256}`}`,
        );
    } catch (error) {
      report('ORIGINAL_MISSING', codeOf(error) === 'ENOENT' ? named : `${named}: ${codeOf(error)}`);
    }
  }
}
