import { AccountHistory } from '#accounts/account-history';
import { decide } from '#accounts/decide';
import type { Fields } from '#accounts/field';
import { InvalidFields, readWish, type Form } from '#accounts/form';
import { settled } from '#accounts/occurrence';
import type { Wish } from '#accounts/wish';
import type { AccountEvent, AccountEventType } from '#events/account-events';
import { specify } from '#kernel/testing/specify';

export const ACCOUNT_ID = 'acme';
/** When a wish without a moment of its own is said. */
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
 * sent, then this happened. The fields go through the form, and the wish to the decision of its type.
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
      const wish = () =>
        settled(readWish(form, { accountId: ACCOUNT_ID, ...fields }) as Wish, ZONE, NOW);
      return {
        ...spec.when((_fields: typeof fields, known) => decide(wish(), known), fields),
        /** Every field that was told of, in the form or in a correction's content. */
        thenInvalid: (...names: readonly string[]) => {
          expect(invalidFields(() => decide(wish(), account))).toEqual(names);
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
