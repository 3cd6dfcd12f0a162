import type { NeglectedLine } from '#insights/views';
import type { Day } from '#kernel/time';
import type { Tools } from '../matters/duty-sentence.ts';

/** Why somebody is not to be forgotten. */
export function neglectedSentence(
  { neglectedOn, twoSidedOn }: NeglectedLine,
  on: Day,
  { say, formats }: Pick<Tools, 'say' | 'formats'>,
): string {
  if (neglectedOn !== null && neglectedOn <= on) {
    return say('day.below', { day: formats.day(neglectedOn) });
  }
  return twoSidedOn === null
    ? say('day.never')
    : say('day.long', { day: formats.day(twoSidedOn), away: formats.away(twoSidedOn, on) });
}
