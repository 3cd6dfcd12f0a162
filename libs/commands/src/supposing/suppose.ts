import { catalogue, type AccountEvent } from '#events/catalogue';
import { supposedId } from '#events/supposed-id';
import { Rejection, type Params } from '#kernel/decision';
import { endOfDay, epochMsOf, type Day, type Zone } from '#kernel/time';
import type { CommandClass } from '../command/records.ts';
import type { By, Intent } from '../deciding/intent.ts';
import { presentMoment, refuseFuture, settled } from '../deciding/timing.ts';
import { fault } from '../forms/faults.ts';
import { InvalidFields, readIntent, type Problem } from '../forms/form.ts';
import type { History, RecordedFact } from '../histories/history.ts';
import { ALL_COMMANDS, decide } from '../registry.ts';
import { withOwnIds } from '../forms/own-ids.ts';
import type { SupposedStep } from './supposed-step.ts';

/** What would become of a step: its events; none where it is so already; or a refusal. */
export interface Supposed {
  readonly events: readonly AccountEvent[];
  readonly refusal?: Pick<Rejection, 'code' | 'message'> & { readonly params: Params };
}

/** Under which conditions something is supposed. */
export interface Supposing {
  readonly nowMs: number;
  /** The last day anything is supposed to happen on: today or a day ahead. */
  readonly until: Day;
  readonly zone: Zone;
  readonly by: By;
}

/** What people can record about accounts, by name. */
const SUPPOSABLE: ReadonlyMap<string, CommandClass> = new Map(
  ALL_COMMANDS.filter(
    ({ entry }) => entry.route !== undefined && catalogue[entry.type].category === 'account',
  ).map((command) => [command.name, command]),
);

/** The steps as intents about an account. @throws InvalidFields with every problem of every step */
export function intentsOf(steps: readonly SupposedStep[], accountId: string): readonly Intent[] {
  const problems: Problem[] = [];
  const intents = steps.flatMap(({ command, fields }, place): readonly Intent[] => {
    const at = `steps[${String(place)}]`;
    const entry = SUPPOSABLE.get(command)?.entry;
    if (!entry) {
      const words = [...SUPPOSABLE.keys()].join(', ');
      problems.push({ field: `${at}.command`, ...fault('not-one-of', { words }) });
      return [];
    }
    try {
      const source = { actor: '', stream: entry.stream({ accountId }), key: at };
      return [readIntent(entry, { ...withOwnIds(entry.fields, fields, source), accountId })];
    } catch (error) {
      if (!(error instanceof InvalidFields)) throw error;
      problems.push(
        ...error.problems.map(({ field, ...told }) => ({
          ...told,
          field: `${at}.fields.${field}`,
        })),
      );
      return [];
    }
  });
  if (problems.length > 0) throw new InvalidFields(problems);
  return intents;
}

/**
 * What would become of an intent in a history, by the rules that hold for what is recorded; what is supposed to
 * happen may lie ahead, until the day that is asked for.
 */
export function suppose(
  intent: Intent,
  around: unknown,
  history: History,
  { nowMs, until, zone, by }: Supposing,
): Supposed {
  try {
    refuseFuture(intent, zone, Math.max(nowMs, epochMsOf(endOfDay(until, zone))));
    const otherwise = presentMoment(history.latestAt, nowMs, zone);
    const events = decide(settled(intent, { zone, otherwise, by, around }), history);
    // Commands about accounts record what happens to accounts.
    return { events: events as readonly AccountEvent[] };
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    const { code, message, params } = error;
    return { events: [], refusal: { code, message, params } };
  }
}

/** The history as if a step's events had been recorded. */
export function afterwards(history: History, events: readonly AccountEvent[]): History {
  const { revision } = history;
  return history.with(
    ...events.map((event, place): RecordedFact => {
      const next = revision + 1 + place;
      return { ...event, id: supposedId(next), revision: next };
    }),
  );
}
