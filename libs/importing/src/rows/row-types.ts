import type { CommandEntry } from '#commands/command/records';
import { ALL_COMMANDS } from '#commands/registry';

/** Types whose rows have columns of their own making, known by all their cells: what follows is read by its fields. */
const FIRST_TYPES = [
  'order',
  'order_returned',
  'contact',
  'contract',
  'threat',
  'stakeholder',
  'buying_role',
  'manager',
  'key_account',
] as const;

/** What the command of each type of row says of it. */
const ENTRIES: ReadonlyMap<string, CommandEntry> = new Map(
  ALL_COMMANDS.flatMap(({ entry }) =>
    entry.row === undefined ? [] : [[entry.row, entry] as const],
  ),
);

export type RowType = string;

export const isFirstType = (type: RowType): boolean => FIRST_TYPES.some((first) => first === type);

export const LATER_TYPES: readonly RowType[] = [...ENTRIES.keys()].filter(
  (type) => !isFirstType(type),
);

/** Every type a row can be of: one for each command that is read from files. */
export const ROW_TYPES: readonly RowType[] = [...FIRST_TYPES, ...LATER_TYPES];

export function entryOfRow(type: RowType): CommandEntry {
  const entry = ENTRIES.get(type);
  if (entry) return entry;
  throw new Error(`No command is read from rows of type ${type}.`);
}
