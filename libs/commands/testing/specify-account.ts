import { AccountHistory } from '#commands/histories/history';
import { decide } from '#commands/deciding/decide';
import type { Fields } from '#commands/forms/field';
import { InvalidFields, readIntent, type Form } from '#commands/forms/form';
import { settled } from '#commands/deciding/timing';
import type { Intent } from '#commands/deciding/intent';
import type { AccountEvent, AccountEventType } from '#events/catalogue';
import { specify } from '#kernel/testing/specify';

export const ACCOUNT_ID = 'acme';
/** When an intent without a moment of its own is said. */
export const NOW = '2026-06-01T09:00:00.000Z';
const ZONE = 'UTC';

/** An event of a history; ids are `e0`, `e1` … in the order recorded, where none is given. */
export type Given = AccountEvent & { readonly id?: string; readonly causedBy?: string };

export const accountWith = (...history: readonly Given[]): AccountHistory =>
  new AccountHistory(
    history.map((event, revision) => ({ id: `e${revision}`, ...event, revision })),
  );

/**
 * Specs of whole commands as sentences: given a history in the order it was recorded, when these fields are
 * sent, then this happened. The fields go through the form, and the intent to the decision of its type.
 */
export function given(...history: readonly Given[]) {
  const account = accountWith(...history);
  // The account is filed by subject rather than folded into one state, so its history is the state.
  const spec = specify<AccountHistory, AccountEvent>({ initial: account, on: {} }).given();
  return {
    when<T extends AccountEventType, F extends Fields>(
      form: Form<T, F>,
      fields: Readonly<Record<string, unknown>> = {},
    ) {
      const intent = () =>
        settled(readIntent(form, { accountId: ACCOUNT_ID, ...fields }) as Intent, ZONE, NOW);
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
