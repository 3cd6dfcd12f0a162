import fc from 'fast-check';
import { dayFromNumber, dayOf, instantOf } from '#kernel/time';
import { dayOrdersIn, momentIn } from './moment.ts';

const NOON = '2026-03-31T12:00:00.000Z';
const HALF_PAST_TWO = '2026-03-31T14:30:00.000Z';

describe('a moment', () => {
  it.each([
    ...['2026-03-31', '2026/03/31', '2026.03.31', '2026-3-31', '20260331', '46112', '31.03.2026'],
    ...[
      '31.3.26',
      '31/03/2026',
      '31-03-2026',
      '31/03/26',
      '31-Mar-2026',
      '31-MAR-26',
      '31 Mar 2026',
    ],
    ...['31 March 2026', 'March 31, 2026', 'Mar 31 2026', 'March 31st, 2026', '31st March 2026'],
    ...['31. März 2026', '31. Mär. 2026', '31 mars 2026', '31 de marzo de 2026', '31 marzo 2026'],
    ...[
      '31 maart 2026',
      'Tue, 31 Mar 2026',
      'Dienstag, 31. März 2026',
      'martes, 31 de marzo de 2026',
    ],
  ])('may be a day, which stands for its noon: %s', (text) => {
    expect(momentIn(text, 'dmy', 'UTC')).toBe(NOON);
  });

  it.each([
    ...['2026-03-31T14:30:00Z', '2026-03-31T14:30Z', '2026-03-31 14:30:00 UTC', '2026-03-31 14:30'],
    ...[
      '2026-03-31 16:30:00 +0200',
      '2026-03-31T14:30:00.000+0000',
      '2026-03-31 14:30:00.000000+00',
    ],
    ...['2026-03-31T14:30:00', '2026/03/31 14:30:00', '31.03.2026 14:30', '31.03.2026, 14:30 Uhr'],
    ...[
      '31/03/2026 14:30:00',
      '31/03/2026 2:30 PM',
      '31/03/2026 02:30:00 p.m.',
      '31/03/2026 2:30\u202fPM',
    ],
    ...['Tue, 31 Mar 2026 16:30:00 +0200', 'Tue, 31 Mar 2026 14:30:00 GMT', '31 Mar 2026, 14:30'],
    ...['Tue Mar 31 2026 16:30:00 GMT+0200 (Central European Summer Time)', '20260331T143000Z'],
    ...[
      'Mar 31, 2026 at 2:30 PM',
      '1774967400',
      '1774967400000',
      '46112.604166666664',
      '46112,6041666667',
    ],
  ])('may have its time: %s', (text) => {
    expect(momentIn(text, 'dmy', 'UTC')).toBe(HALF_PAST_TWO);
  });

  it.each([
    ['2026-02-18 9:02', '2026-02-18T09:02:00.000Z'],
    ['5/20/2026 0:00', '2026-05-20T00:00:00.000Z'],
    ['01/10/2026 10:00:00 AM', '2026-01-10T10:00:00.000Z'],
    ['1/10/2026 12:05 AM', '2026-01-10T00:05:00.000Z'],
    ['1/10/2026 12:05 PM', '2026-01-10T12:05:00.000Z'],
    ['03-11-26', '2026-03-11T12:00:00.000Z'],
    ['2026-07-04 00:00:00.000', '2026-07-04T00:00:00.000Z'],
    ['2026-03-04T17:31:00.123456+00:00', '2026-03-04T17:31:00.123Z'],
  ])('is read as it is written, month first: %s', (text, instant) => {
    expect(momentIn(text, 'mdy', 'UTC')).toBe(instant);
  });

  it('without an offset is one of the zone', () => {
    expect(momentIn('31.03.2026 14:30', 'dmy', 'Europe/Berlin')).toBe('2026-03-31T12:30:00.000Z');
    expect(momentIn('46112', 'dmy', 'Europe/Berlin')).toBe('2026-03-31T10:00:00.000Z');
    expect(momentIn('46112.5', 'dmy', 'America/New_York')).toBe('2026-03-31T16:00:00.000Z');
  });

  it.each([
    ...['', 'soon', '2026', '2026-02-30', '2026-13-01', '31.02.2026', '03.31.2026', '3/31/2026'],
    ...[
      '2026-03-31 25:00',
      '2026-03-31 24:00',
      '2026-03-31 14:60',
      '2026-03-31 13:30 PM',
      '12345678',
    ],
    ...[
      '123456',
      '12345',
      '2026033114',
      '2026-03-31 14:30 XYZ',
      '2026-03-31T14:30:00+99:00',
      '31/03',
    ],
    ...['31-Foo-2026', '2026-03-31x', '99/99/2026', '31 03 2026', 'x'.repeat(5_000), '0000-00-00'],
    '0000-00-00 00:00:00',
  ])('is none: %j', (text) => {
    expect(momentIn(text.slice(0, 200), 'dmy', 'UTC')).toBeUndefined();
  });

  it('that may be two days is none until the order is known', () => {
    expect(momentIn('02/03/2026', undefined, 'UTC')).toBeUndefined();
    expect(momentIn('31/03/2026', undefined, 'UTC')).toBe(NOON);
    expect(momentIn('3/31/2026', undefined, 'UTC')).toBe(NOON);
    expect(momentIn('02/03/2026', 'dmy', 'UTC')).toBe('2026-03-02T12:00:00.000Z');
    expect(momentIn('02/03/2026', 'mdy', 'UTC')).toBe('2026-02-03T12:00:00.000Z');
  });

  it.each([
    ['02/03/2026', ['dmy', 'mdy']],
    ['31/03/2026', ['dmy']],
    ['3/31/2026 2:30 PM', ['mdy']],
    ['03/03/2026', undefined],
    ['31.03.2026', undefined],
    ['2026-03-02', undefined],
    ['98/99/2026', []],
  ])('tells which order it may be written in: %s', (text, orders) => {
    expect(dayOrdersIn(text)).toEqual(orders);
  });

  it.each(['en-US', 'en-GB', 'de-DE', 'fr-FR', 'es-ES', 'it-IT', 'nl-NL', 'sv-SE'])(
    'is read back as %s writes it, short and long',
    (locale) => {
      const order = locale === 'en-US' ? 'mdy' : 'dmy';
      const options = { timeZone: 'Europe/Berlin' } as const;
      const formats = [
        new Intl.DateTimeFormat(locale, options),
        new Intl.DateTimeFormat(locale, { ...options, dateStyle: 'short', timeStyle: 'short' }),
        ...(locale === 'sv-SE'
          ? []
          : [new Intl.DateTimeFormat(locale, { ...options, dateStyle: 'long' })]),
      ];
      fc.assert(
        fc.property(fc.integer({ min: 7_306, max: 25_000 }), (days) => {
          const instant = instantOf(Date.parse(`${dayFromNumber(days)}T10:34:00Z`));
          for (const format of formats) {
            const found = momentIn(format.format(new Date(instant)), order, 'Europe/Berlin');
            expect(found && dayOf(found, 'Europe/Berlin')).toBe(dayFromNumber(days));
          }
        }),
        { numRuns: 60 },
      );
    },
  );

  it('takes any text there is', () => {
    const marks = fc.string({
      unit: fc.constantFrom(...'0123456789-/.:T ZaMp+März,'.split('')),
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), marks), (text) => {
        const found = momentIn(text, 'dmy', 'Europe/Berlin');
        expect(found ?? NOON).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      }),
    );
  });
});
