import { readIntent } from '#commands/forms/form';
import type { Intent } from '#commands/deciding/intent';
import { ChangeStakeholderDetails } from '#commands/people/people.commands';
import { accountOf, accountStream } from '#kernel/identifier';
import type { ReadEntry } from '../reading/read-entries.ts';

/** Whether a row says of an account what it is called and nothing else. */
export const tellsNameOnly = ({ entry: { intent } }: ReadEntry): boolean =>
  intent.type === 'AccountOpened' || intent.type === 'AccountRenamed';

/** The same, of another account, which keeps its own name. */
export function onAccount({ entry, row, rows }: ReadEntry, accountId: string): ReadEntry {
  const intent = { ...entry.intent, stream: accountStream(accountId) };
  const { opening, ...others } = entry;
  return {
    entry: { ...others, intent, ...(opening ? { opening: { as: opening.as } } : {}) },
    row,
    rows,
  };
}

/** As much of an intent's data as names people. */
export interface NamesPeople {
  readonly stakeholderId?: string;
  readonly stakeholderIds?: readonly string[];
  readonly successorId?: string;
}

/** The people that an intent names. */
export function peopleIn({ data }: Intent): readonly string[] {
  const { stakeholderId, stakeholderIds = [], successorId } = data as NamesPeople;
  return [stakeholderId, ...stakeholderIds, successorId].filter((id) => id !== undefined);
}

/** The same, of people by their names of ours. */
export function ofPeople(read: ReadEntry, ours: (theirs: string) => string): ReadEntry {
  const { intent } = read.entry;
  if (peopleIn(intent).every((id) => ours(id) === id)) return read;
  const { stakeholderId, stakeholderIds, successorId } = intent.data as NamesPeople;
  const data = {
    ...intent.data,
    ...(stakeholderId === undefined ? {} : { stakeholderId: ours(stakeholderId) }),
    ...(stakeholderIds === undefined
      ? {}
      : { stakeholderIds: [...new Set(stakeholderIds.map(ours))] }),
    ...(successorId === undefined ? {} : { successorId: ours(successorId) }),
  };
  return { ...read, entry: { ...read.entry, intent: { ...intent, data } } };
}

/** What a row says of somebody who goes by another name here: how to reach them, and what they do. */
export function detailsOf(read: ReadEntry, stakeholderId: string): ReadEntry {
  const { stream, occurredAt, personal } = read.entry.intent;
  const { name: _theirs, email, ...others } = (personal ?? {}) as Readonly<Record<string, string>>;
  // They are known by the address, whatever its case: it is news of nobody, and said only where nothing else is.
  const details = Object.keys(others).length > 0 ? others : { email };
  const intent = readIntent(ChangeStakeholderDetails.entry, {
    accountId: accountOf(stream),
    occurredAt,
    stakeholderId,
    ...details,
  });
  return { ...read, entry: { ...read.entry, intent } };
}
