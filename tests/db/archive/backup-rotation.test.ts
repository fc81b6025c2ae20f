// Rotation keeps what it promises for any set of backups, and takes away no more than it has to.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backupsToRemove, ROTATION, type RotatedBackup } from '../../../db/archive/backup-rotation';

const DAY = 86_400_000;
const START = Date.UTC(2024, 0, 1);

const backups = fc.uniqueArray(
  fc.record({
    name: fc.string({ minLength: 1, maxLength: 6 }),
    createdAt: fc.integer({ min: START, max: START + 500 * DAY }),
    bytes: fc.integer({ min: 0, max: 1_000 }),
    kind: fc.constantFrom('manual', 'automatic'),
    sound: fc.boolean(),
  }),
  { selector: ({ name }) => name, maxLength: 60 },
);
const policies = fc.record({
  days: fc.integer({ min: 0, max: 9 }),
  weeks: fc.integer({ min: 0, max: 5 }),
  months: fc.integer({ min: 0, max: 7 }),
  maxBytes: fc.integer({ min: 0, max: 20_000 }),
});

const dated = (date: string, more: Partial<RotatedBackup> = {}): RotatedBackup => ({
  name: date,
  createdAt: Date.parse(date),
  bytes: 10,
  kind: 'automatic',
  sound: true,
  ...more,
});
const kept = (all: readonly RotatedBackup[], policy = ROTATION): string[] => {
  const gone = new Set(backupsToRemove(all, policy));
  return all.map(({ name }) => name).filter((name) => !gone.has(name));
};

test('whatever there is, the newest sound backup, what an analyst made and what is damaged stay; the rest fits the limits', () => {
  fc.assert(
    fc.property(backups, policies, (all, policy) => {
      const gone = new Set(backupsToRemove(all, policy));
      const rotated = all.filter(({ kind, sound }) => kind === 'automatic' && sound);
      const left = rotated.filter(({ name }) => !gone.has(name));
      for (const { name, kind, sound } of all) if (kind === 'manual' || !sound) expect(gone.has(name)).toBe(false);
      if (rotated.length === 0) return;
      const newest = Math.max(...rotated.map(({ createdAt }) => createdAt));
      expect(left.some(({ createdAt }) => createdAt === newest)).toBe(true);
      expect(left.length).toBeLessThanOrEqual(Math.max(1, policy.days + policy.weeks + policy.months));
      const bytes = left.reduce((sum, one) => sum + one.bytes, 0);
      expect(left.length === 1 || bytes <= policy.maxBytes).toBe(true);
      // once rotated, nothing more goes
      expect(
        backupsToRemove(
          all.filter(({ name }) => !gone.has(name)),
          policy,
        ),
      ).toEqual([]);
    }),
  );
});

test('a backup a day for a year leaves the last 7 days, 4 weeks and 6 months', () => {
  let there: RotatedBackup[] = [];
  for (let day = 0; day < 366; day++) {
    there.push(dated(new Date(START + day * DAY).toISOString()));
    const gone = new Set(backupsToRemove(there));
    there = there.filter(({ name }) => !gone.has(name));
  }
  expect(there.map(({ name }) => name.slice(0, 10))).toEqual([
    ...['2024-07-31', '2024-08-31', '2024-09-30', '2024-10-31', '2024-11-30'],
    ...['2024-12-15', '2024-12-22'],
    ...['2024-12-25', '2024-12-26', '2024-12-27', '2024-12-28', '2024-12-29', '2024-12-30', '2024-12-31'],
  ]);
});

test('years without a backup take none away', () => {
  const all = ['2020-05-01', '2020-05-02', '2024-05-03'].map((date) => dated(date));
  expect(kept(all)).toEqual(['2020-05-01', '2020-05-02', '2024-05-03']);
});

test('of one day the last stays', () => {
  expect(kept(['2024-05-03T08:00Z', '2024-05-03T20:00Z', '2024-05-03T12:00Z'].map((at) => dated(at)))).toEqual([
    '2024-05-03T20:00Z',
  ]);
});

test('over the limit of size the oldest go, but never the newest, however large', () => {
  const all = ['2024-05-01', '2024-05-02', '2024-05-03'].map((date) => dated(date));
  expect(kept(all, { ...ROTATION, maxBytes: 20 })).toEqual(['2024-05-02', '2024-05-03']);
  expect(kept(all, { ...ROTATION, maxBytes: 5 })).toEqual(['2024-05-03']);
});
