import type { AnyField } from '#commands/forms/field';
import { OF_ACCOUNT, OF_SUBJECT, type CommandName } from '../../parts/record/commands.ts';
import { entryNamed } from '../../parts/record/jobs.ts';

/** What changes a name or a place in the books moves no score. */
const MOVES_NOTHING: ReadonlySet<string> = new Set([
  'RenameAccount',
  'PlaceUnderParent',
  'KnowAs',
  'ChangeStakeholderDetails',
]);

/** What can be supposed of one account, what people do most first. */
const OF_ONE: readonly CommandName[] = [...OF_ACCOUNT, ...Object.values(OF_SUBJECT).flat()].filter(
  (command) => !MOVES_NOTHING.has(command),
);

const namesAThing = ({ ref, about, optional }: AnyField): boolean =>
  !optional && (ref !== undefined || about !== undefined);

/** What can be supposed of several: what names nothing that one of them alone has. */
const OF_MANY: readonly CommandName[] = OF_ONE.filter(
  (command) =>
    command !== 'SetMatterAside' && !Object.values(entryNamed(command).fields).some(namesAThing),
);

export const supposable = (accounts: number): readonly CommandName[] =>
  accounts === 1 ? OF_ONE : OF_MANY;
