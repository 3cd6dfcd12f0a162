import type { Instant, Zone } from '#kernel/time';

/** The hour that clocks of a zone show, from 0 to 23. */
export function hourIn(instant: Instant, zone: Zone): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  });
  return Number(format.format(new Date(instant)));
}
