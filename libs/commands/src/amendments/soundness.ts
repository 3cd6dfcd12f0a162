import { catalogue, type MainstayEvent } from '#events/catalogue';
import { before, ever, type Need } from '#events/thing';
import { Rejection } from '#kernel/decision';
import { thingsAwaited, thingsNamed, type Named } from '../command/known-references.ts';
import type { History, RecordedFact } from '../histories/history.ts';
import { idsAt } from '../histories/ids-at.ts';
import { returnFaults } from '../orders/returns.ts';
import { factEntry } from './amended-by.ts';

/** Something two events of a history say that cannot both be, or that one says and another lacks. */
export interface Fault {
  readonly code: 'still-needed' | 'already-taken';
  readonly message: string;
  /** What is said twice, or lacking, such as `order SO-1`. */
  readonly thing: string;
  /** The type of the event that says or lacks it. */
  readonly by: string;
}

/**
 * Refuses an amendment after which the history would name things nobody brought in (or later than they are
 * used), bring in one thing twice, or give back more than was ordered. What may be named before it comes is needed
 * once it is there. What was wrong before does not stand in the way.
 */
export function mustStaySound(before: History, after: History): void {
  const [fault] = newFaults(before, after);
  if (fault) throw new Rejection(fault.code, fault.message, { thing: fault.thing });
}

/** What is wrong with a history and was not before. */
export function newFaults(before: History, after: History): readonly Fault[] {
  const earlier = before.effective();
  const awaited = new Set(earlier.flatMap((event) => broughtIn(event)));
  const known = faultsOf(earlier, awaited);
  return [...faultsOf(after.effective(), awaited)]
    .filter(([key]) => !known.has(key))
    .map(([, fault]) => fault);
}

/** `awaited` are things that had come before an amendment, so that who waited for them cannot do without. */
function faultsOf(
  history: readonly RecordedFact[],
  awaited: ReadonlySet<string>,
): ReadonlyMap<string, Fault> {
  const faults = new Map<string, Fault>();
  for (const [key, { orderId, says }] of returnFaults(history)) {
    const message = `${says}; amend that one first.`;
    faults.set(key, {
      code: 'still-needed',
      message,
      thing: `order ${orderId}`,
      by: 'OrderReturned',
    });
  }
  const ever = new Set(history.flatMap((event) => broughtIn(event)));
  const sofar = new Set<string>();
  for (const event of history) {
    for (const thing of broughtIn(event)) {
      if (sofar.has(thing) && !mayComeAgain(event)) {
        faults.set(`twice ${thing}`, {
          code: 'already-taken',
          message: `After that, ${thing} would be on record twice.`,
          thing,
          by: event.type,
        });
      }
      sofar.add(thing);
    }
    for (const { thing, before } of needed(event, awaited)) {
      if ((before ? sofar : ever).has(thing)) continue;
      faults.set(`${event.id} lacks ${thing}`, {
        code: 'still-needed',
        message: `Event ${event.id} (${event.type}) needs ${thing}; amend that one first.`,
        thing,
        by: event.type,
      });
    }
  }
  return faults;
}

/** What is restated, or begins anew after an end, is on record more than once. */
const mayComeAgain = ({ type }: MainstayEvent): boolean => {
  const { begins, ends } = catalogue[type];
  return [...begins, ...ends].some(({ restated, again }) => restated || again);
};

/** What an entry says an event brings in, or what its things say: a begin brings the thing, an end its end. */
export function broughtIn({ type, data, id }: RecordedFact): readonly string[] {
  const { brings, begins, ends } = catalogue[type];
  // The entry is that of the event's own type, so it takes that event's data.
  if (brings) return brings(data as never, id);
  return [
    ...begins.flatMap((thing) => namesOf(thing.kind, data, thing.id)),
    ...ends.flatMap((thing) => namesOf(`the end of ${thing.kind}`, data, thing.id)),
  ];
}

/** What an entry says an event needs, or what its things say, and whatever its form refers to. */
function needed({ type, data }: RecordedFact, awaited: ReadonlySet<string>): readonly Need[] {
  const { category, needs, tells, ends, brings } = catalogue[type];
  // As above.
  const own = needs
    ? needs(data as never)
    : [...tells, ...ends].flatMap(({ kind, id }) => namesOf(kind, data, id).map(before));
  const isOpening = brings?.(data as never, '').includes(ACCOUNT) ?? false;
  const fields = factEntry(type)?.fields ?? {};
  const awaitedNow = thingsAwaited(fields, data).map(nameOf);
  return [
    ...(category === 'account' && !isOpening ? [ever(ACCOUNT)] : []),
    ...own,
    ...[
      ...thingsNamed(fields, data).map(nameOf),
      ...awaitedNow.filter((thing) => awaited.has(thing)),
    ].map(ever),
  ];
}

const ACCOUNT = 'the account';

const nameOf = ({ kind, id }: Named): string => `${kind} ${id}`;

const namesOf = (what: string, data: object, path: string): readonly string[] =>
  idsAt(data, path).map((id) => `${what} ${id}`);
