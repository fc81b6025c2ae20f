// Which story each article stands in, to count the stories of a result in one pass.
import type { Facets } from '../../core/contract/schema/search';
import type { Connection } from '../archive/connection';
import type { Bitmap } from './bitmap';

type StoryRow = NonNullable<Facets['story']>[number];

/** By article: its story, 0 for none. By story: how many articles it has in all. */
interface StoryColumn {
  readonly storyOf: Int32Array;
  readonly sizes: Int32Array;
}

/** Read when it is first asked for, and again when stories have been worked out since. */
export class StorySets {
  private readonly version;
  private readonly members;
  private readonly named;
  private readonly titleOf;
  private seen: string | null = null;
  private column: StoryColumn = { storyOf: new Int32Array(0), sizes: new Int32Array(0) };

  constructor(db: Connection) {
    this.version = db.prepare("SELECT coalesce((SELECT value FROM meta WHERE key = 'story_seq'), '')").pluck();
    this.members = db.prepare('SELECT article_id, story_id FROM story_articles').raw();
    this.named = db.prepare('SELECT id FROM stories WHERE name IS NOT NULL').pluck();
    this.titleOf = db
      .prepare(
        `SELECT coalesce(s.name, a.title) FROM story_facts f JOIN articles a ON a.id = f.central_article
         LEFT JOIN stories s ON s.id = f.story_id WHERE f.story_id = ?`,
      )
      .pluck();
  }

  /**
   * The stories with most articles in a scope, each with its count there; those of equal count the newest id first. An article that
   * nobody else covers is a story only where it was given a name, as in the list of stories.
   */
  facet(scope: Bitmap, limit: number): { readonly rows: StoryRow[]; readonly stories: number } {
    const { storyOf, sizes } = this.current();
    const counts = new Int32Array(sizes.length);
    const end = Math.min(scope.length, storyOf.length);
    for (let article = 1; article < end; article++) {
      const story = storyOf[article] ?? 0;
      counts[story] = (counts[story] ?? 0) + (scope[article] ?? 0);
    }
    counts[0] = 0;
    const named = new Set(this.named.all() as number[]);
    const met: number[] = [];
    counts.forEach((count, story) => {
      if (count > 0 && ((sizes[story] ?? 0) > 1 || named.has(story))) met.push(story);
    });
    const top = met.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || b - a).slice(0, limit);
    const rows = top.map((id) => ({
      id,
      value: (this.titleOf.get(id) as string | undefined) ?? '',
      count: counts[id] ?? 0,
    }));
    return { rows, stories: met.length };
  }

  private current(): StoryColumn {
    const now = this.version.get() as string;
    if (this.seen !== now) {
      this.column = this.read();
      this.seen = now;
    }
    return this.column;
  }

  private read(): StoryColumn {
    const rows = this.members.all() as [article: number, story: number][];
    let last = 0;
    for (const [article, story] of rows) last = Math.max(last, article, story);
    const storyOf = new Int32Array(last + 1);
    const sizes = new Int32Array(last + 1);
    for (const [article, story] of rows) {
      storyOf[article] = story;
      sizes[story] = (sizes[story] ?? 0) + 1;
    }
    return { storyOf, sizes };
  }
}
