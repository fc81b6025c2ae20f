// `marsad excerpt …`: passages that an analyst marked, with their tags and notes.
import fs from 'node:fs';
import { MarsadError } from '../../../core/contract/errors';
import type { ExcerptWithSource } from '../../../core/contract/schema/codebook';
import { readQdpx } from '../../../export/qdpx-read';
import { withReader, withWriter } from '../archive-access';
import type { Command, ExitCode } from '../command';
import { line } from '../line';
import { everyItem, streamList } from '../stream-list';
import { ensureTag, findTag } from '../tags';

const PAGE = 1_000;

const excerptAdd: Command = {
  name: 'excerpt add',
  summary: 'Mark a passage of an article; tags that do not exist are made',
  usage: 'ID --start N --end N --tag T...',
  positionals: [1, 200],
  options: {
    start: { value: 'N', help: 'first UTF-16 code unit of the passage in the body' },
    end: { value: 'N', help: 'the one after its last' },
    tag: { value: 'T', help: 'name or path of a tag; more may follow', repeatable: true },
    note: { value: 'TEXT', help: 'a note on the passage' },
  },
  run: ({ args, archive, out }) => {
    const articleId = args.id(0, 'ID');
    const range = { start: args.requiredCount('start'), end: args.requiredCount('end') };
    // `--tag A B` reads as two tags
    const names = [...args.texts('tag'), ...args.positionals.slice(1)];
    if (names.length === 0) args.fail('--tag is missing.');
    const note = args.text('note') ?? '';
    return withWriter(archive, 'marsad excerpt', async (ask): Promise<ExitCode> => {
      const { body } = await ask('article.get', { id: articleId });
      if (range.start >= range.end || range.end > body.length) {
        throw new MarsadError('EXCERPT_OUT_OF_RANGE', { ...range, length: body.length });
      }
      const tags = [];
      for (const name of names) {
        const { tag, made } = await ensureTag(ask, name);
        for (const path of made) out.note(`made the tag ${path}`);
        tags.push(tag);
      }
      const ids = [...new Set(tags.map((tag) => tag.id))];
      const excerpt = await ask('excerpts.create', { articleId, ...range, tags: ids, note });
      const document = { ...excerpt, tagPaths: tags.map((tag) => tag.path) };
      await out.answer(document, [`excerpt ${excerpt.id}: ${line(excerpt.quote)}`]);
      return 0;
    });
  },
};

const excerptList: Command = {
  name: 'excerpt list',
  summary: 'List excerpts with their sources',
  usage: '',
  positionals: [0, 0],
  options: {
    article: { value: 'ID', help: 'only those in this article' },
    tag: { value: 'T', help: 'only those with this tag or one below it' },
    query: { value: 'Q', help: 'only those in articles that match' },
  },
  run: ({ args, archive, out }) => {
    const [articleId, tagName, query] = [args.count('article'), args.text('tag'), args.text('query')];
    return withReader(archive, async (ask): Promise<ExitCode> => {
      const tag = tagName === undefined ? undefined : findTag(await ask('tags.list', {}), tagName);
      const chosen = {
        ...(articleId === undefined ? {} : { articleId }),
        ...(tag === undefined ? {} : { tagId: tag.id }),
        ...(query === undefined ? {} : { query }),
      };
      const found = everyItem(PAGE, async (offset, limit) => {
        const { total, excerpts } = await ask('excerpts.list', { ...chosen, offset, limit });
        return { total, items: excerpts };
      });
      await streamList(out, found, {
        document: (excerpt) => excerpt,
        lines: listLines,
        ending: (count) => `${count} excerpts`,
      });
      return 0;
    });
  },
};

const excerptImport: Command = {
  name: 'excerpt import',
  summary: 'Take over excerpts, tags and notes from a JSON or QDPX export of another archive with the same articles',
  usage: 'FILE',
  positionals: [1, 1],
  options: {},
  run: async ({ args, archive, out }) => {
    const annotations = await readAnnotations(args.positionals[0] ?? '');
    return withWriter(archive, 'marsad excerpt', async (ask) => {
      const result = await ask('excerpts.importJson', { annotations });
      for (const { index, reason } of result.rejected) out.note(`annotation ${index}: rejected: ${reason}`);
      const { read, added, present, rejected } = result;
      await out.answer(result, [`${read} read, ${added} added, ${present} there already, ${rejected.length} rejected`]);
      return rejected.length > 0 ? 1 : 0;
    });
  },
};

function listLines({ id, article, tagPaths, quote, note, start, end }: ExcerptWithSource): string {
  const origin = [article.outlet, article.title, article.publishedAt].filter((part) => part !== null).join(', ');
  const lines = [
    `${id}  article ${article.id} ${start}-${end}  [${tagPaths.map(line).join(', ')}]  ${line(origin)}`,
    `    ${line(quote)}`,
  ];
  if (note !== '') lines.push(`    note: ${line(note)}`);
  return `${lines.join('\n')}\n`;
}

async function readAnnotations(file: string): Promise<unknown> {
  if (/\.qdpx$/i.test(file)) return readQdpx(file);
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new MarsadError('EXPORT_BAD_FILE', { path: file, reason }, { cause: error });
  }
}

export const excerptCommands: readonly Command[] = [excerptAdd, excerptList, excerptImport];
