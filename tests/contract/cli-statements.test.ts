// Statements and speakers by the command line: the answers as promised, work that waits finished first, an archive that another holds.
import fs from 'node:fs';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  changedAnswer,
  errorAnswer,
  importAnswer,
  speakerAnswer,
  speakersAnswer,
  statementsAnswer,
  verifyAnswer,
} from './cli-shapes';
import { buildCommandLine, marsad, marsadJson, scratch } from './support/marsad';

beforeAll(() => {
  buildCommandLine();
});

type Statements = z.output<typeof statementsAnswer>;

const articles = [
  {
    title: 'Talks go on',
    body: '🕊️ Talks went on in Cairo.\n\nDana Whitlock said that the framework was not ready. Rami Kabbani denied that a date had been set.',
    outlet: 'The Sample Courier',
    publishedAt: '2024-02-06T10:00:00Z',
    language: 'en',
  },
  {
    title: 'المحادثات مستمرة',
    body: 'قال رامي قباني إن الإطار لم يكتمل بعد. وأضاف أن الموعد لم يتحدد.',
    outlet: 'صحيفة العيّنة',
    publishedAt: '2024-02-07T10:00:00+02:00',
    language: 'ar',
  },
];

async function archiveOf(folder: string, ...words: string[]): Promise<string> {
  const file = path.join(folder, 'articles.jsonl');
  fs.writeFileSync(file, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
  const archive = path.join(folder, 'archive');
  await marsadJson(importAnswer, ['import', file, ...words, '--archive', archive]);
  return archive;
}

function statements(archive: string, ...words: string[]): Promise<Statements> {
  return marsadJson(statementsAnswer, ['statements', ...words, '--archive', archive]);
}

const pendingIn = async (archive: string): Promise<number> =>
  (await marsadJson(verifyAnswer, ['verify', '--archive', archive])).pending.statements;

describe('statements', () => {
  it('are exact slices of the body, with their speakers and cues', async () => {
    const archive = await archiveOf(scratch());
    const all = await statements(archive);
    expect(all.length).toBeGreaterThanOrEqual(4);
    for (const one of all) {
      const body = articles[one.articleId - 1]?.body ?? '';
      expect(one.text).toBe(body.slice(one.start, one.end));
      if (one.cueSpan) expect(one.cue).toBe(body.slice(one.cueSpan.start, one.cueSpan.end));
      if (one.sourceSpan) expect(one.speaker?.inArticle).toBe(body.slice(one.sourceSpan.start, one.sourceSpan.end));
    }
    expect(all[0]).toMatchObject({
      speaker: { name: 'Dana Whitlock', mention: 'Dana Whitlock' },
      ...{
        cue: 'said',
        stance: 'say',
        kind: 'indirect',
        text: 'the framework was not ready',
        relayedBy: [],
        status: 'auto',
      },
    });
  });

  it('wait for no one: what is pending is finished first, and import --wait leaves nothing pending', async () => {
    const archive = await archiveOf(scratch());
    expect(await pendingIn(archive)).toBe(2);
    await statements(archive);
    expect(await pendingIn(archive)).toBe(0);
    const waited = await archiveOf(scratch(), '--wait');
    expect(await pendingIn(waited)).toBe(0);
    expect(await statements(waited)).toEqual(await statements(archive));
  });

  it('are chosen by article, speaker, stance, status and query', async () => {
    const archive = await archiveOf(scratch(), '--wait');
    expect(new Set((await statements(archive, '--article', '2')).map((one) => one.articleId))).toEqual(new Set([2]));
    const kabbani = await statements(archive, '--speaker', 'kabbani');
    expect(kabbani.map((one) => one.stance)).toEqual(['deny']);
    expect(await statements(archive, '--stance', 'opposing')).toEqual(kabbani);
    expect(await statements(archive, '--query', 'lang:ar')).toEqual(await statements(archive, '--article', '2'));
    expect(await statements(archive, '--speaker', 'nobody at all')).toEqual([]);
    const refused = await marsadJson(errorAnswer, ['statements', '--stance', 'shout', '--archive', archive], 2);
    expect(refused.error.code).toBe('USAGE');
    const unclosed = await marsadJson(errorAnswer, ['statements', '--query', '"talks', '--archive', archive], 2);
    expect(unclosed.error.code).toBe('QUERY_UNBALANCED_QUOTE');
    const noArticle = await marsadJson(errorAnswer, ['statements', '--article', '99', '--archive', archive], 2);
    expect(noArticle.error.code).toBe('ARTICLE_NOT_FOUND');
    const noStory = await marsadJson(errorAnswer, ['statements', '--story', '99', '--archive', archive], 2);
    expect(noStory.error.code).toBe('STORY_NOT_FOUND');
  });

  it('are confirmed and rejected by their numbers', async () => {
    const archive = await archiveOf(scratch(), '--wait');
    const [first, second] = await statements(archive);
    const ids = [String(first?.id), String(second?.id)];
    const verdict = (word: string, ...of: string[]): Promise<unknown> =>
      marsadJson(changedAnswer, ['statement', word, ...of, '--archive', archive]);
    expect(await verdict('confirm', ...ids)).toEqual({ changed: 2 });
    expect(await verdict('reject', ids[1] ?? '')).toEqual({ changed: 1 });
    expect((await statements(archive)).map((one) => one.id)).not.toContain(second?.id);
    expect((await statements(archive, '--status', 'rejected')).map((one) => one.id)).toEqual([second?.id]);
    const missing = await marsadJson(errorAnswer, ['statement', 'confirm', '999', '--archive', archive], 2);
    expect(missing.error.code).toBe('STATEMENT_NOT_FOUND');
  });

  it('are told as far as they are known while another program holds the archive', async () => {
    const archive = await archiveOf(scratch());
    const holder = holdArchive(archive);
    try {
      await holder.ready;
      const { code, stdout, stderr } = await marsad(['statements', '--json', '--archive', archive]);
      expect([code, JSON.parse(stdout)]).toEqual([0, []]);
      expect(stderr).toContain('2 articles have not been read for statements yet');
    } finally {
      await holder.release();
    }
  });
});

describe('speakers', () => {
  it('are listed, shown and merged', async () => {
    const archive = await archiveOf(scratch());
    const list = (...words: string[]): Promise<z.output<typeof speakersAnswer>> =>
      marsadJson(speakersAnswer, ['speakers', 'list', ...words, '--archive', archive]);
    expect((await list()).length).toBe(3);
    const [english, arabic] = [...(await list('--name', 'kabbani')), ...(await list('--name', 'قباني'))];
    if (!english || !arabic) throw new Error('the rules found other speakers');
    const shown = await marsadJson(speakerAnswer, ['speakers', 'show', String(english.id), '--archive', archive]);
    expect(shown.similar.map(({ speaker }) => speaker.id)).toEqual([arabic.id]);
    const words = ['speakers', 'merge', String(arabic.id), String(english.id), '--archive', archive];
    expect(await marsadJson(speakerAnswer, words)).toMatchObject({
      id: english.id,
      names: { ar: 'رامي قباني', en: 'Rami Kabbani' },
    });
    const both = await statements(archive, '--speaker', 'kabbani');
    expect(new Set(both.map((one) => one.speaker?.name))).toEqual(new Set(['Rami Kabbani', 'رامي قباني']));
    expect((await marsadJson(errorAnswer, words, 2)).error.code).toBe('SPEAKER_INTO_ITSELF');
  });
});

/** A second process that has the archive open for writing until it is released. */
function holdArchive(archive: string): { readonly ready: Promise<void>; release(): Promise<void> } {
  const script = `
    const { Worker } = require('node:worker_threads');
    const worker = new Worker(${JSON.stringify(path.resolve('dist/db/worker.js'))}, { workerData: {
      archivePath: ${JSON.stringify(archive)}, role: 'writer', create: false, program: 'the other program' } });
    worker.once('message', () => console.log('held'));
    process.stdin.once('end', () => worker.postMessage({ control: 'close' })).resume();`;
  const child = spawn(process.execPath, ['-e', script], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return {
    ready: new Promise((resolve) => child.stdout.once('data', () => resolve())),
    release() {
      child.stdin.end();
      return ended;
    },
  };
}
