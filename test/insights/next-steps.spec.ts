import fc from 'fast-check';
import { HandOver, AssignManager, OpenAccount } from '#commands/accounts/accounts.commands';
import { CorrectEvent, RetractEvent } from '#commands/amendments/amendments.commands';
import type { CommandClass } from '#commands/command/records';
import { LogThreat, TakeDefenceAction } from '#commands/competition/competition.commands';
import { MakeContact } from '#commands/contacts/contacts.commands';
import { InvalidFields, readIntent } from '#commands/forms/form';
import { SetMatterAside } from '#commands/judgement/judgement.commands';
import { AgreeAction, CloseAction, MoveAction } from '#commands/work/work.commands';
import { Writer } from '#commands/writing/writer';
import { actionsList } from '#insights/actions/actions.list';
import { TodayQuestion } from '#insights/asking/questions/today.question';
import { dutiesList } from '#insights/duties/duties.list';
import { portfolioList } from '#insights/portfolio/portfolio.list';
import { Ledger } from '#insights/testing/ledger';
import { running } from '#insights/testing/running';
import { Rejection } from '#kernel/decision';
import type { Lists, ListShape } from '#kernel/lists';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { addDays } from '#kernel/time';
import { MemoryCommandAnswers } from '#stores/memory/command-answers';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';

const NOW = '2026-06-01T12:00:00.000Z';
const RUNS = 50;
const COMMANDS = 200;

type Fields = Readonly<Record<string, unknown>>;
type Sent = readonly [command: CommandClass, fields: Fields];

const oneOf = <T>(...of: readonly T[]) => fc.constantFrom(...of);
const accountId = oneOf('A', 'B', 'C', 'nobody');
const actionId = oneOf('X-1', 'X-2', 'X-3', 'X-4');
const colleague = oneOf('rep-1', 'rep-2', 'rep-3');
const day = fc.integer({ min: -120, max: 120 }).map((days) => addDays('2026-06-01', days));
const saidOn = fc.integer({ min: -200, max: 3 }).map((days) => addDays('2026-06-01', days));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const about = oneOf('threat:T-1', 'threat:T-2', 'contract:SC-9', 'contact:event', 'nothing');
/** Which of the events recorded so far is amended. */
const eventIndex = fc.nat(COMMANDS);

const of = (command: CommandClass, fields: fc.Arbitrary<Fields>) =>
  fc.tuple(fc.constant(command), fields);
const said = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record({ accountId, occurredOn: maybe(saidOn), ...fields });

const agreeing = said({
  actionId,
  ownerId: maybe(colleague),
  side: maybe(oneOf('us', 'customer')),
  purpose: maybe(oneOf('follow-up', 'hand-over', 'review', 'defence')),
  dueOn: day,
  about: maybe(about),
});
const command: fc.Arbitrary<Sent> = fc.oneof(
  of(AgreeAction, agreeing),
  of(AgreeAction, agreeing),
  of(MoveAction, said({ actionId, dueOn: day, ownerId: maybe(colleague) })),
  of(CloseAction, said({ actionId, outcome: oneOf('done', 'dropped') })),
  of(
    MakeContact,
    said({
      kind: oneOf('call', 'mail', 'review'),
      fulfils: maybe(fc.uniqueArray(actionId, { maxLength: 3 })),
    }),
  ),
  of(HandOver, said({ toManagerId: colleague })),
  of(AssignManager, said({ managerId: colleague })),
  of(
    LogThreat,
    said({ threatId: oneOf('T-1', 'T-2'), rival: oneOf('Globex'), severity: oneOf('serious') }),
  ),
  of(TakeDefenceAction, said({ threatId: oneOf('T-1', 'T-2') })),
  of(
    SetMatterAside,
    said({ matterId: oneOf('account', 'threat.T-1', 'action.X-1', 'Nobody'), untilOn: day }),
  ),
  of(OpenAccount, said({ as: oneOf('customer'), name: oneOf('Acme', 'Beta') })),
  of(RetractEvent, fc.record({ accountId, eventId: eventIndex })),
  of(CorrectEvent, fc.record({ accountId, eventId: eventIndex, content: agreeing })),
  of(
    CorrectEvent,
    fc.record({
      accountId,
      eventId: eventIndex,
      content: fc.record({
        kind: oneOf('call'),
        fulfils: maybe(fc.uniqueArray(actionId, { maxLength: 2 })),
      }),
    }),
  ),
);

/** What became of all of them: recorded, already so, or refused by a code. */
const outcomes = new Map<string, number>();

describe('next steps under whatever is sent', () => {
  it(`take ${String(RUNS * COMMANDS)} commands in any order without a fault, and lists kept are lists made anew`, async () => {
    const sequences = fc.array(command, { minLength: COMMANDS, maxLength: COMMANDS });
    await fc.assert(fc.asyncProperty(sequences, trial), { numRuns: RUNS, seed: 7 });
    for (const code of [
      'recorded',
      'already-so',
      'invalid',
      'action-unknown',
      'action-differs',
      'action-not-yet',
      'action-closed',
      'still-needed',
      'threat-unknown',
      'contact-unknown',
      'contract-unknown',
    ]) {
      expect([code, outcomes.get(code) ?? 0]).not.toEqual([code, 0]);
    }
  }, 300_000);
});

async function trial(sent: readonly Sent[]): Promise<void> {
  const clock = new FixedClock(NOW);
  const ledger = new Ledger(new MemoryEventStore(clock, { zone: 'UTC' }), new MemoryKeys());
  const writer = new Writer(ledger.store, ledger.keys, clock, new MemoryCommandAnswers());
  const kept = await running(ledger, clock);
  const eventIds: string[] = [];
  const opening = { as: 'customer', name: 'Acme' };
  const begun = ['A', 'B', 'C'].map((id): Sent => [OpenAccount, { accountId: id, ...opening }]);
  for (const [command, fields] of [...begun, ...sent]) {
    eventIds.push(...(await outcomeOf(writer, command, named(fields, eventIds))));
  }
  await kept.caughtUp();
  const anew = await running(ledger, clock);
  await anew.caughtUp();
  try {
    await kept.insights.ask(new TodayQuestion());
    await anew.insights.ask(new TodayQuestion());
    for (const shape of [dutiesList.shape, actionsList.shape, portfolioList]) {
      expect(await rowsOf(kept.lists, shape)).toEqual(await rowsOf(anew.lists, shape));
    }
  } finally {
    await Promise.all([kept.stop(), anew.stop()]);
  }
}

/** Events are named by when they were recorded; what is about a contact by its event as well. */
function named(fields: Fields, eventIds: readonly string[]): Fields {
  const { eventId, about: said } = fields;
  const last = eventIds.at(-1) ?? 'none';
  return {
    ...fields,
    ...(typeof eventId === 'number'
      ? { eventId: eventIds[eventId % eventIds.length] ?? last }
      : {}),
    ...(said === 'contact:event' ? { about: `contact:${last}` } : {}),
  };
}

async function outcomeOf(
  writer: Writer,
  { entry }: CommandClass,
  fields: Fields,
): Promise<readonly string[]> {
  const count = (code: string): void => void outcomes.set(code, (outcomes.get(code) ?? 0) + 1);
  try {
    const { changed, eventIds } = await writer.write(readIntent(entry, fields), {
      actor: 'ada',
      origin: 'entered',
    });
    count(changed ? 'recorded' : 'already-so');
    return eventIds;
  } catch (error) {
    if (error instanceof InvalidFields) count('invalid');
    else if (error instanceof Rejection) count(error.code);
    else throw error;
    return [];
  }
}

async function rowsOf(lists: Lists, shape: ListShape): Promise<readonly unknown[]> {
  const sort = { column: 'accountId', direction: 'asc' } as const;
  const { rows } = await lists.query(shape, { sort, limit: 1_000 });
  return rows
    .map(({ key, cells, body }) => ({ key, cells, body: JSON.parse(body) as unknown }))
    .toSorted((one, other) => (one.key < other.key ? -1 : 1));
}
