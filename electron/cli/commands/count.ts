// `marsad count`: a file of queries, one a line; for each, how many articles it finds, by outlet and month.
import path from 'node:path';
import { MarsadError } from '../../../core/contract/errors';
import { answerQuery, type BatchAnswer } from '../../../core/query/batch';
import { writeFileAtomically } from '../../../export/atomic-file';
import { queryCountsCsv } from '../../../export/query-counts';
import { queriesOf } from '../../query-file';
import { withReader, type Ask } from '../archive-access';
import type { Command, ExitCode } from '../command';
import { failureDocument } from '../failure';
import { onInterrupt } from '../interrupt';
import { line } from '../line';
import type { Output } from '../output';
import { ProgressLine } from '../progress-line';

const FORMATS = ['csv', 'csv-excel'] as const;

export const count: Command = {
  name: 'count',
  summary: 'Count what each query of a file finds, by outlet and month',
  usage: 'FILE',
  positionals: [1, 1],
  options: {
    out: { value: 'FILE', help: 'write the table there, whole or not at all (stdout)' },
    format: { value: FORMATS.join('|'), help: 'for scripts, every value exact; or for spreadsheets (csv)' },
  },
  run: ({ args, archive, out }) => {
    const file = path.resolve(args.positionals[0] ?? '');
    const format = args.choice('format', FORMATS) ?? 'csv';
    const target = args.text('out');
    return withReader(archive, async (ask): Promise<ExitCode> => {
      const run = new CountRun(file, ask, out);
      if (target !== undefined) {
        const written = await writeFileAtomically(path.resolve(target), () => queryCountsCsv(run.answers(), format));
        await out.answer({ out: written.path, answered: run.answered, failed: run.failed, sha256: written.sha256 }, [
          `${run.answered} queries in ${written.path} (SHA-256 ${written.sha256})`,
        ]);
      } else if (out.json) await writeDocument(run, out);
      else for await (const chunk of queryCountsCsv(run.answers(), format)) await out.write(chunk);
      return run.failed > 0 ? 1 : 0;
    });
  },
};

/** Answers query after query; lines that can't be carried out are told on stderr as they come. */
class CountRun {
  answered = 0;
  failed = 0;
  private cancelled = false;

  constructor(
    private readonly file: string,
    private readonly ask: Ask,
    private readonly out: Output,
  ) {}

  /** @throws MarsadError CANCELLED after Ctrl-C, FILE_UNREADABLE */
  async *answers(): AsyncGenerator<BatchAnswer> {
    const progress = new ProgressLine();
    const interrupt = onInterrupt(() => {
      this.cancelled = true;
    });
    try {
      for await (const asked of queriesOf(this.file)) {
        const answer = await answerQuery(asked, (query) => this.ask('search.counts', { query }));
        if (this.cancelled)
          throw new MarsadError('CANCELLED', { detail: `${this.answered} queries had been answered.` });
        if ('failure' in answer) {
          this.failed++;
          progress.clear();
          this.out.note(`line ${answer.line}: ${failureText(answer)}`);
        } else this.answered++;
        progress.show(() => `line ${answer.line}: ${line(answer.name)}`);
        yield answer;
      }
    } finally {
      progress.clear();
      interrupt.stop();
    }
  }
}

function failureText({ failure }: Extract<BatchAnswer, { failure: unknown }>): string {
  return failureDocument(new MarsadError(failure.code, failure.params)).error.message;
}

/** Nothing is written before the first answer: a refusal is a document of its own. */
async function writeDocument(run: CountRun, out: Output): Promise<void> {
  let begun = false;
  for await (const answer of run.answers()) {
    await out.write(`${begun ? ',' : '{"queries":['}${JSON.stringify(answerDocument(answer))}`);
    begun = true;
  }
  await out.write(`${begun ? '' : '{"queries":['}],"answered":${run.answered},"failed":${run.failed}}\n`);
}

function answerDocument(answer: BatchAnswer): object {
  if (!('failure' in answer)) return answer;
  const { line: number, name, query, failure } = answer;
  return { line: number, name, query, ...failureDocument(new MarsadError(failure.code, failure.params)) };
}
