// The story that a query is narrowed to, as a condition of the query itself: `story:12`.

const CONDITION = /(?<=^|\s)story:(\d{1,15})(?=\s|$)/g;
const REMOVED = /(?:^|\s+)story:\d{1,15}(?=\s|$)/g;

/** The numbers of the stories that the query names as conditions of their own. */
export function storiesOf(query: string): readonly number[] {
  return [...query.matchAll(CONDITION)].map((match) => Number(match[1]));
}

/** The query with `story:ID` for just these stories, none twice; the rest of it stays as it is. An article stands in one story. */
export function withStories(query: string, ids: readonly number[]): string {
  const rest = query.replaceAll(REMOVED, '').trim();
  return [rest, ...new Set(ids.map((id) => `story:${id}`))].filter((part) => part !== '').join(' ');
}
