import fc from 'fast-check';
import { dayNumber, dayOf, instantOf } from '#kernel/time';
import { calendarOf } from './calendar.ts';

/** Whole and quarter hours, clock changes at midnight, and a day that was left out (Samoa, 30 December 2011). */
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'Asia/Kathmandu',
  'America/Sao_Paulo',
  'Pacific/Apia',
  'America/Los_Angeles',
];

describe('the calendar of a zone', () => {
  it('tells the day of any instant, as the kernel does', () => {
    const instants = fc.integer({
      min: Date.parse('2005-01-01T00:00:00.000Z'),
      max: Date.parse('2030-01-01T00:00:00.000Z'),
    });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.array(instants), (zone, times) => {
        const calendar = calendarOf(zone);
        for (const instant of times.map(instantOf)) {
          expect(calendar.dayOf(instant)).toBe(dayOf(instant, zone));
          expect(calendar.numberOf(instant)).toBe(dayNumber(dayOf(instant, zone)));
        }
      }),
    );
  });

  it('turns at midnight, also on the days the clocks change', () => {
    const { dayOf: dayIn } = calendarOf('Europe/Berlin');
    expect(dayIn('2025-03-29T22:59:59.999Z')).toBe('2025-03-29');
    expect(dayIn('2025-03-29T23:00:00.000Z')).toBe('2025-03-30');
    expect(dayIn('2025-03-30T21:59:59.999Z')).toBe('2025-03-30');
    expect(dayIn('2025-03-30T22:00:00.000Z')).toBe('2025-03-31');
  });
});
