// An open archive: one writer, two readers, calls routed by the table, searches that nobody waits for any more dropped.
import { commands, type ArchiveCommand, type CommandArgs, type CommandOutput } from '../../core/contract/commands';
import { MarsadError } from '../../core/contract/errors';
import type { DbClient } from '../workers/db-client';
import { startDbWorker } from '../workers/db-client';

export interface OpenArchiveOptions {
  readonly path: string;
  readonly create: boolean;
  readonly program: string;
  /** Called when one of the threads dies by itself; the archive is closed then. */
  readonly onLost: (error: MarsadError) => void;
}

interface WaitingSearch {
  readonly generation: number;
  run(): void;
  drop(): void;
}

export class OpenArchive {
  private waiting: WaitingSearch | null = null;
  private searching = false;
  private closing: Promise<void> | null = null;

  private constructor(
    readonly path: string,
    readonly writer: DbClient,
    /** Search has a thread of its own, so that opening an article never waits behind one. */
    private readonly searcher: DbClient,
    private readonly reader: DbClient,
  ) {}

  /** @throws MarsadError ARCHIVE_* as `db/archive` has them */
  static async open({ path, create, program, onLost }: OpenArchiveOptions): Promise<OpenArchive> {
    const writer = await startDbWorker({ archivePath: path, role: 'writer', create, program });
    const start = (warm: 'search' | 'comparison'): Promise<DbClient> =>
      startDbWorker({ archivePath: path, role: 'reader', create: false, program, warm });
    const starts = [start('search'), start('comparison')] as const;
    let searcher: DbClient;
    let reader: DbClient;
    try {
      [searcher, reader] = await Promise.all(starts);
    } catch (error) {
      const readers = (await Promise.allSettled(starts)).flatMap((one) =>
        one.status === 'fulfilled' ? one.value : [],
      );
      await Promise.all([...readers, writer].map((client) => client.close()));
      throw error;
    }
    const archive = new OpenArchive(path, writer, searcher, reader);
    for (const client of [writer, searcher, reader]) {
      client.onDeath((error) => {
        if (archive.closing === null) void archive.close().then(() => onLost(error));
      });
    }
    return archive;
  }

  async call<N extends ArchiveCommand>(name: N, input: CommandArgs<N>): Promise<CommandOutput<N>> {
    if (this.closing !== null) throw new MarsadError('ARCHIVE_NONE_OPEN', {});
    if (commands[name].access === 'write') return this.writer.call(name, input);
    if (name === 'search.run') return this.search(name, input);
    return this.reader.call(name, input);
  }

  close(): Promise<void> {
    this.waiting?.drop();
    this.waiting = null;
    this.closing ??= Promise.all([this.searcher.close(), this.reader.close()]).then(() => this.writer.close());
    return this.closing;
  }

  /** One search at a time; of those that wait, a newer generation replaces an older one. */
  private search<N extends ArchiveCommand>(name: N, input: CommandArgs<N>): Promise<CommandOutput<N>> {
    const generation = 'generation' in input ? Number(input.generation) : 0;
    return new Promise((resolve, reject) => {
      const run = (): void => {
        this.searching = true;
        this.searcher
          .call(name, input)
          .then(resolve, reject)
          .finally(() => {
            this.searching = false;
            const next = this.waiting;
            this.waiting = null;
            next?.run();
          });
      };
      if (!this.searching) {
        run();
        return;
      }
      const waiting = this.waiting;
      if (waiting && waiting.generation >= generation) {
        // a further page of the search that is being shown: behind the one that waits already
        this.waiting = {
          generation: waiting.generation,
          run: () => {
            waiting.run();
            void this.search(name, input).then(resolve, reject);
          },
          drop: () => {
            waiting.drop();
            reject(new MarsadError('CANCELLED'));
          },
        };
        return;
      }
      waiting?.drop();
      this.waiting = { generation, run, drop: () => reject(new MarsadError('CANCELLED')) };
    });
  }
}
