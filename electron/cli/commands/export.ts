// `marsad export`: excerpts, articles, statements or a comparison into a file, with their evidence.
import path from 'node:path';
import { exportFormat, exportWhat, type ExportSelection } from '../../../core/contract/schema/export';
import { runExport } from '../../export-run';
import type { Arguments } from '../arguments';
import { withReaderAfterAnalysis } from '../analysis';
import { withReader, type Ask } from '../archive-access';
import type { Command, ExitCode } from '../command';
import { childPrinter } from '../pdf-printer';
import { ProgressLine } from '../progress-line';
import { findTag } from '../tags';

const LANGUAGES = ['en', 'ar', 'he'] as const;

const QDPX_LOSES =
  'QDPX does not carry: keys of tags, statements and speakers, stories, the imported files themselves.';

export const exportCommand: Command = {
  name: 'export',
  summary: 'Write excerpts, articles, statements or a comparison into a file',
  usage: '--format F --out FILE (--query Q | --tag T | --story ID | --all)',
  positionals: [0, 0],
  options: {
    format: { value: exportFormat.options.join('|'), help: 'what kind of file' },
    out: { value: 'FILE', help: 'the file; an existing one is replaced once the new one is complete' },
    query: { value: 'Q', help: 'of the articles that match' },
    tag: { value: 'T', help: 'with this tag or one below it' },
    story: { value: 'ID', help: 'of this story' },
    all: { help: 'everything' },
    what: { value: exportWhat.options.join('|'), help: 'what to write (excerpts)' },
    language: { value: LANGUAGES.join('|'), help: 'language of the labels in the file (en)' },
  },
  run: async ({ args, archive, out }) => {
    const format = args.choice('format', exportFormat.options) ?? args.fail('--format is missing.');
    const what = args.choice('what', exportWhat.options) ?? 'excerpts';
    const file = path.resolve(args.requiredText('out'));
    const language = args.choice('language', LANGUAGES) ?? 'en';
    const select = selecting(args);
    if (format === 'qdpx') out.note(QDPX_LOSES);
    const progress = new ProgressLine();
    const printer = childPrinter();
    const derived = what === 'statements' || what === 'comparison' || args.text('story') !== undefined;
    const reader = (work: (ask: Ask) => Promise<ExitCode>): Promise<ExitCode> =>
      derived ? withReaderAfterAnalysis(archive, out, ['statements', 'stories'], work) : withReader(archive, work);
    try {
      return await reader(async (ask): Promise<ExitCode> => {
        const selection = await select(ask);
        const answer = await runExport({
          call: (name, input) => ask(name, input),
          input: { format, what, selection, language },
          out: file,
          archiveName: path.basename(archive),
          onProgress: (done, total) => {
            progress.show(() => `writing ${done} of ${total}`);
          },
          print: (page) => printer.print(page),
        });
        progress.clear();
        await out.answer(answer, [`${answer.items} items in ${answer.out} (SHA-256 ${answer.sha256})`]);
        return 0;
      });
    } finally {
      progress.clear();
      await printer.close();
    }
  },
};

/** What the options select; the tag is looked up once the archive is open. @throws MarsadError USAGE */
function selecting(args: Arguments): (ask: Ask) => Promise<ExportSelection> {
  const [query, tag, story, all] = [args.text('query'), args.text('tag'), args.count('story'), args.flag('all')];
  const given = [query, tag, story].filter((one) => one !== undefined).length + Number(all);
  if (given !== 1) {
    args.fail('Give one of --query Q, --tag T, --story ID and --all.');
  }
  return async (ask) => {
    if (query !== undefined) return { by: 'query', query };
    if (story !== undefined) return { by: 'story', storyId: story };
    if (tag !== undefined) return { by: 'tag', tagId: findTag(await ask('tags.list', {}), tag).id };
    return { by: 'all' };
  };
}
