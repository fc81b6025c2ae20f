// Opens the archive for one command and gives it back, whatever happens.
import fs from 'node:fs';
import path from 'node:path';
import { commands, type ArchiveCommand, type CommandArgs, type CommandInput } from '../../core/contract/commands';
import type { CommandOutput } from '../../core/contract/commands';
import { MarsadError } from '../../core/contract/errors';
import { startDbWorker, type DbClient } from '../workers/db-client';

/** Calls with the defaults of the contract table filled in. */
export type Ask = <N extends ArchiveCommand>(name: N, input: CommandInput<N>) => Promise<CommandOutput<N>>;

export function askOf(client: DbClient): Ask {
  return <N extends ArchiveCommand>(name: N, input: CommandInput<N>) => {
    const parsed = commands[name].input.safeParse(input);
    if (parsed.success) return client.call(name, parsed.data as CommandArgs<N>);
    const [issue] = parsed.error.issues;
    const field = issue?.path.join('.') ?? '';
    return Promise.reject(new MarsadError('BAD_REQUEST', { name, field, problem: issue?.message ?? '' }));
  };
}

/** Reads work beside an open window. @throws MarsadError ARCHIVE_* */
export async function withReader<T>(archive: string, work: (ask: Ask, client: DbClient) => Promise<T>): Promise<T> {
  return withWorker(archive, 'reader', false, 'marsad', work);
}

/** The one writer of the archive. @throws MarsadError ARCHIVE_LOCKED {program} where another program holds it, ARCHIVE_* */
export async function withWriter<T>(
  archive: string,
  program: string,
  work: (ask: Ask, client: DbClient) => Promise<T>,
  create = false,
): Promise<T> {
  return withWorker(archive, 'writer', create, program, work);
}

async function withWorker<T>(
  archive: string,
  role: 'reader' | 'writer',
  create: boolean,
  program: string,
  work: (ask: Ask, client: DbClient) => Promise<T>,
): Promise<T> {
  const client = await startDbWorker({ archivePath: archive, role, create, program });
  try {
    return await work(askOf(client), client);
  } finally {
    await client.close();
  }
}

/** True when the folder holds an archive's database, sound or not. */
export function holdsArchive(folder: string): boolean {
  return fs.existsSync(path.join(folder, 'archive.sqlite'));
}
