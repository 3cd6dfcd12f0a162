import { tableOf } from '../../../testing/table-files.ts';
import { CALENDAR_HEADING } from '../headings.ts';

const NOW = '2026-08-01T00:00:00.000Z';
const BERLIN = ['BEGIN:VTIMEZONE', 'TZID:Europe/Berlin', 'END:VTIMEZONE'];

const meeting = (...fields: readonly string[]) => ['BEGIN:VEVENT', ...fields, 'END:VEVENT'];

async function meetings(...lines: readonly string[]) {
  const file = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...BERLIN, ...lines, 'END:VCALENDAR', ''];
  const { format, heading, rows } = await tableOf(file.join('\r\n'), { now: NOW });
  expect([format, heading]).toEqual(['calendar', CALENDAR_HEADING]);
  return rows.map(({ cells }) =>
    Object.fromEntries(CALENDAR_HEADING.map((name, place) => [name, cells[place] ?? ''])),
  );
}

describe('a calendar', () => {
  it('tells of each meeting when it was, and who was there', async () => {
    const [review] = await meetings(
      ...meeting(
        'UID:r-1',
        'SUMMARY:Quarterly review',
        'DESCRIPTION:agenda that is not read',
        'ORGANIZER;CN=Us:mailto:us@mill.example',
        'ATTENDEE;PARTSTAT=ACCEPTED:MAILTO:anna@alder.example',
        'ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:cem@alder.example',
        'ATTENDEE;PARTSTAT=DECLINED:mailto:bob@birch.example',
        'DTSTART;TZID=Europe/Berlin:20260713T100000',
        'DTEND;TZID=Europe/Berlin:20260713T110000',
      ),
    );
    expect(review).toEqual({
      uid: 'r-1',
      summary: 'Quarterly review',
      starts_at: '2026-07-13T08:00:00.000Z',
      ends_at: '2026-07-13T09:00:00.000Z',
      minutes: '60',
      all_day: '',
      status: 'confirmed',
      organizer_email: 'us@mill.example',
      attendee_emails: 'anna@alder.example;cem@alder.example',
      declined_emails: 'bob@birch.example',
    });
  });

  it.each([
    [
      'by a zone of Outlook',
      'DTSTART;TZID=W. Europe Standard Time:20260701T090000',
      '2026-07-01T07:00:00.000Z',
    ],
    ['in UTC', 'DTSTART:20260701T090000Z', '2026-07-01T09:00:00.000Z'],
    ['for a whole day', 'DTSTART;VALUE=DATE:20260701', '2026-07-01'],
  ])('says when a meeting was %s', async (_how, start, moment) => {
    expect((await meetings(...meeting('UID:x', start)))[0]).toMatchObject({ starts_at: moment });
  });

  it('leaves a time without a zone as it is written, for the zone of the ledger', async () => {
    const file =
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:x\nDTSTART:20260701T090000\nEND:VEVENT\nEND:VCALENDAR\n';
    const { rows } = await tableOf(file);
    expect(rows[0]?.cells[2]).toBe('2026-07-01T09:00:00');
  });

  it('leaves a time of a zone that nobody knows as it is written as well', async () => {
    const start = 'DTSTART;TZID=Nowhere:20260701T090000';
    const file = ['BEGIN:VCALENDAR', ...meeting('UID:x', start), 'END:VCALENDAR'];
    const { rows } = await tableOf(file.join('\n'));
    expect(rows[0]?.cells[2]).toBe('2026-07-01T09:00:00');
  });

  it('has a row for each time of a meeting that recurs, up to now, but those left out', async () => {
    const weekly = meeting(
      'UID:w-1',
      'DTSTART;TZID=Europe/Berlin:20260701T090000',
      'DTEND;TZID=Europe/Berlin:20260701T093000',
      'RRULE:FREQ=WEEKLY',
      'EXDATE;TZID=Europe/Berlin:20260708T090000',
    );
    const moved = meeting(
      'UID:w-1',
      'RECURRENCE-ID;TZID=Europe/Berlin:20260715T090000',
      'DTSTART;TZID=Europe/Berlin:20260716T110000',
      'DTEND;TZID=Europe/Berlin:20260716T113000',
    );
    const found = await meetings(...weekly, ...moved);
    expect(found.map(({ starts_at: at }) => at)).toEqual([
      '2026-07-01T07:00:00.000Z',
      '2026-07-16T09:00:00.000Z',
      '2026-07-22T07:00:00.000Z',
      '2026-07-29T07:00:00.000Z',
    ]);
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(4);
  });

  it('loses no other meeting to one that cannot be read', async () => {
    const file = [
      'BEGIN:VCALENDAR',
      ...meeting('UID:x', 'DTSTART:20260701T090000Z', 'RRULE:FREQ=WEEKLY;BYDAY=XX'),
      ...meeting('UID:y', 'DTSTART:20260702T090000Z'),
      ...meeting('UID:z', 'DTSTART:soon'),
      'END:VCALENDAR',
    ];
    const { rows } = await tableOf(file.join('\n'), { now: NOW });
    expect(rows.map(({ line, cells, problem }) => [line, cells[0] ?? problem])).toEqual([
      [2, { code: 'meeting-unreadable', message: 'This meeting cannot be read.' }],
      [7, 'y'],
      [11, { code: 'meeting-unreadable', message: 'This meeting cannot be read.' }],
    ]);
  });

  it.each([
    'FREQ=SECONDLY',
    'FREQ=HOURLY;INTERVAL=1',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYSECOND=0,1,2,3,4,5,6,7,8,9',
    'FREQ=NONSENSE',
  ])('is not kept busy by a rule without end: %s', async (rule) => {
    const start = 'DTSTART:19700101T000000Z';
    const found = await meetings(...meeting('UID:x', start, `RRULE:${rule}`));
    expect(found.length).toBeLessThan(5_000);
  });
});
