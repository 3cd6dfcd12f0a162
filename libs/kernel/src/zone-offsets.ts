/** A stretch of time, `until` not included, in which a zone's clocks keep one offset to UTC. All in milliseconds. */
export interface OffsetSpan {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly offsetMs: number;
}

const DAY_MS = 86_400_000;
/**
 * Clocks are looked at so far apart, and between two looks that differ the change is found by bisection. No zone of
 * the database of zones changed twice within three days, a week being the least since 1970.
 */
const STEP_MS = 3 * DAY_MS;
/** The spans of a year reach beyond it on both sides: a day in whatever zone lies within a day of the same in UTC. */
const MARGIN_MS = 3 * DAY_MS;
/** So many years of zones are remembered. */
const YEARS_MAX = 2_000;

const years = new Map<string, readonly OffsetSpan[]>();

/** The spans that a year of UTC touches, three days before and after it included, in order and without a gap. */
export function offsetSpans(year: number, zone: string): readonly OffsetSpan[] {
  const key = `${zone}|${String(year)}`;
  const known = years.get(key);
  if (known) return known;
  if (years.size >= YEARS_MAX) years.clear();
  const spans = spansBetween(
    Date.UTC(year, 0, 1) - MARGIN_MS,
    Date.UTC(year + 1, 0, 1) + MARGIN_MS,
    zone,
  );
  years.set(key, spans);
  return spans;
}

function spansBetween(fromMs: number, untilMs: number, zone: string): readonly OffsetSpan[] {
  const spans: OffsetSpan[] = [];
  let [beganMs, lookedMs, offsetMs] = [fromMs, fromMs, offsetMsAt(fromMs, zone)];
  while (lookedMs < untilMs) {
    const nextMs = Math.min(lookedMs + STEP_MS, untilMs);
    const next = offsetMsAt(nextMs, zone);
    if (next !== offsetMs) {
      const changedMs = changeBetween(lookedMs, nextMs, offsetMs, zone);
      spans.push({ fromMs: beganMs, untilMs: changedMs, offsetMs });
      [beganMs, offsetMs] = [changedMs, next];
    }
    lookedMs = nextMs;
  }
  return [...spans, { fromMs: beganMs, untilMs, offsetMs }];
}

/** The first moment, to the second, at which the offset is another than at the earlier of two. */
function changeBetween(beforeMs: number, afterMs: number, offsetMs: number, zone: string): number {
  let [before, after] = [beforeMs / 1000, afterMs / 1000];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetMsAt(middle * 1000, zone) === offsetMs) before = middle;
    else after = middle;
  }
  return after * 1000;
}

/** By how much clocks of a zone are ahead of UTC. */
function offsetMsAt(epochMs: number, zone: string): number {
  const [, sign, hours = 0, minutes = 0, seconds = 0] =
    OFFSET.exec(formatterOf(zone).format(epochMs)) ?? [];
  const ms = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -ms : ms;
}

/** How an offset is written, after the day; UTC itself says no more than `GMT`. */
const OFFSET = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  formatters.set(zone, made);
  return made;
}
