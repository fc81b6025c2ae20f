// `marsad verify`: checks database, index and originals, and repairs nothing.
import { withReader } from '../archive-access';
import type { Command } from '../command';
import { line } from '../line';

export const verify: Command = {
  name: 'verify',
  summary: 'Check the archive against its hashes; repairs nothing',
  usage: '',
  positionals: [0, 0],
  options: {},
  async run({ archive, out }) {
    const { ok, articles, problems, pending } = await withReader(archive, (ask) => ask('archive.verify', {}));
    for (const [job, count] of Object.entries(pending)) {
      if (count > 0) out.note(`${count} articles still wait to be worked out for ${job}`);
    }
    await out.answer({ ok, articles, problems, pending }, [
      ...problems.map(
        ({ code, articleId, detail }) => `${code}${articleId === null ? '' : ` article ${articleId}`}: ${line(detail)}`,
      ),
      ok ? `${articles} articles, no problems` : `${articles} articles, ${problems.length} problems`,
    ]);
    return ok ? 0 : 1;
  },
};
