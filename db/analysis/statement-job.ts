// The job that reads statements out of articles: takes them from the queue, applies the rules, hands what they found to the writer.
import type { AnalysisSink, ReadArticle } from '../../core/model/analysis-ports';
import type { Connection } from '../archive/connection';
import { bodyReader } from '../repositories/bodies';
import { unwatched, type AnalysisJob, type Watched } from './analysis-job';
import { readArticle, unreadable } from './read-statements';
import { SpeakerResolver } from './speaker-resolver';

interface Waiting {
  readonly id: number;
  readonly title: string;
  readonly language: string;
  readonly publishedAt: string | null;
}

/** Articles fetched at once, and milliseconds of reading after which what there is gets committed. */
const FETCH = 128;
const STINT = 250;
/** Why an article was not read: the thread did not get through it, in whatever way. */
const GIVEN_UP = 'TOOK_TOO_LONG';

/** `db` is a reader's connection; what has been read goes through `sink`. */
export function statementJob(
  db: Connection,
  sink: AnalysisSink,
  { watch, givenUp }: Watched = unwatched(),
): AnalysisJob {
  const count = db.prepare('SELECT count(*) FROM statement_queue').pluck();
  const fetch = db.prepare(`
    SELECT a.id, a.title, a.language, a.published_at AS publishedAt
    FROM statement_queue q JOIN articles a ON a.id = q.article_id
    WHERE q.article_id > ? ORDER BY q.article_id LIMIT ${FETCH}`);
  const waiting = db
    .prepare('SELECT count(*) FROM statement_queue WHERE article_id IN (SELECT value FROM json_each(?))')
    .pluck();
  const readBody = bodyReader(db);
  const resolver = new SpeakerResolver(db);
  let after = 0;
  const pending = (): number => count.get() as number;
  // one transaction: an undo in between must not take a body away
  const next = db.transaction((): readonly ReadArticle[] => {
    const began = performance.now();
    resolver.refresh();
    const out: ReadArticle[] = [];
    for (const { id, ...article } of fetch.all(after) as Waiting[]) {
      const toRead = { ...article, id, body: () => readBody(id) };
      out.push(
        givenUp.has(id)
          ? unreadable(toRead, GIVEN_UP)
          : watch.holding('statements', id, () => readArticle(toRead, resolver)),
      );
      after = id;
      if (performance.now() - began > STINT) break;
    }
    return out;
  });
  return {
    name: 'statements',
    pending,
    async step() {
      let articles = next();
      if (articles.length === 0 && after > 0) {
        after = 0; // those that came into the queue behind us
        articles = next();
      }
      if (articles.length === 0) return 0;
      await sink.writeStatements({ articles });
      // what the writer passed over and left in the queue must not keep the job going for ever
      return articles.length - (waiting.get(JSON.stringify(articles.map(({ articleId }) => articleId))) as number);
    },
  };
}
