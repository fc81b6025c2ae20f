// What is read from the index's own pages is what FTS5 says: after many commits, merges, deletions and half-done merges.
import fc from 'fast-check';
import Database from 'better-sqlite3-multiple-ciphers';
import { expect, test } from 'vitest';
import { indexStateReader } from '../../../../db/search/index-pages/index-state';
import { SegmentPages, termKey } from '../../../../db/search/index-pages/segment-pages';
import {
  addCounts,
  countArticles,
  markArticles,
  MOST_IN_BODY,
  MOST_IN_TITLE,
  TITLE_UNIT,
} from '../../../../db/search/index-pages/stored-list';
import { tombstoneReader } from '../../../../db/search/index-pages/tombstones';

const words = ['غزة', 'غزال', 'في', 'فيل', 'a', 'ab', 'abc', 'zebra', '12', 'كلمة', 'كلمات'];
const identity = Uint8Array.from({ length: 256 }, (_, byte) => byte);

const text = fc
  .tuple(fc.array(fc.constantFrom(...words), { maxLength: 6 }), fc.nat(400), fc.nat(30))
  .map(([some, filler, repeats]) =>
    [
      ...some,
      ...Array.from({ length: filler }, (_, i) => `w${(i * 7919) % 997}`),
      ...Array<string>(repeats).fill('في'),
    ].join(' '),
  );
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('add' as const), texts: fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 40 }) }) },
  fc.record({ kind: fc.constant('delete' as const), n: fc.nat() }),
  fc.record({ kind: fc.constant('change' as const), n: fc.nat(), texts: fc.tuple(text, text) }),
  fc.record({ kind: fc.constant('merge' as const), pages: fc.integer({ min: -30, max: 30 }).filter((n) => n !== 0) }),
); // prettier-ignore

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

function makeIndex(): Database.Database {
  const db = new Database(':memory:');
  // small pages, so that lists go over many of them
  db.exec(`CREATE VIRTUAL TABLE article_text USING fts5(title, body, content='', contentless_delete=1, tokenize='ascii');
    INSERT INTO article_text(article_text, rank) VALUES ('pgsz', 64), ('automerge', 4);
    CREATE VIRTUAL TABLE article_instances USING fts5vocab(article_text, 'instance');
    CREATE VIRTUAL TABLE article_terms USING fts5vocab(article_text, 'row');`);
  return db;
}

function apply(db: Database.Database, ids: number[], next: Step): void {
  const insert = db.prepare('INSERT INTO article_text(rowid, title, body) VALUES (?, ?, ?)');
  switch (next.kind) {
    case 'add':
      db.transaction(() => {
        for (const [title, body] of next.texts) {
          const id = (ids.at(-1) ?? 0) + 1 + (ids.length % 300);
          ids.push(id);
          insert.run(id, title, body);
        }
      })();
      break;
    case 'delete':
      db.prepare('DELETE FROM article_text WHERE rowid = ?').run(ids[next.n % Math.max(1, ids.length)] ?? 0);
      break;
    case 'change': {
      const id = ids[next.n % Math.max(1, ids.length)];
      if (id !== undefined && db.prepare('SELECT 1 FROM article_text WHERE rowid = ?').get(id) !== undefined)
        db.prepare('UPDATE article_text SET title = ?, body = ? WHERE rowid = ?').run(...next.texts, id);
      break;
    }
    case 'merge':
      db.prepare('INSERT INTO article_text(article_text, rank) VALUES (?, ?)').run('merge', next.pages);
  }
}

test('counts, frequencies and prefixes are those of FTS5', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
      const db = makeIndex();
      try {
        const ids: number[] = [];
        for (const next of steps) apply(db, ids, next);
        const { segments } = indexStateReader(db)();
        const pages = new SegmentPages(db);
        const dead = tombstoneReader(db);
        const places = db.prepare(
          `SELECT doc, sum(col = 'title') AS title, sum(col = 'body') AS body FROM article_instances WHERE term = ? GROUP BY doc ORDER BY doc`,
        );
        const matching = db.prepare('SELECT rowid FROM article_text WHERE article_text MATCH ? ORDER BY rowid').pluck();
        for (const term of [...words, 'w0', 'w996', 'w', 'zz']) {
          const counts = new Uint8Array((ids.at(-1) ?? 0) + 1);
          for (const segment of segments) {
            const list = pages.listOf(segment, termKey(term));
            if (list) addCounts(list, identity, { counts, beyond: new Set() }, 0, dead(segment));
          }
          const expected = new Uint8Array(counts.length);
          for (const { doc, title, body } of places.all(term) as { doc: number; title: number; body: number }[])
            expected[doc] = Math.min(title, MOST_IN_TITLE) * TITLE_UNIT + Math.min(body, MOST_IN_BODY);
          expect(counts, term).toEqual(expected);
          const begun = new Uint8Array(counts.length);
          for (const segment of segments) {
            const gone = dead(segment);
            pages.eachWithPrefix(segment, termKey(term), (list) => markArticles(list, begun, gone));
          }
          const found = [...begun.keys()].filter((id) => begun[id] === 1);
          expect(found, `${term}*`).toEqual(matching.all(`"${term}" *`));
          const frequency = segments.reduce((sum, segment) => {
            const list = pages.listOf(segment, termKey(term));
            return sum + (list ? countArticles(list, 0, dead(segment)) : 0);
          }, 0);
          expect(frequency, term).toBe(places.all(term).length);
        }
      } finally {
        db.close();
      }
    }),
    { numRuns: Number(process.env['MARSAD_RUNS'] ?? 60) },
  );
});
