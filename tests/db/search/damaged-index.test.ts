// A full-text index that is damaged or half made is told as that: never a total out of what is left of it.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { articleMaker } from '../../bench/million/generated-article';
import { openTestArchive, type TestArchive } from '../support/test-archive';

const make = articleMaker();
const damaged = { code: 'INDEX_DAMAGED', params: { detail: expect.any(String) as string } };

let archive: TestArchive;
beforeEach(async () => {
  archive = openTestArchive();
  archive.db.unsafeMode(); // lets a test damage the tables of the index
  await archive.import(...Array.from({ length: 120 }, (_, n) => make(n)));
});
afterEach(() => archive.close());

test.each([
  ['emptied', "INSERT INTO article_text(article_text) VALUES ('delete-all')"],
  ['without one article', 'DELETE FROM article_text WHERE rowid = 3'],
  ['with an article that there is not', "INSERT INTO article_text(rowid, title, body) VALUES (900, 'stray', 'row')"],
  ['without its pages', 'DELETE FROM article_text_data WHERE id > 137438953472'],
])('an index %s is refused', async (_, damage) => {
  archive.db.exec(damage);
  for (const query of ['غزة', 'فلس*', '"قطاع غزة"'])
    await expect(archive.reader().call('search.run', { query })).rejects.toMatchObject(damaged);
});

test('a page that is missing within a long list is refused', async () => {
  const gone = archive.db.prepare('DELETE FROM article_text_data WHERE id = ?');
  const pages = archive.db
    .prepare('SELECT id FROM article_text_data WHERE id > 137438953472 AND id < 2251799813685248 ORDER BY id')
    .pluck()
    .all() as number[];
  expect(pages.length).toBeGreaterThan(20);
  for (const id of pages.filter((_, at) => at % 2 === 1)) gone.run(id);
  await expect(archive.reader().call('search.run', { query: 'غزة "قطاع غزة"' })).rejects.toMatchObject(damaged);
});

test('it is searched again once it has been repaired', async () => {
  const before = await archive.reader().call('search.run', { query: 'غزة', facets: true });
  archive.db.exec('DELETE FROM article_text WHERE rowid IN (3, 4, 5)');
  await expect(archive.call('search.run', { query: 'غزة' })).rejects.toMatchObject(damaged);
  await archive.call('archive.repair', {});
  const after = await archive.call('search.run', { query: 'غزة', facets: true });
  expect({ ...after, elapsedMs: 0 }).toEqual({ ...before, elapsedMs: 0 });
});
