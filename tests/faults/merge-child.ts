// The process that the fault tests kill: what a writer does to the index between calls, or a rebuild of the index.
import { openForWriting } from '../../db/archive/connection';
import { rebuildIndex } from '../../db/repositories/verify-reindex';
import { IndexTidier } from '../../db/search/index-tidier';
import { saveBlocks } from '../../db/search/save-blocks';

const [archivePath = '', work = ''] = process.argv.slice(2);
const db = openForWriting(archivePath, false);
process.stdout.write('begun\n');
if (work === 'rebuild') {
  rebuildIndex(db);
} else {
  const tidier = new IndexTidier(db, (error) => {
    throw error;
  });
  tidier.resume(true);
  tidier.complete();
  saveBlocks(db, 0);
}
db.close();
