// `marsad stories`: which articles cover the same event, and how close they are to one another, streamed page by page.
import { MarsadError } from '../../../core/contract/errors';
import type { StoryDetails, StorySummary } from '../../../core/contract/schema/stories';
import { withReaderAfterAnalysis } from '../analysis';
import type { Ask } from '../archive-access';
import type { Command, ExitCode } from '../command';
import { line } from '../line';
import { everyItem, streamList } from '../stream-list';

const PAGE = 200;
const ORDERS = ['newest', 'oldest', 'largest'] as const;

export const stories: Command = {
  name: 'stories',
  summary: 'List which articles cover the same event',
  usage: '',
  positionals: [0, 0],
  options: {
    'min-outlets': { value: 'N', help: 'only stories that so many outlets tell (1)' },
    'min-articles': { value: 'N', help: 'only stories of so many articles (2)' },
    from: { value: 'DATE', help: 'only stories that go on until this day or later, 2024-02-06' },
    to: { value: 'DATE', help: 'only stories that begin on this day or earlier' },
    query: { value: 'Q', help: 'only stories with an article that matches' },
    order: { value: ORDERS.join('|'), help: 'order of the stories (newest); pinned ones come first' },
  },
  run: ({ args, archive, out }) => {
    const [from, to, query] = [args.text('from'), args.text('to'), args.text('query')];
    const chosen = {
      minOutlets: Math.max(1, args.count('min-outlets') ?? 1),
      minArticles: Math.max(1, args.count('min-articles') ?? 2),
      order: args.choice('order', ORDERS) ?? 'newest',
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(query === undefined ? {} : { query }),
    };
    return withReaderAfterAnalysis(archive, out, ['stories'], async (ask): Promise<ExitCode> => {
      const found = everyItem(PAGE, async (offset, limit) => {
        const { total, stories: page } = await ask('stories.list', { ...chosen, offset, limit });
        return { total, items: page };
      });
      await streamList(out, detailsOf(ask, found), {
        document: documentOf,
        lines: linesOf,
        ending: (count) => `${count} ${count === 1 ? 'story' : 'stories'}`,
      });
      return 0;
    });
  },
};

/** A window beside us may take a story away between the list and the look at it. */
async function* detailsOf(ask: Ask, summaries: AsyncIterable<StorySummary>): AsyncGenerator<StoryDetails> {
  for await (const { id } of summaries) {
    try {
      yield await ask('stories.get', { id });
    } catch (error) {
      if (!(error instanceof MarsadError) || error.code !== 'STORY_NOT_FOUND') throw error;
    }
  }
}

/** The contract's shape first; the rest are fields that came later. */
function documentOf(story: StoryDetails): object {
  const { id, title, members, outlets, firstPublishedAt, articles: _count, ...rest } = story;
  const articles = members.map(({ id: articleId, outlet, closeness, ...more }) => ({
    id: articleId,
    outlet,
    closeness,
    ...more,
  }));
  return { id, title, articles, outlets, firstPublishedAt, ...rest };
}

function linesOf({ id, title, pinned, members, outlets, keywords }: StoryDetails): string {
  const head = `${id}  ${line(title)}${pinned ? '  (pinned)' : ''}  (${members.length} articles, ${outlets.length} outlets)`;
  const words = keywords.length > 0 ? [`    ${line(keywords.join(', '))}`] : [];
  const articles = members.map((article) => {
    const origin = [article.outlet, article.publishedAt].filter((part) => part !== null).join(', ');
    const reuse =
      article.sourceArticleId === null ? '' : `, ${Math.round(article.reuse * 100)} % from ${article.sourceArticleId}`;
    return `    ${article.id}  ${line(article.title)}${origin ? `  (${line(origin)})` : ''}  ${article.closeness}${reuse}`;
  });
  return `${[head, ...words, ...articles].join('\n')}\n`;
}
