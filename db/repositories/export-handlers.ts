// What an export is made of, page by page, in an order that does not change from page to page.
import type { CommandArgs, CommandOutput, Handlers, ReadCommand } from '../../core/contract/commands';
import { MarsadError } from '../../core/contract/errors';
import type { Tag } from '../../core/contract/schema/codebook';
import { noFilters } from '../../core/contract/schema/search';
import { contextAround } from '../../core/export/context';
import { excerptToExport } from '../../core/export/excerpt-to-export';
import type { ExportArticle } from '../../core/export/model';
import type { Connection } from '../archive/connection';
import { engineOf } from '../search/search-engine';
import { readArticle } from './article-read';
import { bodyReader } from './bodies';
import { listTags } from './codebook-read';
import { excerptWithSourceReader } from './excerpt-read';
import { originalReader } from './original-read';
import { excerptSelector } from './excerpt-selection';
import { exportStatementReads } from './export-statements';
import { StoryReader } from './story-read';

type Selection = CommandArgs<'export.excerpts'>['selection'];
type ExcerptPage = CommandOutput<'export.excerpts'>;
type ArticlePage = CommandOutput<'export.articles'>;

type ExportReads = Pick<
  Handlers<ReadCommand>,
  'export.excerpts' | 'export.articles' | 'export.statements' | 'export.comparison' | 'export.original'
>;

export function exportReads(db: Connection, root: string): ExportReads {
  const select = excerptSelector(db);
  const read = excerptWithSourceReader(db);
  const readBody = bodyReader(db);
  const codebook = codebookKeeper(db);
  const excerpts = db.transaction((selection: Selection, offset: number, limit: number): ExcerptPage => {
    const ids = select(selectionOf(db, selection));
    const tags = codebook();
    let last = { id: 0, body: '' };
    const items = read(ids.slice(offset, offset + limit)).map((excerpt) => {
      // excerpts of one article follow one another
      if (last.id !== excerpt.articleId) last = { id: excerpt.articleId, body: readBody(excerpt.articleId) };
      return excerptToExport(excerpt, contextAround(last.body, excerpt.start, excerpt.end), tags);
    });
    return { total: ids.length, items };
  });
  const articles = db.transaction((selection: Selection, offset: number, limit: number): ArticlePage => {
    const ids = articleIds(db, select, selection);
    return { total: ids.length, items: ids.slice(offset, offset + limit).map((id) => exportArticle(db, id)) };
  });
  return {
    ...exportStatementReads(db, (selection) => articleIds(db, select, selection)),
    'export.original': originalReader(db, root),
    'export.excerpts': ({ selection, offset, limit }) => excerpts(selection, offset, limit),
    'export.articles': ({ selection, offset, limit }) => articles(selection, offset, limit),
  };
}

/** The codebook by id, read again only when the archive has changed: an export asks for it with every page. */
function codebookKeeper(db: Connection): () => ReadonlyMap<number, Tag> {
  const engine = engineOf(db);
  let state = '';
  let tags: ReadonlyMap<number, Tag> = new Map();
  return () => {
    const now = engine.state();
    if (now !== state) tags = new Map(listTags(db).map((tag) => [tag.id, tag]));
    state = now;
    return tags;
  };
}

/** STORY_NOT_FOUND {id}, BAD_REQUEST */
function selectionOf(db: Connection, selection: Selection): Parameters<ReturnType<typeof excerptSelector>>[0] {
  switch (selection.by) {
    case 'all':
      return {};
    case 'query':
      return { query: selection.query, filters: selection.filters ?? noFilters };
    case 'tag':
      return { tagId: selection.tagId };
    case 'story':
      return { storyId: new StoryReader(db).details(selection.storyId).id };
    case 'statements':
      throw new MarsadError('BAD_REQUEST', { name: 'export.excerpts', field: 'selection', problem: 'by statements' });
  }
}

/** Oldest first, undated last; by tag the articles that hold an excerpt with it. STORY_NOT_FOUND {id} */
function articleIds(db: Connection, select: ReturnType<typeof excerptSelector>, selection: Selection): number[] {
  if (selection.by === 'tag') {
    const articleOf = db.prepare('SELECT article_id FROM excerpts WHERE id = ?').pluck();
    return [...new Set(select({ tagId: selection.tagId }).map((id) => articleOf.get(id) as number))];
  }
  if (selection.by === 'story') return new StoryReader(db).details(selection.storyId).members.map(({ id }) => id);
  if (selection.by === 'statements') {
    throw new MarsadError('BAD_REQUEST', { name: 'export.articles', field: 'selection', problem: 'by statements' });
  }
  const query = selection.by === 'all' ? '' : selection.query;
  const filters = (selection.by === 'query' && selection.filters) || noFilters;
  return [...engineOf(db).find({ query, filters, sort: 'oldest' }).ids];
}

function exportArticle(db: Connection, id: number): ExportArticle {
  const article = readArticle(db, id);
  return {
    articleId: article.id,
    outlet: article.outlet,
    section: article.section,
    title: article.title,
    author: article.author,
    publishedAt: article.publishedAt,
    language: article.language,
    url: article.url,
    textSha256: article.textSha256,
    sourceSha256: article.sourceSha256,
    revision: article.revision,
    canonicalUrl: article.canonicalUrl,
    importedAt: article.importedAt,
    body: article.body,
  };
}
