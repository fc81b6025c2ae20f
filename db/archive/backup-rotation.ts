// Which automatic backups have had their day: the last days, weeks and months each keep one, and all together stay below a size.

export interface RotatedBackup {
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** What it takes on the disk beside the others. */
  readonly bytes: number;
  /** What an analyst made is the analyst's to remove. */
  readonly kind: 'manual' | 'automatic';
  /** False for one whose files are not as they were verified: it stands for nothing and is left for people to look at. */
  readonly sound: boolean;
}

export interface RotationPolicy {
  /** Of so many days (weeks, months) that have a backup, the newest ones, the last backup of each is kept. */
  readonly days: number;
  readonly weeks: number;
  readonly months: number;
  /** What the automatic ones may take together; the oldest go first. */
  readonly maxBytes: number;
}

export const ROTATION: RotationPolicy = { days: 7, weeks: 4, months: 6, maxBytes: 50_000_000_000 };

const DAY = 86_400_000;
/** The epoch began on a Thursday; weeks begin on Monday. */
const TO_MONDAY = 3;

/**
 * Names of the automatic, sound backups that may go. Days are counted by the backups that there are and never by the clock: an
 * archive that nobody opens keeps what it has, and a clock set forward empties nothing. The newest sound backup never goes.
 */
export function backupsToRemove(backups: readonly RotatedBackup[], policy: RotationPolicy = ROTATION): string[] {
  const rotated = backups.filter(({ kind, sound }) => kind === 'automatic' && sound).sort(newestFirst);
  const kept = new Set<RotatedBackup>(rotated.slice(0, 1));
  for (const [periodOf, most] of [
    [dayOf, policy.days],
    [weekOf, policy.weeks],
    [monthOf, policy.months],
  ] as const) {
    for (const backup of lastOfEach(rotated, periodOf, most)) kept.add(backup);
  }
  let bytes = 0;
  const affordable = rotated.filter((backup, i) => {
    if (!kept.has(backup)) return false;
    bytes += backup.bytes;
    return i === 0 || bytes <= policy.maxBytes;
  });
  return rotated.filter((backup) => !affordable.includes(backup)).map(({ name }) => name);
}

function newestFirst(a: RotatedBackup, b: RotatedBackup): number {
  return b.createdAt - a.createdAt || (a.name < b.name ? 1 : -1);
}

/** @param backups newest first */
function lastOfEach(
  backups: readonly RotatedBackup[],
  periodOf: (moment: number) => number,
  most: number,
): RotatedBackup[] {
  const last = new Map<number, RotatedBackup>();
  for (const backup of backups) {
    const period = periodOf(backup.createdAt);
    if (!last.has(period)) last.set(period, backup);
  }
  return [...last.values()].slice(0, most);
}

function dayOf(moment: number): number {
  return Math.floor(moment / DAY);
}

function weekOf(moment: number): number {
  return Math.floor((dayOf(moment) + TO_MONDAY) / 7);
}

function monthOf(moment: number): number {
  const date = new Date(moment);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
