import { useSyncExternalStore } from 'react';
import type { ScoreName } from '#insights/views';

/** A score before and after something was recorded; null where there was none. */
export interface ScoreChange {
  readonly name: ScoreName;
  readonly before: number | null;
  readonly after: number | null;
}

/** What was recorded a moment ago, and can be withdrawn again. */
export interface Receipt {
  readonly accountId: string;
  readonly command: string;
  /** False where all of it was so already. */
  readonly changed: boolean;
  readonly eventIds: readonly string[];
  readonly changes: readonly ScoreChange[];
}

let shown: Receipt | null = null;
const listeners = new Set<() => void>();

/** Shows what was recorded, in the place of what was shown before. */
export function showReceipt(receipt: Receipt | null): void {
  shown = receipt;
  for (const tell of listeners) tell();
}

export const useReceipt = (): Receipt | null =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => shown,
  );
