import type { Clock } from '#kernel/clock';
import type { EventStore } from '#kernel/event-store';
import { isFarAhead } from '#kernel/record-time';
import { epochMsOf, instantOf, type Instant } from '#kernel/time';

/** How far a log's last event lies ahead of a clock. */
export interface HeadAhead {
  readonly recordedAt: Instant;
  readonly seconds: number;
}

/** Undefined where it does not, or no further than clocks are apart. @throws StoreUnavailable */
export async function headAhead(store: EventStore, clock: Clock): Promise<HeadAhead | undefined> {
  const [last] = await store.readAll({ direction: 'backwards', limit: 1 });
  const nowMs = clock.nowMs();
  if (!last || !isFarAhead(last.recordedAt, instantOf(nowMs))) return undefined;
  const { recordedAt } = last;
  return { recordedAt, seconds: Math.round((epochMsOf(recordedAt) - nowMs) / 1_000) };
}

export const sentenceOfHeadAhead = ({ recordedAt, seconds }: HeadAhead): string =>
  `The last event was recorded at ${recordedAt}, which is ${spanOf(seconds)} ahead of this machine's clock: that one was wrong then, or this one is now. What is recorded from here on has the present time; what is dated ahead counts from its day on.`;

const UNITS = [
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
] as const;

/** A span of minutes or more, in the largest unit it fills. */
function spanOf(seconds: number): string {
  const [length, unit] = UNITS.find(([size]) => seconds >= size) ?? [1, 'second'];
  const count = Math.floor(seconds / length);
  return `${String(count)} ${unit}${count === 1 ? '' : 's'}`;
}
