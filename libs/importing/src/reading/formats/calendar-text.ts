/** One event of a calendar as its own text, and the line it begins on. */
export interface EventText {
  readonly uid: string;
  readonly line: number;
  readonly text: string;
}

/** A calendar taken apart: its zones, which every event may name, and its events. */
export interface CalendarText {
  readonly zones: string;
  readonly events: readonly EventText[];
}

/** What is read of an event; descriptions and attachments are nobody's business, and make calendars large. */
const READ =
  /^(?:BEGIN|END|UID|SUMMARY|DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID|STATUS|ORGANIZER|ATTENDEE)[;:]/i;

/** Rules of meetings: by days and longer spans. Others (each second, thirty times a day) would be without end. */
const RULE =
  /^RRULE:(?:(?:FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)|INTERVAL=[1-9]\d{0,2}|COUNT=[1-9]\d{0,4}|UNTIL=\d{8}(?:T\d{6}Z?)?|WKST=[A-Z]{2}|BYDAY=[A-Z0-9,+-]{2,60}|BYMONTHDAY=[\d,-]{1,90}|BYMONTH=[\d,]{1,30}|BYSETPOS=[\d,-]{1,20}|BYYEARDAY=[\d,-]{1,40}|BYWEEKNO=[\d,-]{1,40})(?:;|$))+$/i;

/** Takes a calendar apart. Where a rule is none of meetings, the meeting has taken place once. */
export function calendarText(text: string): CalendarText {
  const zones: string[] = [];
  const events: EventText[] = [];
  let [line, begun] = [0, 0];
  let block: string[] | undefined;
  let kind = '';
  for (const folded of text.split(/\r*\n/)) {
    line += 1;
    const name = /^(?:BEGIN|END):(VEVENT|VTIMEZONE)\s*$/i.exec(folded)?.[1]?.toUpperCase();
    if (name !== undefined && /^BEGIN/i.test(folded)) [block, kind, begun] = [[], name, line];
    block?.push(folded);
    if (!block || name === undefined || name !== kind || !/^END/i.test(folded)) continue;
    const lines = unfolded(block);
    if (kind === 'VTIMEZONE') zones.push(...lines);
    else events.push(eventOf(lines.filter(isRead), begun));
    block = undefined;
  }
  return { zones: zones.join('\r\n'), events };
}

/** The text of a calendar of some of its events. */
export const calendarOf = ({ zones }: CalendarText, events: readonly EventText[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', zones, ...events.map(({ text }) => text), 'END:VCALENDAR', '']
    .filter((part, index) => part !== '' || index === 0)
    .join('\r\n');

function eventOf(lines: readonly string[], line: number): EventText {
  const uid = lines.find((each) => /^UID[;:]/i.test(each))?.replace(/^[^:]*:/, '') ?? '';
  return { uid: uid.trim(), line, text: lines.join('\r\n') };
}

/** Lines of an alarm are none of the meeting's, but say nothing that is read. */
const isRead = (line: string): boolean =>
  READ.test(line) && (!/^RRULE/i.test(line) || RULE.test(line.trim()));

const unfolded = (lines: readonly string[]): readonly string[] =>
  lines.reduce<string[]>((whole, line) => {
    if (/^[ \t]/.test(line) && whole.length > 0) whole.push((whole.pop() ?? '') + line.slice(1));
    else whole.push(line);
    return whole;
  }, []);
