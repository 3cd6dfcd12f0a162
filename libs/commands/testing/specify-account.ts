import type { CommandClass } from '#commands/command/records';
import type { Intent, TimedIntent } from '#commands/deciding/intent';
import { settled } from '#commands/deciding/timing';
import { InvalidFields, readIntent } from '#commands/forms/form';
import { History } from '#commands/histories/history';
import { decide } from '#commands/registry';
import type { AccountEvent, MainstayEvent } from '#events/catalogue';
import { specify } from '#kernel/testing/specify';

const ACCOUNT_ID = 'acme';
/** When an intent without a moment of its own is said. */
export const NOW = '2026-06-01T09:00:00.000Z';
/** Who asks, where it does not matter. */
export const BY = { actor: 'ada', origin: 'entered' } as const;

/** An event of a history; ids are `e0`, `e1` … in the order recorded, where none is given. */
export type Given = AccountEvent & { readonly id?: string; readonly causedBy?: string };

export const accountWith = (...history: readonly Given[]): History =>
  new History(history.map((event, revision) => ({ id: `e${revision}`, ...event, revision })));

/** What a command asks for when these fields are sent. */
export const intentOf = (
  command: CommandClass,
  fields: Readonly<Record<string, unknown>>,
): Intent => readIntent(command.entry, fields);

/** The same with its moment settled, in the zone and by those who do not matter. */
export const timedIntentOf = (
  command: CommandClass,
  fields: Readonly<Record<string, unknown>>,
  around: object = {},
): TimedIntent =>
  settled(intentOf(command, { accountId: ACCOUNT_ID, ...fields }), {
    zone: 'UTC',
    otherwise: NOW,
    by: BY,
    around,
  });

/**
 * Specs of whole commands as sentences: given a history in the order it was recorded, when these fields are
 * sent, then this happened. The fields go through the form, and the intent to the decision of its type.
 */
export function given(...history: readonly Given[]) {
  const account = accountWith(...history);
  // The account is filed by subject rather than folded into one state, so its history is the state.
  const spec = specify<History, MainstayEvent>({ initial: account, on: {} }).given();
  return {
    when(
      command: CommandClass,
      fields: Readonly<Record<string, unknown>> = {},
      around: object = {},
    ) {
      const intent = () => timedIntentOf(command, fields, around);
      return {
        ...spec.when((_fields: typeof fields, known) => decide(intent(), known), fields),
        /** Every field that was told of, in the form or in a correction's content. */
        thenInvalid: (...names: readonly string[]) => {
          expect(invalidFields(() => decide(intent(), account))).toEqual(names);
        },
      };
    },
  };
}

function invalidFields(decided: () => unknown): readonly string[] {
  try {
    decided();
    return [];
  } catch (error) {
    if (error instanceof InvalidFields) return error.problems.map(({ field }) => field);
    throw error;
  }
}
