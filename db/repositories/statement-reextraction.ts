// What the rules of this version would change in articles that an older one has read: found by reading them, changed nowhere.
import type { CommandOutput } from '../../core/contract/commands';
import { EXTRACTOR_VERSION } from '../../core/statements/extract';
import type { FoundStatement } from '../../core/model/analysis-ports';
import { keptStatements } from '../analysis/kept-statements';
import { readArticle } from '../analysis/read-statements';
import { reconcile } from '../analysis/reconcile-statements';
import { SpeakerResolver } from '../analysis/speaker-resolver';
import { openForReading, type Connection } from '../archive/connection';
import { bodyReader } from './bodies';
import { breather } from './verify-breather';

type Preview = CommandOutput<'statements.previewReextraction'>;

interface Row {
  readonly id: number;
  readonly title: string;
  readonly language: string;
  readonly publishedAt: string | null;
}

const PAGE = 100;
const SAMPLES = 200;
const COMPARED = ['start', 'end', 'cue_start', 'cue_end', 'cue', 'source_name', 'stance', 'kind'] as const;

/** Runs on a connection and a snapshot of its own and pauses often, so that calls on the same thread get their turn. */
export async function previewReextraction(root: string): Promise<Preview> {
  const db = openForReading(root);
  try {
    db.exec('BEGIN');
    return await preview(db);
  } finally {
    db.close();
  }
}

async function preview(db: Connection): Promise<Preview> {
  const page = db.prepare(`
    SELECT a.id, a.title, a.language, a.published_at AS publishedAt
    FROM statement_articles s JOIN articles a ON a.id = s.article_id
    WHERE (s.extractor < ? OR s.error IS NOT NULL) AND a.latest = 1 AND a.id > ? ORDER BY a.id LIMIT ${PAGE}`);
  const readBody = bodyReader(db);
  const kept = keptStatements(db);
  const resolver = new SpeakerResolver(db);
  resolver.refresh();
  const stored = db.prepare(
    `SELECT ${COMPARED.map((column) => `"${column}"`).join(', ')} FROM statements WHERE id = ?`,
  );
  const counts = { added: 0, removed: 0, changed: 0 };
  const samples: Preview['samples'] = [];
  const note = (articleId: number, change: keyof typeof counts, before: string | null, after: string | null): void => {
    counts[change]++;
    if (samples.length < SAMPLES) samples.push({ articleId, change, before, after });
  };
  const breathe = breather();
  let articles = 0;
  let last = 0;
  for (
    let rows = page.all(EXTRACTOR_VERSION, last) as Row[];
    rows.length > 0;
    rows = page.all(EXTRACTOR_VERSION, last) as Row[]
  ) {
    for (const row of rows) {
      await breathe();
      articles++;
      last = row.id;
      const body = readBody(row.id);
      const { statements, error } = readArticle({ ...row, body: () => body }, resolver);
      if (error !== null) continue;
      const found = statements.map((one) => ({ content: one.content, cue: one.cue?.span ?? null, one }));
      const { again, added, gone } = reconcile(kept(row.id), found);
      for (const id of gone) note(row.id, 'removed', told(stored.get(id) as Stored, body), null);
      for (const { one } of added) note(row.id, 'added', null, told(storedForm(one), body));
      for (const {
        id,
        found: { one },
      } of again) {
        const [before, after] = [stored.get(id) as Stored, storedForm(one)];
        if (COMPARED.every((column) => before[column] === after[column])) continue;
        note(row.id, 'changed', told(before, body), told(after, body));
      }
    }
  }
  return { articles, ...counts, samples };
}

type Stored = Readonly<Record<Exclude<(typeof COMPARED)[number], 'start' | 'end'>, string | number | null>> & {
  readonly start: number;
  readonly end: number;
};

function storedForm({ content, cue, source, stance, kind }: FoundStatement): Stored {
  return {
    ...content,
    cue_start: cue?.span.start ?? null,
    cue_end: cue?.span.end ?? null,
    cue: cue?.lemma ?? null,
    source_name: source?.name ?? null,
    stance,
    kind,
  };
}

/** `Speaker, stance: words` */
function told({ source_name, stance, start, end }: Stored, body: string): string {
  return `${source_name === null ? '' : `${source_name}, `}${stance}: ${body.slice(start, end)}`;
}
