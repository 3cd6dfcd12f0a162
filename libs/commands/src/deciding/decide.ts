import type { MainstayEvent } from '#events/catalogue';
import type { History } from '../histories/history.ts';
import { commandOf } from '../registry.ts';
import type { TimedIntent } from './intent.ts';

/**
 * What happens when an intent meets a history: the event asked for and what it brings about, or `[]` for "already so".
 * @throws Rejection, and InvalidFields where a correction's content has a form of its own
 */
export const decide = (intent: TimedIntent, history: History): readonly MainstayEvent[] =>
  commandOf(intent.type).entry.decide(intent, history);
