// The ledger's outcomes, and taking a batch back.
import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ArchiveSink } from '../../core/model/import-ports';
import { originalFile, referencedOriginals } from '../../db/archive/originals';
import { openWriter, type OpenArchive } from '../../db/open-archive';
import {
  call,
  dump,
  importPieces,
  inspect,
  openSource,
  openTestArchive,
  writeRequest,
  type Piece,
} from './archive-fixture';

const url = 'https://post.example/2024/talks';
const outcomes = (written: readonly { outcome: string }[]): string[] => written.map((entry) => entry.outcome);

describe('merged, revised, separate', () => {
  const first: Piece = { body: 'The talks go on.', url };

  async function second(piece: Piece, before: Piece = first) {
    const archive = openTestArchive();
    await importPieces(archive, 'a.json', [before]);
    const { written } = await importPieces(archive, 'b.json', [piece]);
    return { archive, entry: written[0] };
  }

  test('same outlet, address and body: merged, both sources kept', async () => {
    const { archive, entry } = await second({ ...first, url: `${url}/?utm_source=x#top`, author: 'R. Writer' });
    expect(entry).toMatchObject({ outcome: 'merged', reason: 'SAME_URL_SAME_TEXT', articleId: 1 });
    const article = await call(archive, 'article.get', { id: 1 });
    expect(article.sources).toMatchObject([
      { path: 'a.json', differences: {} },
      { path: 'b.json', differences: { author: 'R. Writer' } },
    ]);
  });

  test('same address, other body: a revision, which is then the latest', async () => {
    const { archive, entry } = await second({ ...first, body: 'The talks broke down.' });
    expect(entry).toMatchObject({ outcome: 'revised', reason: 'NEW_TEXT_AT_URL', articleId: 2 });
    const article = await call(archive, 'article.get', { id: 2 });
    expect(article).toMatchObject({ revision: 2, latest: true, revisions: [{ id: 1, latest: false }, { id: 2 }] });
  });

  test('an earlier revision that comes again is merged into that revision', async () => {
    const { archive } = await second({ ...first, body: 'The talks broke down.' });
    const { written } = await importPieces(archive, 'c.json', [first]);
    expect(written[0]).toMatchObject({ outcome: 'merged', articleId: 1 });
  });

  test('the same body from another outlet is an article of its own', async () => {
    const elsewhere = await second({ ...first, outlet: 'Other Herald', url: 'https://herald.example/wire' });
    expect(elsewhere.entry).toMatchObject({ outcome: 'added', articleId: 2 });
    const sameAddress = await second({ ...first, outlet: 'Other Herald' });
    expect(sameAddress.entry).toMatchObject({ outcome: 'added', articleId: 2 });
  });

  test('without an address: same outlet, title, date and body are merged, anything else is not', async () => {
    const bare: Piece = { body: 'The talks go on.' };
    expect((await second(bare, bare)).entry).toMatchObject({ outcome: 'merged', reason: 'SAME_TITLE_DATE_TEXT' });
    for (const other of [{ title: 'Other' }, { publishedAt: '2024-02-07' }, { outlet: null }, { body: 'No.' }]) {
      expect((await second({ ...bare, ...other }, bare)).entry).toMatchObject({ outcome: 'added' });
    }
  });

  test('twice in one file: added, then merged', async () => {
    const { written } = await importPieces(openTestArchive(), 'a.json', [first, first]);
    expect(outcomes(written)).toEqual(['added', 'merged']);
  });
});

describe('ledger', () => {
  test('accounts for every record and pages through them', async () => {
    const archive = openTestArchive();
    const { batchId } = await importPieces(archive, 'a.json', [{ body: 'One.' }, { body: ' ' }, { body: 'Two.' }]);
    expect(await call(archive, 'ledger.batches', {})).toMatchObject([
      { id: batchId, state: 'done', inputs: ['a.json'], read: 3, added: 2, rejected: 1, merged: 0 },
    ]);
    expect(await call(archive, 'ledger.records', { batchId, offset: 1, limit: 1 })).toEqual({
      total: 3,
      records: [
        {
          source: 'a.json',
          record: 1,
          outcome: 'rejected',
          reason: 'EMPTY_BODY',
          params: {},
          articleId: null,
          title: null,
        },
      ],
    });
    expect(await call(archive, 'ledger.records', { batchId, outcomes: ['added'] })).toMatchObject({
      total: 2,
      records: [{ articleId: 1, title: 'Talks go on' }, { articleId: 2 }],
    });
    await expect(call(archive, 'ledger.records', { batchId: 'none' })).rejects.toMatchObject({
      code: 'BATCH_NOT_FOUND',
    });
  });

  test('a path that could not be read has its entry', async () => {
    const archive = openTestArchive();
    const batchId = await begun(archive);
    const source = { path: '/x', sha256: null, bytes: 0, mediaType: 'application/octet-stream' };
    const sourceId = await openSource(sinkOf(archive), batchId, source);
    const failure = {
      kind: 'failure',
      record: 0,
      outcome: 'quarantined',
      reason: 'UNREADABLE_FILE',
      params: { system: 'EACCES' },
    } as const;
    await archive.sink?.write({ batchId, parts: [{ sourceId, records: [failure], ends: true }], packs: [] });
    expect(await archive.sink?.finish({ batchId, state: 'done' })).toMatchObject({ read: 1, quarantined: 1 });
    expect(await call(archive, 'ledger.records', { batchId })).toMatchObject({
      records: [{ source: '/x', outcome: 'quarantined', params: { system: 'EACCES' } }],
    });
  });

  test('an interrupted batch is taken up where it stopped, without double articles', async () => {
    const archive = openTestArchive();
    const source = { path: 'a.json', sha256: 'ab'.repeat(32), bytes: 1, mediaType: 'application/json' };
    const pieces = ['One.', 'Two.', 'Three.'].map((body) => ({ body }));
    const batchId = await begun(archive);
    const opened = await archive.sink?.openSources({ batchId, sources: [source] });
    const sourceId = opened?.[0]?.sourceId ?? 0;
    await archive.sink?.write(await writeRequest(batchId, sourceId, pieces.slice(0, 2), { ends: false }));
    archive.close(); // as after a crash: nothing was finished

    const again = openTestArchive(archive.root);
    expect(await call(again, 'ledger.batches', {})).toMatchObject([{ id: batchId, state: 'interrupted', added: 2 }]);
    await again.sink?.begin({ inputs: [], resume: batchId });
    const state = await again.sink?.openSources({ batchId, sources: [source] });
    expect(state).toEqual([{ sourceId, done: false, resumeFrom: 2 }]);
    const written = await again.sink?.write(await writeRequest(batchId, sourceId, pieces, { ends: true }));
    expect(written?.map((entry) => entry.articleId)).toEqual([1, 2, 3]);
    expect(await again.sink?.openSources({ batchId, sources: [source] })).toEqual([
      { sourceId, done: true, resumeFrom: 3 },
    ]);
    expect(await again.sink?.finish({ batchId, state: 'done' })).toMatchObject({ read: 3, added: 3 });
  });

  function sinkOf({ sink }: OpenArchive): ArchiveSink {
    if (!sink) throw new Error('not open for writing');
    return sink;
  }

  async function begun(archive: OpenArchive): Promise<string> {
    const batch = await archive.sink?.begin({ inputs: ['a.json'], resume: null });
    return batch?.batchId ?? '';
  }
});

describe('taking a batch back', () => {
  const base: Piece[] = [
    { body: 'The talks go on.', url },
    { title: 'Second', body: 'Another text.', url: `${url}/2` },
  ];

  test('restores the archive exactly: additions, revisions and merged sources go', async () => {
    const archive = openTestArchive();
    await importPieces(archive, 'a.json', base);
    const before = dump(archive.root);
    const found = await call(archive, 'search.run', { query: 'talks', facets: true });
    const { batchId, written } = await importPieces(archive, 'b.json', [
      { body: 'Third text on talks.', url: `${url}/3`, outlet: 'Fresh Outlet' },
      { body: 'The talks broke down.', url },
      { ...base[1], body: 'Another text.', author: 'New Name' },
      { body: '' },
    ]);
    expect(outcomes(written)).toEqual(['added', 'revised', 'merged', 'rejected']);
    expect(await call(archive, 'ledger.undoBatch', { batchId })).toEqual({
      batchId,
      removed: 2,
      restored: 1,
      kept: 1,
      trashedExcerpts: 0,
      trashedStatements: 0,
    });
    expect(dump(archive.root)).toEqual(before);
    const again = await call(archive, 'search.run', { query: 'talks', facets: true });
    expect({ ...again, elapsedMs: 0 }).toEqual({ ...found, elapsedMs: 0 });
    expect(await call(archive, 'archive.verify', {})).toMatchObject({ ok: true, articles: 2, problems: [] });
  });

  test('the ledger keeps what was undone, and a second undo is refused', async () => {
    const archive = openTestArchive();
    const { batchId } = await importPieces(archive, 'a.json', base);
    await call(archive, 'ledger.undoBatch', { batchId });
    expect(await call(archive, 'ledger.batches', {})).toMatchObject([
      { id: batchId, state: 'undone', read: 2, added: 2 },
    ]);
    expect(await call(archive, 'ledger.records', { batchId })).toMatchObject({
      total: 2,
      records: [{ outcome: 'added', articleId: null, title: null }, {}],
    });
    for (const redo of [
      () => call(archive, 'ledger.undoBatch', { batchId }),
      async () => archive.sink?.begin({ inputs: [], resume: batchId }),
    ]) {
      await expect(redo()).rejects.toMatchObject({ code: 'BATCH_ALREADY_UNDONE' });
    }
    // ids are never given out twice
    const { written } = await importPieces(archive, 'c.json', [{ body: 'New.' }]);
    expect(written[0]?.articleId).toBe(3);
  });

  test('keeps what another batch contributed too, in that batch’s words', async () => {
    const archive = openTestArchive();
    const first = await importPieces(archive, 'a.json', base);
    const second = await importPieces(archive, 'b.json', [
      { ...base[0], body: 'The talks go on.', title: 'Renamed', author: 'B. Author' },
    ]);
    expect(await call(archive, 'ledger.undoBatch', { batchId: first.batchId })).toMatchObject({ removed: 1, kept: 1 });
    expect(await call(archive, 'article.get', { id: 1 })).toMatchObject({
      title: 'Renamed',
      author: 'B. Author',
      sources: [{ path: 'b.json', differences: {} }],
    });
    expect(await call(archive, 'search.run', { query: 'title:renamed' })).toMatchObject({ total: 1 });
    expect(await call(archive, 'archive.verify', {})).toMatchObject({ ok: true, problems: [] });
    // both texts came in one pack: it goes with the last of them
    const packs = () => inspect(archive.root, (db) => db.prepare('SELECT count(*) FROM body_packs').pluck().get());
    expect(packs()).toBe(1);
    await call(archive, 'ledger.undoBatch', { batchId: second.batchId });
    expect(packs()).toBe(0);
  });

  test('refuses where an analyst’s work depends on it; force moves that work to the trash', async () => {
    const archive = openTestArchive();
    const { batchId } = await importPieces(archive, 'a.json', base);
    const tag = await call(archive, 'tags.create', { name: 'Mediation' });
    await call(archive, 'excerpts.create', { articleId: 1, start: 4, end: 9, tags: [tag.id], note: 'why' });
    await call(archive, 'article.setState', { ids: [2], state: 'reviewed' });
    const before = dump(archive.root);
    await expect(call(archive, 'ledger.undoBatch', { batchId })).rejects.toMatchObject({
      code: 'BATCH_HAS_WORK',
      params: { batchId, articles: 2, excerpts: 1, articleIds: '1, 2' },
    });
    expect(dump(archive.root)).toEqual(before);
    expect(await call(archive, 'ledger.undoBatch', { batchId, force: true })).toMatchObject({
      removed: 2,
      trashedExcerpts: 1,
      trashedStatements: 0,
    });
    const kept = inspect(archive.root, (db) => db.prepare('SELECT excerpt FROM trashed_work').pluck().all());
    expect(JSON.parse(kept[0] as string)).toMatchObject({
      quote: 'talks',
      note: 'why',
      tags: ['Mediation'],
      title: 'Talks go on',
    });
    // what is left of the edit history can still be undone: the tag
    expect(await call(archive, 'history.state', {})).toMatchObject({ undo: { kind: 'tag.create' } });
    expect(await call(archive, 'archive.verify', {})).toMatchObject({ ok: true, problems: [] });
  });

  test('the imported file goes when no batch refers to it any more', async () => {
    const archive = openTestArchive();
    const first = await importPieces(archive, 'a.json', base);
    const second = await importPieces(archive, 'a.json', base);
    const [original] = inspect(archive.root, referencedOriginals);
    const file = originalFile(archive.root, original?.sha256 ?? '');
    await call(archive, 'ledger.undoBatch', { batchId: first.batchId });
    expect(fs.existsSync(file)).toBe(true);
    await call(archive, 'ledger.undoBatch', { batchId: second.batchId });
    expect(fs.existsSync(file)).toBe(false);
    expect(await call(archive, 'archive.summary', {})).toMatchObject({ articles: 0, lostCommits: null });
  });

  test('not while the import runs', async () => {
    const archive = openTestArchive();
    const batch = await archive.sink?.begin({ inputs: ['a'], resume: null });
    await expect(call(archive, 'ledger.undoBatch', { batchId: batch?.batchId ?? '' })).rejects.toMatchObject({
      code: 'IMPORT_RUNNING',
    });
    archive.close();
    openWriter(archive.root, false, 'test').close();
  });
});
