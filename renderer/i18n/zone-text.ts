// The zone of a source's clock, for where times of several sources stand beside one another.
import { readPublishedAt } from '../../core/model/published-at';

const ZONE = /(Z|[+-]\d{2}(?::?\d{2})?)$/i;

/** `UTC+4`, `UTC-3:30`, `UTC`; empty where the source gave no zone, or no time. Always left-to-right. */
export function zoneText(iso: string): string {
  const zone = iso.length > 10 && readPublishedAt(iso) ? ZONE.exec(iso.trim())?.[1] : undefined;
  if (zone === undefined) return '';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  const hours = Number(digits.slice(0, 2));
  const minutes = Number(digits.slice(2));
  if (hours === 0 && minutes === 0) return 'UTC';
  return `UTC${zone[0]}${hours}${minutes === 0 ? '' : `:${digits.slice(2)}`}`;
}

/** Whether clocks stand beside one another that do not show the same time at once. */
export function zonesDiffer(times: readonly (string | null)[]): boolean {
  return new Set(times.flatMap((iso) => (iso === null ? [] : [zoneText(iso)]))).size > 1;
}
