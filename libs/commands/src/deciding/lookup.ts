import type { MainstayEventType } from '#events/catalogue';
import type { History } from '../histories/history.ts';
import type { DataOf, Intent } from './intent.ts';

/** The history of any stream at its head, as deciding sees it. */
export type HistoryOf = (stream: string) => Promise<History>;

/** What a decision needs of other streams: found by whoever writes, before it is decided. */
export type LookUp<T extends MainstayEventType, D = DataOf<T>, A = unknown> = (
  intent: Intent<T, D>,
  historyOf: HistoryOf,
) => Promise<A>;
