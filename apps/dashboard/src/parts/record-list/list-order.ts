import { useNavigate } from '@tanstack/react-router';

export type Direction = 'asc' | 'desc';

/** What a list can be sorted by, and the way round in which a first click sorts. */
export type Directions<Sort extends string> = Readonly<Record<Sort, Direction>>;

export interface Order<Sort extends string = string> {
  readonly sort: Sort;
  readonly direction: Direction;
}

/** An order as it stands in the address of a list, where it is not the usual one. */
export type OrderSearch<Sort extends string> = {
  readonly [Part in keyof Order]?: Order<Sort>[Part] | undefined;
};

/** Reads it from an address; what makes no sense is as good as absent. */
export function orderSearch<Sort extends string>(
  { sort, direction }: Readonly<Record<string, unknown>>,
  directions: Directions<Sort>,
): OrderSearch<Sort> {
  const isSort = (value: unknown): value is Sort =>
    typeof value === 'string' && Object.hasOwn(directions, value);
  return {
    sort: isSort(sort) ? sort : undefined,
    direction: direction === 'asc' || direction === 'desc' ? direction : undefined,
  };
}

/** The order in force: the address', or the usual one. */
export function orderOf<Sort extends string>(
  { sort, direction }: OrderSearch<Sort>,
  directions: Directions<Sort>,
  usual: Sort,
): Order<Sort> {
  const by = sort ?? usual;
  return { sort: by, direction: direction ?? directions[by] };
}

/** Puts an order into the address of the list that is open. */
export function useSort(): (order: Order) => void {
  const navigate = useNavigate();
  return (order) =>
    void navigate({
      to: '.',
      // The columns of a list that sort are those its page reads from the address.
      search: (search) => ({ ...search, ...order }) as typeof search,
    });
}
