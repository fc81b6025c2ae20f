// What stands around a passage: enough for a reader to judge the quote without opening the article.

export interface PassageContext {
  readonly contextBefore: string;
  readonly contextAfter: string;
}

/**
 * The rest of the paragraph that holds `[start, end)`, cut to `reach` code units on either side at a blank where there
 * is one near, never inside a surrogate pair. Both are slices of `body` that touch the passage.
 */
export function contextAround(body: string, start: number, end: number, reach = 300): PassageContext {
  let from = start;
  while (from > 0 && start - from < reach && !isLineEnd(body, from - 1)) from--;
  if (from > 0 && !isLineEnd(body, from - 1)) from = afterBlank(body, from, start - reach / 2);
  let to = end;
  while (to < body.length && to - end < reach && !isLineEnd(body, to)) to++;
  if (to < body.length && !isLineEnd(body, to)) to = beforeBlank(body, to, end + reach / 2);
  return { contextBefore: body.slice(from, start), contextAfter: body.slice(end, to) };
}

function afterBlank(body: string, from: number, latest: number): number {
  for (let i = from; i < latest; i++) if (body[i] === ' ') return i + 1;
  return splitsPair(body, from) ? from + 1 : from;
}

function beforeBlank(body: string, to: number, earliest: number): number {
  for (let i = to; i > earliest; i--) if (body[i] === ' ') return i;
  return splitsPair(body, to) ? to - 1 : to;
}

function isLineEnd(body: string, at: number): boolean {
  const code = body.charCodeAt(at);
  return code === 10 || code === 13;
}

function splitsPair(body: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(body.slice(at - 1, at + 1));
}
