// The guided tour: the whole job once through, in the real window, on the sample archive; what it made stays in a folder.
import type { BrowserWindow } from 'electron';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { commands, type CommandInput, type CommandName, type CommandOutput } from '../../core/contract/commands';
import type { ExportFormat } from '../../core/contract/schema/export';
import { noFilters } from '../../core/contract/schema/search';
import type { Dispatch } from '../ipc';
import { runExport } from '../export-run';
import { TourWindow } from './tour-window';

export interface TourOptions {
  readonly window: BrowserWindow;
  readonly dispatch: Dispatch;
  /** Folder for screenshots and exports; made where it is missing. */
  readonly out: string;
}

const QUERY = 'الهدنة';
const FORMATS: readonly ExportFormat[] = ['csv', 'csv-excel', 'json', 'md', 'html', 'docx'];

/** @throws whatever step fails, so that a broken tour is a failed run */
export async function runTour({ window, dispatch, out }: TourOptions): Promise<void> {
  const say = (text: string): void => {
    process.stdout.write(`[tour] ${text}\n`);
  };
  const call = async <N extends CommandName>(name: N, input: CommandInput<N>): Promise<CommandOutput<N>> =>
    (await dispatch(name, commands[name].input.parse(input))) as CommandOutput<N>;
  fs.mkdirSync(out, { recursive: true });
  const desk = new TourWindow(window, out);

  await desk.picture('01-welcome');
  say('importing the sample archive');
  await call('archive.openSample', {});
  const summary = await call('archive.summary', {});
  say(`${summary.articles} articles from ${summary.outlets} outlets are in the archive`);
  await desk.settled();
  await desk.picture('02-archive');

  await desk.search(QUERY);
  const found = await search(call, QUERY);
  say(`search "${QUERY}": ${found.total} articles`);
  await desk.picture('03-search');
  const first = found.hits[0];
  const match = first?.highlights.find((highlight) => highlight.field === 'body');
  if (!first || !match) throw new Error('the sample archive has no article about the truce');

  await desk.openFirstResult();
  await desk.picture('04-reader');
  const tag = await call('tags.create', tagInput('Ceasefire terms'));
  const article = await call('article.get', { id: first.id });
  const range = sentenceAround(article.body, match.start, match.end);
  await call('excerpts.create', { articleId: first.id, ...range, tags: [tag.id], note: 'Tagged by the guided tour' });
  const tagged = await call('bulkTag.apply', {
    query: QUERY,
    filters: noFilters,
    mode: 'matches',
    tags: [tag.id],
    note: '',
  });
  say(`tagged ${tagged.excerpts + 1} passages in ${tagged.articles} articles`);
  await desk.settled();
  await desk.picture('05-tagged');

  for (const format of FORMATS) {
    const file = path.join(out, `excerpts${format === 'csv-excel' ? '-excel' : ''}.${extensionOf(format)}`);
    const answer = await runExport({
      call,
      input: { format, what: 'excerpts', selection: { by: 'tag', tagId: tag.id }, language: 'en' },
      out: file,
      archiveName: 'sample',
      onProgress: () => undefined,
    });
    say(`exported ${answer.items} excerpts as ${format}: ${path.basename(answer.out)}`);
  }

  for (const language of ['ar', 'he', 'en'] as const) {
    await call('app.setSettings', { language, theme: language === 'he' ? 'dark' : 'light' });
    await desk.settled();
    await desk.picture(`06-interface-${language}`);
  }
  await compareStories(call, desk, out, say);
  say(`screenshots and exports are in ${out}`);
}

/** Who said what about one event, as each outlet told it: once the background jobs are done, in the window and as files. */
async function compareStories(call: Call, desk: TourWindow, out: string, say: (text: string) => void): Promise<void> {
  await analysed(call);
  const { stories } = await call('stories.list', { minOutlets: 3, order: 'largest' });
  const [story] = stories;
  if (!story) throw new Error('the sample archive has no story that three outlets cover');
  const { rows, columns } = await call('compare.story', { storyId: story.id });
  const shared = rows.filter((row) => new Set(row.cells.map((cell) => cell.outlet)).size > 1);
  say(
    `"${story.title}": ${rows.length} claims in ${columns.length} outlets, ${shared.length} of them told by more than one`,
  );
  await desk.compareFirstStory();
  await desk.picture('08-comparison');
  for (const format of ['html', 'docx', 'csv'] as const) {
    const answer = await runExport({
      call,
      input: { format, what: 'comparison', selection: { by: 'story', storyId: story.id }, language: 'en' },
      out: path.join(out, `comparison.${format}`),
      archiveName: 'sample',
      onProgress: () => undefined,
    });
    say(`exported the comparison as ${format}: ${path.basename(answer.out)}`);
  }
}

const LONGEST_ANALYSIS = 120_000;

async function analysed(call: Call): Promise<void> {
  const end = Date.now() + LONGEST_ANALYSIS;
  for (;;) {
    const { statements, stories } = await call('analysis.state', {});
    if (statements.done > 0 && statements.pending + stories.pending === 0) return;
    if (Date.now() > end) throw new Error(`${statements.pending} articles still wait for their statements`);
    await pause(200);
  }
}

type Call = <N extends CommandName>(name: N, input: CommandInput<N>) => Promise<CommandOutput<N>>;

function search(call: Call, query: string): Promise<CommandOutput<'search.run'>> {
  return call('search.run', { query, limit: 20 });
}

function tagInput(name: string): CommandInput<'tags.create'> {
  return { name, parentId: null, colour: '#2f6f6a', definition: 'What the truce would consist of', shortcut: '1' };
}

function sentenceAround(body: string, start: number, end: number): { start: number; end: number } {
  const before = Math.max(body.lastIndexOf('\n', start - 1), body.lastIndexOf('. ', start - 1));
  const stop = body.slice(end).search(/[.\n]/);
  return { start: before < 0 ? 0 : before + (body[before] === '.' ? 2 : 1), end: stop < 0 ? body.length : end + stop };
}

function extensionOf(format: ExportFormat): string {
  return format === 'csv-excel' ? 'csv' : format;
}
