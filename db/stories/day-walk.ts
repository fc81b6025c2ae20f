// Works out the groups of days anew and follows what changes to the days after, until nothing changes any more.
import type { GroupedDay } from '../../core/model/analysis-ports';
import { DAYS_OF_MEMORY, LONGEST_STORY, threadDay, type DayGroup, type Threaded } from '../../core/stories/threads';
import { twinKey } from '../../core/stories/twin-key';
import { sumOfAll } from '../../core/stories/vector-sum';
import type { Connection } from '../archive/connection';
import { articleLoader, type ArticleLoader, type PlacedArticle } from './day-articles';
import { dayFingerprint, groupsOfDay } from './day-groups';
import type { DecidedArticles } from './story-decisions';
import { UNDATED } from './story-day';

interface GroupOfArticles extends DayGroup {
  readonly articles: readonly PlacedArticle[];
}

/**
 * Brings the groups and threads of `days` (ascending) up to date, and those of later days that depend on them. Other days that
 * wait are passed over: they and what depends on them come when it is their turn.
 * @returns every thread that may hold other articles than before
 */
export function walkDays(
  db: Connection,
  days: readonly number[],
  decided: DecidedArticles,
  grouped: GroupedDay | null,
): Set<number> {
  const walk = new DayWalk(db, decided, grouped);
  const waits = db.prepare('SELECT 1 FROM story_days WHERE day = ?').pluck();
  let reach = -Infinity;
  let at = 0;
  let day = -Infinity;
  while (at < days.length || day < reach) {
    const next = days[at] ?? Infinity;
    day = day < reach ? day + 1 : next;
    const anew = day === next;
    if (anew) at++;
    if (anew || waits.get(day) === undefined) reach = Math.max(reach, walk.visit(day, anew));
  }
  return walk.touched;
}

class DayWalk {
  readonly touched = new Set<number>();
  private readonly loader: ArticleLoader;
  private readonly place;
  private readonly whereIs;
  private last = -Infinity;
  /** Groups of the last days in memory. */
  private before: Threaded[] = [];

  constructor(
    db: Connection,
    private readonly decided: DecidedArticles,
    private readonly grouped: GroupedDay | null,
  ) {
    this.loader = articleLoader(db);
    this.place = db.prepare('UPDATE article_signatures SET day_group = ?, thread = ? WHERE article_id = ?');
    this.whereIs = db.prepare('SELECT thread, day FROM article_signatures WHERE article_id = ?');
  }

  /** Answers the last day that may change because of what changed on this one. */
  visit(day: number, anew: boolean): number {
    const articles = this.loader.ofDay(day);
    const groups = anew ? this.regroup(day, articles) : this.groupsOf(day, articles);
    const threaded =
      day === UNDATED ? groups.map((group) => ({ ...group, story: group.first })) : this.thread(day, groups);
    let changed = anew;
    let decided = false;
    groups.forEach(({ articles: members, parties, first }, i) => {
      const story = threaded[i]?.story ?? first;
      decided ||= parties.size > 0;
      for (const { id, dayGroup, thread, fresh } of members) {
        const moved = dayGroup !== first || thread !== story;
        if (moved) this.place.run(first, story, id);
        if (!moved && !fresh) continue;
        changed = true;
        this.touched.add(story);
        if (thread !== null) this.touched.add(thread);
      }
    });
    if (!changed || day === UNDATED) return day;
    return day + (decided ? LONGEST_STORY : DAYS_OF_MEMORY);
  }

  private thread(day: number, groups: readonly GroupOfArticles[]): Threaded[] {
    if (this.last !== day - 1) {
      this.before = [];
      for (let earlier = day - DAYS_OF_MEMORY; earlier < day; earlier++) this.before.push(...this.known(earlier));
    }
    const before = this.before.filter((group) => group.day >= day - DAYS_OF_MEMORY);
    const threaded = threadDay(groups, before, this.decided.decisions, this.partiesByThread(day));
    this.before = [...before, ...threaded];
    this.last = day;
    return threaded;
  }

  private regroup(day: number, articles: readonly PlacedArticle[]): GroupOfArticles[] {
    const { grouped, decided } = this;
    const isKnown = grouped?.day === day && grouped.fingerprint === dayFingerprint(articles, decided);
    return (isKnown ? grouped.groups : groupsOfDay(day, articles, decided)).map((members) =>
      this.group(
        day,
        members.map((position) => articles[position]).filter((article) => article !== undefined),
      ),
    );
  }

  private groupsOf(day: number, articles: readonly PlacedArticle[]): GroupOfArticles[] {
    const groups = new Map<number, PlacedArticle[]>();
    for (const article of articles) {
      const first = article.dayGroup ?? article.id;
      const members = groups.get(first);
      if (members) members.push(article);
      else groups.set(first, [article]);
    }
    return [...groups.values()].map((members) => this.group(day, members));
  }

  /** The same for a group that was worked out now and one that was read back: members stand in canonical order. */
  private group(day: number, articles: readonly PlacedArticle[]): GroupOfArticles {
    const texts = new Map<string, PlacedArticle>();
    const parties = new Set<number>();
    for (const article of articles) {
      const twin = twinKey(article.signature, article.textHash);
      if (!texts.has(twin)) texts.set(twin, article);
      const party = this.decided.decisions.partyOf(article.id);
      if (party !== null) parties.add(party);
    }
    const sum = sumOfAll([...texts.values()]);
    return { day, first: articles[0]?.id ?? 0, sum, parties, articles };
  }

  private known(day: number): Threaded[] {
    const placed = this.loader.ofDay(day).filter(({ thread }) => thread !== null);
    return this.groupsOf(day, placed).map((group) => {
      const story = group.articles[0]?.thread ?? group.first;
      const place = this.whereIs.get(story) as { day: number } | undefined;
      return { ...group, story, storyDay: place?.day ?? day };
    });
  }

  /** The parties in each thread as it is before `day`. */
  private partiesByThread(day: number): Map<number, Set<number>> {
    const found = new Map<number, Set<number>>();
    for (const [party, articles] of this.decided.parties) {
      for (const article of articles) {
        const place = this.whereIs.get(article) as { thread: number | null; day: number } | undefined;
        if (!place || place.thread === null || place.day >= day) continue;
        const parties = found.get(place.thread);
        if (parties) parties.add(party);
        else found.set(place.thread, new Set([party]));
      }
    }
    return found;
  }
}
