// `marsad export`: excerpts or articles into a file, with their evidence.
import path from 'node:path';
import { exportFormat, exportWhat, type ExportSelection } from '../../../core/contract/schema/export';
import { runExport } from '../../export-run';
import type { Arguments } from '../arguments';
import { withReader, type Ask } from '../archive-access';
import type { Command, ExitCode } from '../command';
import { CommandLineError } from '../failure';
import { ProgressLine } from '../progress-line';
import { findTag } from '../tags';

const LANGUAGES = ['en', 'ar', 'he'] as const;

export const exportCommand: Command = {
  name: 'export',
  summary: 'Write excerpts or articles into a file',
  usage: '--format F --out FILE (--query Q | --tag T | --all)',
  positionals: [0, 0],
  options: {
    format: { value: exportFormat.options.join('|'), help: 'what kind of file' },
    out: { value: 'FILE', help: 'the file; an existing one is replaced once the new one is complete' },
    query: { value: 'Q', help: 'of the articles that match' },
    tag: { value: 'T', help: 'with this tag or one below it' },
    story: { value: 'ID', help: 'of a story (not in this version)' },
    all: { help: 'everything' },
    what: { value: exportWhat.options.join('|'), help: 'what to write (excerpts)' },
    language: { value: LANGUAGES.join('|'), help: 'language of the labels in the file (en)' },
  },
  run: async ({ args, archive, out }) => {
    const format = args.choice('format', exportFormat.options) ?? args.fail('--format is missing.');
    const what = args.choice('what', exportWhat.options) ?? 'excerpts';
    const file = path.resolve(args.requiredText('out'));
    const language = args.choice('language', LANGUAGES) ?? 'en';
    if (args.text('story') !== undefined) throw new CommandLineError('NOT_IN_THIS_VERSION', { what: 'Stories' });
    const select = selecting(args);
    const progress = new ProgressLine();
    try {
      return await withReader(archive, async (ask): Promise<ExitCode> => {
        const selection = await select(ask);
        const answer = await runExport({
          call: (name, input) => ask(name, input),
          input: { format, what, selection, language },
          out: file,
          archiveName: path.basename(archive),
          onProgress: (done, total) => {
            progress.show(() => `writing ${done} of ${total}`);
          },
        });
        progress.clear();
        await out.answer(answer, [`${answer.items} items in ${answer.out} (SHA-256 ${answer.sha256})`]);
        return 0;
      });
    } finally {
      progress.clear();
    }
  },
};

/** What the options select; the tag is looked up once the archive is open. @throws MarsadError USAGE */
function selecting(args: Arguments): (ask: Ask) => Promise<ExportSelection> {
  const [query, tag, all] = [args.text('query'), args.text('tag'), args.flag('all')];
  if (Number(query !== undefined) + Number(tag !== undefined) + Number(all) !== 1) {
    args.fail('Give one of --query Q, --tag T and --all.');
  }
  return async (ask) => {
    if (query !== undefined) return { by: 'query', query };
    if (tag !== undefined) return { by: 'tag', tagId: findTag(await ask('tags.list', {}), tag).id };
    return { by: 'all' };
  };
}
