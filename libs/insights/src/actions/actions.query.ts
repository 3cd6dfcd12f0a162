import type { ListFilter } from '#kernel/lists';
import type { Purpose } from '#events/work/work.events';
import type { Day } from '#kernel/time';
import type { MomentQuery } from '../asking/moments.ts';
import type { PagedQuestion } from '../asking/paging.ts';
import { askedOfList } from '../lists/asked-of-list.ts';
import { onlyMatters, type Only } from '../lists/only.ts';

export const ACTIONS_LIMIT_MAX = 200;

/** Which actions, as of when. All that is said must hold. */
export interface ActionsQuery extends MomentQuery {
  readonly only?: Only;
  readonly accountId?: string | undefined;
  readonly ownerIds?: readonly string[] | undefined;
  readonly purposes?: readonly Purpose[] | undefined;
  readonly dueFrom?: Day | undefined;
  readonly dueTo?: Day | undefined;
  /** Only those that are open, or only those that are over. */
  readonly open?: boolean | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

export const actionsAsked = (query: ActionsQuery): PagedQuestion =>
  askedOfList('actions dueOn asc', query);

export const actionsFilter = ({
  only,
  accountId,
  ownerIds,
  purposes,
  dueFrom,
  dueTo,
  open,
}: ActionsQuery): ListFilter => ({
  where: [
    ...onlyMatters(only),
    ...(accountId === undefined ? [] : [{ column: 'accountId', in: [accountId] }]),
    ...(ownerIds === undefined ? [] : [{ column: 'ownerId', in: ownerIds }]),
    ...(purposes === undefined ? [] : [{ column: 'purpose', in: purposes }]),
    ...(dueFrom === undefined ? [] : [{ column: 'dueOn', from: dueFrom }]),
    ...(dueTo === undefined ? [] : [{ column: 'dueOn', to: dueTo }]),
    ...(open === undefined
      ? []
      : [open ? { column: 'closedOn', in: [null] } : { column: 'closedOn' }]),
  ],
});
