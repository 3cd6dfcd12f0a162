import type { AccountEventType } from '#events/catalogue';
import { useSay } from '../../../parts/texts/text.ts';
import { recordedEn } from '../recorded.en.ts';

/** What would be recorded, in words: for a count of it, or of one. */
export function useRecordedWords() {
  const say = useSay();
  return {
    recordedWord: (type: string, count: number): string =>
      isKnown(type) ? say(`recorded.${type}`, { count }) : type,
  };
}

/** A server may know types of events that this page does not know yet. */
const isKnown = (type: string): type is AccountEventType => `recorded.${type}` in recordedEn;
