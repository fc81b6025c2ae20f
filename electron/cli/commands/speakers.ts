// `marsad speakers …`: the registry of who spoke, and bringing two entries of one speaker together.
import type { SpeakerSummary } from '../../../core/contract/schema/statements';
import { withReaderAfterAnalysis } from '../analysis';
import { withWriter } from '../archive-access';
import type { Command, ExitCode } from '../command';
import { line } from '../line';
import { everyItem, streamList } from '../stream-list';

const PAGE = 1_000;
const STATUSES = ['known', 'candidate', 'unnamed'] as const;

const list: Command = {
  name: 'speakers list',
  summary: 'List speakers, the most talkative first',
  usage: '',
  positionals: [0, 0],
  options: {
    name: { value: 'NAME', help: 'only those with such a name, in any language' },
    status: {
      value: STATUSES.join('|'),
      help: 'only those that are known, that nobody has looked at yet, or that stand for nobody certain (all but unnamed)',
    },
  },
  run: ({ args, archive, out }) => {
    const status = args.choice('status', STATUSES);
    const chosen = { name: args.text('name') ?? '', ...(status === undefined ? {} : { status }) };
    return withReaderAfterAnalysis(archive, out, ['statements'], async (ask): Promise<ExitCode> => {
      const found = everyItem(PAGE, async (offset, limit) => {
        const { total, speakers } = await ask('speakers.list', { ...chosen, offset, limit });
        return { total, items: speakers };
      });
      await streamList(out, found, {
        document: (speaker) => speaker,
        lines: (speaker) => `${lineOf(speaker)}\n`,
        ending: (count) => `${count} speakers`,
      });
      return 0;
    });
  },
};

const show: Command = {
  name: 'speakers show',
  summary: 'Show a speaker with its names, roles and those that may be the same',
  usage: 'ID',
  positionals: [1, 1],
  options: {},
  run: ({ args, archive, out }) => {
    const id = args.id(0, 'ID');
    return withReaderAfterAnalysis(archive, out, ['statements'], async (ask): Promise<ExitCode> => {
      const speaker = await ask('speakers.get', { id });
      await out.answer(speaker, [
        lineOf(speaker),
        ...speaker.aliases.map(
          ({ alias, language, origin, statements }) => `    ${line(alias)}  ${language}, ${origin}  ${statements}`,
        ),
        ...speaker.similar.map(
          ({ speaker: other, score }) => `  similar: ${other.id}  ${line(other.name)}  ${score.toFixed(2)}`,
        ),
      ]);
      return 0;
    });
  },
};

const merge: Command = {
  name: 'speakers merge',
  summary: 'Everything of FROM is INTO’s from then on; both are ids',
  usage: 'FROM INTO',
  positionals: [2, 2],
  options: {},
  run: ({ args, archive, out }) => {
    const input = { from: args.id(0, 'FROM'), into: args.id(1, 'INTO') };
    return withWriter(archive, 'marsad speakers', async (ask): Promise<ExitCode> => {
      const speaker = await ask('speakers.merge', input);
      await out.answer(speaker, [lineOf(speaker)]);
      return 0;
    });
  },
};

function lineOf({ id, name, names, kind, status, statements, articles, outlets }: SpeakerSummary): string {
  const others = [names.ar, names.he, names.en]
    .filter((form) => form !== null && form !== name)
    .map((form) => line(form ?? ''));
  const forms = [line(name), ...others].join(' / ');
  return `${id}  ${forms}  ${kind}, ${status}  ${statements} statements, ${articles} articles, ${outlets} outlets`;
}

export const speakerCommands: readonly Command[] = [list, show, merge];
