// How much the archive holds: the counts of its front page.
import type { Handlers } from '../../core/contract/commands';
import type { ArchiveSummary } from '../../core/contract/schema/app';
import type { Connection } from '../archive/connection';
import { lostCommits, readHighWater, type HighWater } from '../archive/high-water';
import { analysisStateReader } from './analysis-handlers';
import { SCHEMA_VERSION } from '../migrations/index';

interface ArticleCounts {
  articles: number;
  unread: number;
  reviewed: number;
  irrelevant: number;
  trashed: number;
  first: number | null;
  last: number | null;
}

/** Articles are counted as a search sees them: latest revision, not in the trash. */
export function summaryReads(db: Connection, root: string) {
  const articles = db.prepare(`
    SELECT count(*) FILTER (WHERE trashed_at IS NULL) AS articles,
      count(*) FILTER (WHERE trashed_at IS NULL AND state = 0) AS unread,
      count(*) FILTER (WHERE trashed_at IS NULL AND state = 1) AS reviewed,
      count(*) FILTER (WHERE trashed_at IS NULL AND state = 2) AS irrelevant,
      count(*) FILTER (WHERE trashed_at IS NOT NULL) AS trashed,
      min(local_date) FILTER (WHERE trashed_at IS NULL) AS first,
      max(local_date) FILTER (WHERE trashed_at IS NULL) AS last
    FROM articles WHERE latest = 1`);
  const outlets = db
    .prepare('SELECT count(DISTINCT outlet_id) FROM articles WHERE latest = 1 AND trashed_at IS NULL')
    .pluck();
  const excerpts = db.prepare('SELECT count(*) FROM excerpts WHERE trashed_at IS NULL').pluck();
  const statements = db
    .prepare(
      `SELECT count(*) FROM statements s JOIN articles a ON a.id = s.article_id
       WHERE s.status <> 'rejected' AND a.latest = 1 AND a.trashed_at IS NULL`,
    )
    .pluck();
  const analysis = analysisStateReader(db);
  const tags = db.prepare('SELECT count(*) FROM tags WHERE removed_at IS NULL').pluck();

  const summarise = db.transaction((mark: HighWater | null): ArchiveSummary => {
    const { first, last, ...counts } = articles.get() as ArticleCounts;
    const waiting = analysis();
    return {
      ...counts,
      outlets: outlets.get() as number,
      excerpts: excerpts.get() as number,
      tags: tags.get() as number,
      statements: statements.get() as number,
      pending: { statements: waiting.statements.pending, stories: waiting.stories.pending },
      firstMonth: monthOf(first),
      lastMonth: monthOf(last),
      schemaVersion: SCHEMA_VERSION,
      lostCommits: lostCommits(db, mark),
    };
  });

  return { 'archive.summary': () => summarise(readHighWater(root)) } satisfies Partial<Handlers<'archive.summary'>>;
}

/** `2024-02` of 20240206. */
function monthOf(localDate: number | null): string | null {
  if (localDate === null) return null;
  const month = Math.floor(localDate / 100);
  return `${String(Math.floor(month / 100)).padStart(4, '0')}-${String(month % 100).padStart(2, '0')}`;
}
