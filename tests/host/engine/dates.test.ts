/** Serial days and moments, over time zones and changes of the clocks. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeIsoText, makeMoment, makeSerial } from '../../../host/engine/dates.ts';

const ZONES = ['Etc/UTC', 'America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Auckland'];

test('a day begins at midnight of its zone, in summer and in winter', () => {
  const iso = (serial: number, zone: string) => new Date(makeMoment(serial, zone)).toISOString();
  expect(iso(46_085, 'Etc/UTC')).toBe('2026-03-04T00:00:00.000Z');
  expect(iso(46_085, 'America/New_York')).toBe('2026-03-04T05:00:00.000Z');
  expect(iso(46_207, 'America/New_York')).toBe('2026-07-04T04:00:00.000Z');
  expect(iso(0.5, 'Etc/UTC')).toBe('1899-12-30T12:00:00.000Z');
});

test('serials are written as ISO text, with a time only where there is one', () => {
  expect([makeIsoText(46_085), makeIsoText(46_085.75)]).toEqual([
    '2026-03-04',
    '2026-03-04T18:00:00',
  ]);
});

test('every moment comes back from its serial, in each zone', () => {
  const moments = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2060, 0, 1) });
  fc.assert(
    fc.property(moments, fc.constantFrom(...ZONES), (moment, zone) => {
      const back = makeMoment(makeSerial(moment, zone), zone);
      // In the hour that a change of the clocks repeats, the wall clock cannot tell which one it is.
      expect(Math.abs(back - moment) % 3_600_000).toBeLessThanOrEqual(1);
      expect(Math.abs(back - moment)).toBeLessThanOrEqual(3_600_001);
    }),
  );
});
