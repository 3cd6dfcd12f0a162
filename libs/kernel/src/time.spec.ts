import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dayFromNumber,
  dayNumber,
  dayOf,
  daysBetween,
  endOfDay,
  epochMsOf,
  instantOf,
  isDay,
  isInstant,
  instantAt,
  noonOf,
  parseInstant,
} from './time.ts';

const ZONES = ['UTC', 'Europe/Berlin', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Apia'];

const zones = fc.constantFrom(...ZONES);
const epochsMs = fc.integer({
  min: Date.UTC(1950, 0, 1),
  max: Date.UTC(2099, 11, 31),
});
const days = fc
  .integer({ min: dayNumber('1950-01-02'), max: dayNumber('2099-12-30') })
  .map(dayFromNumber);

describe('an instant', () => {
  it.each([
    ['2025-03-01T09:00:00.000Z', true],
    ['2024-02-29T23:59:59.999Z', true],
    ['2025-02-29T09:00:00.000Z', false],
    ['2025-03-01T24:00:00.000Z', false],
    ['2025-03-01T23:60:00.000Z', false],
    ['2025-03-01T23:59:60.000Z', false],
    ['2025-03-01T25:00:00.000Z', false],
    ['2025-03-01T09:61:00.000Z', false],
    ['2025-13-01T09:00:00.000Z', false],
    ['0999-03-01T09:00:00.000Z', false],
    ['2999-12-31T23:59:59.999Z', true],
    ['3000-01-01T00:00:00.000Z', false],
    ['2025-03-01T09:00:00Z', false],
    ['2025-03-01T09:00:00.000+01:00', false],
    ['2025-03-01', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isInstant(text)).toBe(expected);
  });

  it.each([
    ['2025-03-01T09:00Z', '2025-03-01T09:00:00.000Z'],
    ['2025-03-01T09:00:30Z', '2025-03-01T09:00:30.000Z'],
    ['2025-03-01T09:00:30.5Z', '2025-03-01T09:00:30.500Z'],
    ['2025-03-01T09:00:30.123456789Z', '2025-03-01T09:00:30.123Z'],
    ['2025-03-01T00:30:00+01:00', '2025-02-28T23:30:00.000Z'],
    ['2025-03-01T00:30:00-0330', '2025-03-01T04:00:00.000Z'],
    ['2025-03-01T24:00Z', '2025-03-02T00:00:00.000Z'],
    ['9999-12-31T23:59:00-01:00', undefined],
    ['2999-12-31T23:59:00-01:00', undefined],
    ['2025-02-30T09:00Z', undefined],
    ['2025-03-01T25:00Z', undefined],
    ['2025-03-01T09:00', undefined],
    ['2025-03-01', undefined],
    ['yesterday', undefined],
  ])('is read from %s as %s', (text, expected) => {
    expect(parseInstant(text)).toBe(expected);
  });

  it('sorts as text as it does in time, and says its milliseconds again', () => {
    const property = fc.property(epochsMs, epochsMs, (left, right) => {
      expect(instantOf(left) < instantOf(right)).toBe(left < right);
      expect(epochMsOf(instantOf(left))).toBe(left);
      expect(isInstant(instantOf(left))).toBe(true);
      expect(parseInstant(instantOf(left))).toBe(instantOf(left));
    });
    fc.assert(property);
  });
});

describe('a day', () => {
  it.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-00-10', false],
    ['2025-04-31', false],
    ['0001-01-01', false],
    ['2999-12-31', true],
    ['9999-12-31', false],
    ['2025-4-1', false],
    ['2025-04-01T00:00:00.000Z', false],
  ])('%s: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  it('is counted from 1970 on, and back', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayFromNumber(-1)).toBe('1969-12-31');
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2025-03-01', '2025-02-28')).toBe(-1);
    const property = fc.property(days, fc.integer({ min: -9_999, max: 9_999 }), (day, count) => {
      expect(daysBetween(day, addDays(day, count))).toBe(count);
    });
    fc.assert(property);
  });

  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2025-03-15', -3, '2024-12-15'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-03-31', 0, '2025-03-31'],
  ])('%s and %d months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});

describe('a day in a zone', () => {
  it.each([
    ['2025-03-01T23:30:00.000Z', 'UTC', '2025-03-01'],
    ['2025-03-01T23:30:00.000Z', 'Europe/Berlin', '2025-03-02'],
    ['2025-03-01T18:29:59.999Z', 'Asia/Kolkata', '2025-03-01'],
    ['2025-03-01T18:30:00.000Z', 'Asia/Kolkata', '2025-03-02'],
    ['2025-07-01T02:29:59.999Z', 'America/St_Johns', '2025-06-30'],
    ['1969-12-31T23:59:59.999Z', 'Europe/Berlin', '1970-01-01'],
  ])('holds %s in %s: %s', (instant, zone, day) => {
    expect(dayOf(instant, zone)).toBe(day);
  });

  it.each([
    ['2025-03-01', 'UTC', '2025-03-01T23:59:59.999Z'],
    ['2025-03-01', 'Europe/Berlin', '2025-03-01T22:59:59.999Z'],
    // The clocks go forward at 02:00 and back at 03:00.
    ['2025-03-30', 'Europe/Berlin', '2025-03-30T21:59:59.999Z'],
    ['2025-10-25', 'Europe/Berlin', '2025-10-25T21:59:59.999Z'],
    ['2025-10-26', 'Europe/Berlin', '2025-10-26T22:59:59.999Z'],
    // Until 2011 the clocks of St John's went back at one minute past midnight, to the day before.
    ['2010-11-06', 'America/St_Johns', '2010-11-07T03:29:59.999Z'],
    // Those of Amman went back from one o'clock to midnight: the day began with the first of the two.
    ['2021-10-28', 'Asia/Amman', '2021-10-28T20:59:59.999Z'],
    ['2021-10-29', 'Asia/Amman', '2021-10-29T21:59:59.999Z'],
    // Cairo's went back to the day before as midnight came; those of Lord Howe move by half an hour.
    ['2023-10-26', 'Africa/Cairo', '2023-10-26T21:59:59.999Z'],
    ['2025-04-05', 'Australia/Lord_Howe', '2025-04-05T12:59:59.999Z'],
    ['2025-04-06', 'Australia/Lord_Howe', '2025-04-06T13:29:59.999Z'],
    // Samoa left a day out, and so it ends where the one before it does.
    ['2011-12-29', 'Pacific/Apia', '2011-12-30T09:59:59.999Z'],
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T09:59:59.999Z'],
  ])('%s in %s ends at %s', (day, zone, instant) => {
    expect(endOfDay(day, zone)).toBe(instant);
  });

  it.each([
    ['2025-03-01', 'UTC', '2025-03-01T12:00:00.000Z'],
    ['2025-03-30', 'Europe/Berlin', '2025-03-30T10:00:00.000Z'],
    ['2025-10-26', 'Europe/Berlin', '2025-10-26T11:00:00.000Z'],
    ['2025-03-01', 'Asia/Kolkata', '2025-03-01T06:30:00.000Z'],
  ])('%s in %s has its noon at %s', (day, zone, instant) => {
    expect(noonOf(day, zone)).toBe(instant);
  });

  it('holds its own noon and its own last instant, and not the next one', () => {
    const property = fc.property(days, zones, (day, zone) => {
      // Samoa skipped this day altogether.
      fc.pre(!(zone === 'Pacific/Apia' && day === '2011-12-30'));
      expect(dayOf(noonOf(day, zone), zone)).toBe(day);
      expect(dayOf(endOfDay(day, zone), zone)).toBe(day);
      const next = instantOf(epochMsOf(endOfDay(day, zone)) + 1);
      expect(dayOf(next, zone) > day).toBe(true);
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('never goes back as time goes on', () => {
    const property = fc.property(
      epochsMs,
      fc.nat({ max: 400 * 86_400_000 }),
      zones,
      (epochMs, laterMs, zone) => {
        const day = dayOf(instantOf(epochMs), zone);
        expect(dayOf(instantOf(epochMs + laterMs), zone) >= day).toBe(true);
      },
    );
    fc.assert(property);
  });

  it('is the same however many instants were asked before', () => {
    const first = dayOf('2025-03-01T23:30:00.000Z', 'Europe/Berlin');
    for (let quarter = 0; quarter < 50_001; quarter += 1) {
      dayOf(instantOf(quarter * 900_000), 'Europe/Berlin');
    }

    expect(dayOf('2025-03-01T23:30:00.000Z', 'Europe/Berlin')).toBe(first);
  });
});

describe('a midnight that clocks leave out', () => {
  it('is the moment they go on, so that no hour belongs to no day', () => {
    expect(endOfDay('2010-10-16', 'America/Sao_Paulo')).toBe('2010-10-17T02:59:59.999Z');
  });
});

describe('a midnight that clocks show twice', () => {
  it('begins the day the first time', () => {
    expect(dayOf('2021-10-28T20:59:59.999Z', 'Asia/Amman')).toBe('2021-10-28');
    expect(dayOf('2021-10-28T21:30:00.000Z', 'Asia/Amman')).toBe('2021-10-29');
  });

  it('begins it the second time where clocks went back over it', () => {
    const zone = 'America/St_Johns';
    expect(dayOf('2010-11-07T02:30:30.000Z', zone)).toBe('2010-11-06');
    expect(dayOf('2010-11-07T03:30:30.000Z', zone)).toBe('2010-11-07');
    expect(instantAt('2010-11-07', '00:00:30.000', zone)).toBe('2010-11-07T03:30:30.000Z');
  });
});
