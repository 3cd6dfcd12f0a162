import type { NeglectedLine } from '#insights/views';
import type { Day } from '#kernel/time';
import type { Tools } from '../../parts/matters/duty-sentence.ts';

/** Why somebody is not to be forgotten. */
export function neglectedSentence(
  { neglectedOn, twoSidedOn }: NeglectedLine,
  on: Day,
  { say, formats }: Pick<Tools, 'say' | 'formats'>,
): string {
  if (neglectedOn !== null && neglectedOn <= on) {
    return say('forgotten.below', { day: formats.day(neglectedOn) });
  }
  return twoSidedOn === null
    ? say('forgotten.never')
    : say('forgotten.long', { day: formats.day(twoSidedOn), away: formats.away(twoSidedOn, on) });
}
