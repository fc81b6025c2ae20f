// `marsad verify`: checks all that an archive consists of against one another, with --repair rebuilds what is derived; or checks an evidence bundle.
import path from 'node:path';
import type { CommandOutput } from '../../../core/contract/commands';
import { verifyBundle } from '../../../export/bundle/verify-bundle';
import { withReader, withWriter } from '../archive-access';
import type { Command, ExitCode } from '../command';
import { line } from '../line';
import type { Output } from '../output';

type Problem = CommandOutput<'archive.verify'>['problems'][number];
type Found = Pick<Problem, 'code' | 'articleId' | 'detail'>;

export const verify: Command = {
  name: 'verify',
  summary: 'Check the archive, or an evidence bundle, against its hashes, and repair what is derived',
  usage: '[--repair] [--backups DIR] | BUNDLE',
  positionals: [0, 1],
  options: {
    repair: {
      help: 'rebuild what is derived, and bring originals back from backups; nothing that was made by people is touched',
    },
    backups: { value: 'DIR', help: 'a folder of backups outside the archive, searched beside the archive’s own' },
  },
  async run(invocation) {
    const { args, out } = invocation;
    const [bundle] = args.positionals;
    if (bundle !== undefined) {
      if (args.flag('repair') || args.text('backups') !== undefined) args.fail('A bundle is only checked.');
      return verifyBundleFile(path.resolve(bundle), out);
    }
    const { archive } = invocation;
    const folder = args.text('backups');
    const input = { backups: folder === undefined ? null : path.resolve(folder) };
    const answer: CommandOutput<'archive.verify'> & { readonly repaired?: readonly Found[] } = args.flag('repair')
      ? await withWriter(archive, 'marsad verify', (ask) => ask('archive.repair', input))
      : await withReader(archive, (ask) => ask('archive.verify', input));
    const { ok, articles, problems, pending } = answer;
    for (const [job, count] of Object.entries(pending)) {
      if (count > 0) out.note(`${count} articles still wait to be worked out for ${job}`);
    }
    await out.answer(answer, [
      ...(answer.repaired ?? []).map((problem) => `repaired ${named(problem)}`),
      ...problems.map((problem) => `${named(problem)}${advice(problem)}`),
      ok ? `${articles} articles, no problems` : `${articles} articles, ${problems.length} problems`,
    ]);
    return ok ? 0 : 1;
  },
};

function named({ code, articleId, detail }: Found): string {
  return `${code}${articleId === null ? '' : ` article ${articleId}`}: ${line(detail)}`;
}

function advice({ repairable, backup }: Problem): string {
  if (repairable) return ' (can be repaired: --repair)';
  return backup === null ? ' (no backup is known to hold it)' : ` (whole in the backup ${backup})`;
}

async function verifyBundleFile(bundle: string, out: Output): Promise<ExitCode> {
  const answer = await verifyBundle(bundle);
  const { ok, files, excerpts, problems } = answer;
  const counts = `${files} files, ${excerpts} excerpts`;
  await out.answer(answer, [
    ...problems.map(({ code, file, detail }) => `${code} ${line(file)}${detail === '' ? '' : `: ${detail}`}`),
    ok ? `${counts}, no problems` : `${counts}, ${problems.length} problems`,
  ]);
  return ok ? 0 : 1;
}
