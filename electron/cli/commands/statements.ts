// `marsad statements` and `marsad statement …`: who said what, streamed page by page, and the analyst's verdict on it.
import { isStance, stanceFamilies, type Stance } from '../../../core/statements/stance';
import type { StatementWithSource } from '../../../core/contract/schema/statements';
import { withReaderAfterAnalysis } from '../analysis';
import { withWriter } from '../archive-access';
import type { Arguments } from '../arguments';
import type { Command, ExitCode } from '../command';
import { line } from '../line';
import { everyItem, streamList } from '../stream-list';

const PAGE = 1_000;
const STATUSES = ['auto', 'confirmed', 'edited', 'added', 'rejected'] as const;

const list: Command = {
  name: 'statements',
  summary: 'List who said what, in whose words',
  usage: '',
  positionals: [0, 0],
  options: {
    article: { value: 'ID', help: 'only those in this article' },
    story: { value: 'ID', help: 'only those in articles of this story' },
    speaker: { value: 'NAME', help: 'only those of this speaker: any form of the name, in any language' },
    stance: {
      value: 'S',
      help: 'only those of this class of stance, or family of classes; more may follow',
      repeatable: true,
    },
    status: { value: STATUSES.join('|'), help: 'only those of this status (all but rejected)', repeatable: true },
    query: { value: 'Q', help: 'only those in articles that match' },
    order: { value: 'article|newest|oldest', help: 'order of the statements (article)' },
  },
  run: ({ args, archive, out }) => {
    const chosen = {
      ...given('articleId', args.count('article')),
      ...given('storyId', args.count('story')),
      ...given('speakerName', args.text('speaker')),
      ...given('query', args.text('query')),
      stances: args.texts('stance').flatMap((word) => stancesNamed(args, word)),
      statuses: args.texts('status').map((word) => statusNamed(args, word)),
      order: args.choice('order', ['article', 'newest', 'oldest'] as const) ?? 'article',
    };
    const jobs = ['statements', ...(chosen.storyId === undefined ? [] : (['stories'] as const))] as const;
    return withReaderAfterAnalysis(archive, out, jobs, async (ask): Promise<ExitCode> => {
      // without statements is not the same as not there
      if (chosen.articleId !== undefined) await ask('article.get', { id: chosen.articleId });
      if (chosen.storyId !== undefined) await ask('stories.get', { id: chosen.storyId });
      const found = everyItem(PAGE, async (offset, limit) => {
        const { total, statements } = await ask('statements.list', { ...chosen, offset, limit });
        return { total, items: statements };
      });
      await streamList(out, found, {
        document: documentOf,
        lines: linesOf,
        ending: (count) => `${count} statements`,
      });
      return 0;
    });
  },
};

function verdict(name: 'confirm' | 'reject', status: 'confirmed' | 'rejected', summary: string): Command {
  return {
    name: `statement ${name}`,
    summary,
    usage: 'ID...',
    positionals: [1, 100_000],
    options: {},
    run: ({ args, archive, out }) => {
      const ids = args.positionals.map((_, position) => args.id(position, 'ID'));
      return withWriter(archive, 'marsad statement', async (ask): Promise<ExitCode> => {
        const answer = await ask('statements.setStatus', { ids, status });
        await out.answer(answer, [`${answer.changed} statements ${status}`]);
        return 0;
      });
    },
  };
}

function given<K extends string, V>(key: K, value: V | undefined): { [name in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [name in K]: V });
}

/** A class, or all of a family. */
function stancesNamed(args: Arguments, word: string): readonly Stance[] {
  if (isStance(word)) return [word];
  const families = Object.entries(stanceFamilies);
  const known = families.map(([family, members]) => `${family} (${members.join(', ')})`).join(', ');
  const family = families.find(([name]) => name === word);
  return family?.[1] ?? args.fail(`--stance cannot be "${word}": it is one of ${known}.`);
}

function statusNamed(args: Arguments, word: string): (typeof STATUSES)[number] {
  const status = STATUSES.find((one) => one === word);
  return status ?? args.fail(`--status cannot be "${word}": it is one of ${STATUSES.join(', ')}.`);
}

function documentOf(statement: StatementWithSource): object {
  const { id, articleId, cue, cueText, stance, kind, start, end, text, confidence, status, rule, note } = statement;
  return {
    ...{ id, articleId, speaker: speakerOf(statement), cue: cueText, stance, kind, start, end, text },
    relayedBy: statement.relayedBy.map(({ name }) => ({ name })),
    ...{ confidence, status },
    cueSpan: cue === null ? null : { start: cue.start, end: cue.end },
    cueLemma: cue?.lemma ?? '',
    mentionSpan: statement.mention,
    sourceSpan: statement.source === null ? null : { start: statement.source.start, end: statement.source.end },
    ...{ rule, note },
  };
}

function speakerOf({ speaker, mentionText, source, article }: StatementWithSource): object | null {
  if (speaker === null) return null;
  const { ar, he, en } = speaker.names;
  const inLanguage = new Map([
    ['ar', ar],
    ['he', he],
    ['en', en],
  ]).get(article.language);
  return { id: speaker.id, name: inLanguage ?? speaker.name, mention: mentionText, inArticle: source?.name ?? '' };
}

function linesOf(statement: StatementWithSource): string {
  const { id, articleId, start, end, stance, kind, status, speaker, mentionText, text, article } = statement;
  const who = speaker?.name ?? (mentionText === '' ? 'source not clear' : mentionText);
  const origin = [article.outlet, article.publishedAt].filter((part) => part !== null).join(', ');
  return `${id}  ${line(who)}  ${stance}, ${kind}, ${status}  article ${articleId} ${start}-${end}  (${line(origin)})\n    ${line(text)}\n`;
}

export const statementCommands: readonly Command[] = [
  list,
  verdict('confirm', 'confirmed', 'Confirm statements that rules have found'),
  verdict('reject', 'rejected', 'Reject statements that are none; they are not found again'),
];
