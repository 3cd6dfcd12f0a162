import type { Condition } from '#kernel/lists';
import { onlyConditions, onlyMatters, type Only } from '../lists/only.ts';

/** Whose day it is, and of which accounts whoever asks may see anything. */
export interface Whose {
  /** Nobody named means everybody. */
  readonly ownerId?: string | undefined;
  readonly only?: Only;
}

/** Rows that are theirs, and those of the accounts they manage. */
export const theirMatters = ({ ownerId, only }: Whose): readonly Condition[] => [
  ...onlyMatters(only),
  ...(ownerId === undefined
    ? []
    : [
        {
          any: [
            { column: 'ownerId', in: [ownerId] },
            { column: 'managerId', in: [ownerId] },
          ],
        },
      ]),
];

/** Rows of the accounts they manage. */
export const theirAccounts = ({ ownerId, only }: Whose): readonly Condition[] => [
  ...onlyConditions(only),
  ...(ownerId === undefined ? [] : [{ column: 'managerId', in: [ownerId] }]),
];
