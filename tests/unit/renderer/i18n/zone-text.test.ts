// The zone beside a source's time: as short as it can be, and only where clocks differ.
import { expect, test } from 'vitest';
import { zonesDiffer, zoneText } from '../../../../renderer/i18n/zone-text';

test.each([
  ['2018-05-16T22:55:00+04:00', 'UTC+4'],
  ['2018-05-16T22:55:00-03:30', 'UTC-3:30'],
  ['2018-05-16T22:55:00+0530', 'UTC+5:30'],
  ['2018-05-16T22:55:00Z', 'UTC'],
  ['2018-05-16T22:55:00+00:00', 'UTC'],
  ['2018-05-16T22:55:00', ''],
  ['2018-05-16', ''],
  ['last Tuesday', ''],
])('%s is %s', (iso, zone) => {
  expect(zoneText(iso)).toBe(zone);
});

test('clocks differ where their zones do', () => {
  expect(zonesDiffer(['2018-05-16T22:55:00+04:00', '2018-05-17T01:00:00+04:00', null])).toBe(false);
  expect(zonesDiffer(['2018-05-16T22:55:00+04:00', '2018-05-16T19:10:00Z'])).toBe(true);
});
