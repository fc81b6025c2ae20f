// The source's own date-time: read once, kept as written, ordered by the instant, grouped by the local date.

export interface PublishedAt {
  readonly iso: string;
  /** Milliseconds since the epoch; a bare date counts as noon UTC. */
  readonly instant: number;
  /** yyyymmdd in the source's own zone. */
  readonly localDate: number;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/** Reads `2024-02-06`, `2024-02-06T10:00`, `…:00+02:00`; null for anything else, or for a date that does not exist. */
export function readPublishedAt(iso: string): PublishedAt | null {
  const m = ISO.exec(iso.trim());
  if (!m) return null;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1400) return null;
  const localDate = year * 10_000 + month * 100 + day;
  if (m[4] === undefined) return { iso: m[0], instant: date.getTime() + 43_200_000, localDate };
  const [hour, minute, second] = [Number(m[4]), Number(m[5]), Number(m[6] ?? 0)];
  if (hour > 24 || minute > 59 || second > 60) return null;
  const local = date.getTime() + ((hour * 60 + minute) * 60 + second) * 1000;
  return { iso: m[0], instant: local - zoneMinutes(m[8]) * 60_000, localDate };
}

function zoneMinutes(zone: string | undefined): number {
  if (!zone || zone.toUpperCase() === 'Z') return 0;
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return (zone.startsWith('-') ? -1 : 1) * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)));
}
