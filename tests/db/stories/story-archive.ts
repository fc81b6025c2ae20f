// Articles whose stories are known, and the background job run to its end on a test archive.
import type { AnalysisSink } from '../../../core/model/analysis-ports';
import type { Connection } from '../../../db/archive/connection';
import { storyJob } from '../../../db/stories/story-job';
import { storyWriter } from '../../../db/stories/story-writer';
import type { TestArchive } from '../support/test-archive';

/** Runs the job on the archive's own connection until nothing waits. */
export async function findStories(db: Connection): Promise<void> {
  const writer = storyWriter(db, () => undefined);
  const sink: AnalysisSink = {
    ...writer,
    writeStatements: () => Promise.reject(new Error('this job writes no statements')),
  };
  const job = storyJob(db, sink);
  while ((await job.step()) > 0);
  if (job.pending() > 0) throw new Error(`${job.pending()} articles still wait`);
}

const PLACES = ['Valdora', 'Kesrin', 'Tamaris', 'Oludene', 'Brevik', 'Suhail', 'Marqab', 'Lindos', 'Quara', 'Zarnow'];
const THINGS = [
  'ferry',
  'refinery',
  'museum',
  'stadium',
  'dam',
  'orchard',
  'railway',
  'hospital',
  'lighthouse',
  'bakery',
];
const DEEDS = [
  'reopens',
  'floods',
  'closes',
  'burns',
  'expands',
  'strikes',
  'collapses',
  'privatises',
  'restores',
  'auctions',
];
const FILLERS =
  'residents gathered engineers inspected damage budget council vote repair crew insurance witness smoke traffic detour permit contract shipment deadline union inspector warehouse generator pipeline bridge'.split(
    ' ',
  );

/** `telling` numbers different wordings of one event; events share no telling words. */
export function tell(
  event: number,
  telling: number,
  day: string,
  time = '10:00',
): {
  readonly title: string;
  readonly body: string;
  readonly outlet: string;
  readonly publishedAt: string;
  readonly language: string;
} {
  const place = PLACES[event % PLACES.length] ?? '';
  const thing = THINGS[(event * 3 + 1) % THINGS.length] ?? '';
  const deed = DEEDS[(event * 7 + 2) % DEEDS.length] ?? '';
  const filler = (i: number): string =>
    `${place.slice(0, 3).toLowerCase()}${FILLERS[(telling * 3 + i * 7) % FILLERS.length] ?? ''}`;
  return {
    title: `${place} ${thing} ${deed} ${filler(0)}`,
    body: [
      `The ${thing} of ${place} ${deed} after the ${filler(1)}, the ${filler(2)} of ${place} said.`,
      `A ${filler(3)} near the ${thing} and its ${filler(4)} made ${place} wait for the ${filler(5)}.`,
      `Version ${telling}: the ${filler(6)} ${deed} again.`,
    ].join('\n'),
    outlet: `Outlet ${telling % 5}`,
    publishedAt: `${day}T${time}:00+02:00`,
    language: 'en',
  };
}

/** Which articles are a story, by title and text and not by id: equal for archives that hold the same stories. */
export function partition(db: Connection): string[] {
  const rows = db
    .prepare(
      `SELECT t.story_id, hex(a.text_sha256) || coalesce(o.name, '') || coalesce(a.published_at, '') AS text, t.closeness, round(t.reuse, 9) AS reuse,
         (SELECT hex(s.text_sha256) FROM articles s WHERE s.id = t.source_article_id) AS source
       FROM story_articles t JOIN articles a ON a.id = t.article_id LEFT JOIN names o ON o.id = a.outlet_id`,
    )
    .all() as { story_id: number; text: string; closeness: string; reuse: number; source: string | null }[];
  const stories = new Map<number, string[]>();
  for (const { story_id: story, ...row } of rows) {
    const members = stories.get(story) ?? [];
    members.push(`${row.text} ${row.closeness} ${row.reuse} ${row.source ?? ''}`);
    stories.set(story, members);
  }
  return [...stories.values()].map((members) => members.sort().join('\n')).sort();
}

/** The ids of each story's articles, largest story first. */
export function storiesOf(archive: Pick<TestArchive, 'db'>): number[][] {
  const rows = archive.db
    .prepare('SELECT story_id, article_id FROM story_articles ORDER BY article_id')
    .raw()
    .all() as [number, number][];
  const stories = new Map<number, number[]>();
  for (const [story, article] of rows) stories.set(story, [...(stories.get(story) ?? []), article]);
  return [...stories.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
