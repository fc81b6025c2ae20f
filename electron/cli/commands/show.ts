// `marsad show`: one article, whole.
import { withReader } from '../archive-access';
import type { Command } from '../command';
import { line } from '../line';

export const show: Command = {
  name: 'show',
  summary: 'Show an article: metadata, body, sources, revisions',
  usage: 'ID',
  positionals: [1, 1],
  options: {},
  async run({ args, archive, out }) {
    const id = args.id(0, 'ID');
    const article = await withReader(archive, (ask) => ask('article.get', { id }));
    const head: readonly (readonly [string, string | number | null])[] = [
      ['outlet', article.outlet],
      ['section', article.section],
      ['author', article.author],
      ['published', article.publishedAt],
      ['language', article.language],
      ['url', article.url],
      ['text sha256', article.textSha256],
      ['source', article.sources[0]?.path ?? null],
      ['source sha256', article.sourceSha256],
      ['revision', article.revisions.length > 1 ? `${article.revision} of ${article.revisions.length}` : null],
    ];
    await out.answer(article, [
      line(article.title),
      ...head.filter(([, value]) => value !== null).map(([name, value]) => `${name}: ${line(String(value))}`),
      '',
      article.body,
    ]);
    return 0;
  },
};
