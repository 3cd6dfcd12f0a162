/** Something a history must have: at the moment of the event that needs it, or at any. */
export interface Need {
  readonly thing: string;
  readonly before: boolean;
}

export const ever = (thing: string): Need => ({ thing, before: false });
export const before = (thing: string): Need => ({ thing, before: true });

/**
 * Something with a life of its own within a stream, known by an id: which types begin it, tell of it and end it.
 * Filing, soundness and the usual refusals follow from this table.
 */
export interface Thing<
  Begins extends string = string,
  Tells extends string = string,
  Ends extends string = string,
> {
  /** What people call it, such as `order`. */
  readonly kind: string;
  /** The field of the data that holds its id. */
  readonly id: string;
  readonly begins: Begins;
  readonly tells: readonly Tells[];
  readonly ends: readonly Ends[];
  /** Types that name it without being about it, and where: only those that rules add up. */
  readonly names: Readonly<Record<string, string>>;
  /** Begun again, it is the thing as it stands from then on. */
  readonly restated: boolean;
  /** It may begin anew after an end. */
  readonly again: boolean;
}

interface Life<Begins extends string, Tells extends string, Ends extends string> {
  readonly begins: Begins;
  readonly tells?: readonly Tells[];
  readonly ends?: readonly Ends[];
  readonly names?: Readonly<Record<string, string>>;
  readonly restated?: boolean;
  readonly again?: boolean;
}

/** Declares a thing: what is not said of its life does not happen to it. */
export const thing = <
  const Begins extends string,
  const Tells extends string = never,
  const Ends extends string = never,
>(
  kind: string,
  id: string,
  {
    begins,
    tells = [],
    ends = [],
    names = {},
    restated = false,
    again = false,
  }: Life<Begins, Tells, Ends>,
): Thing<Begins, Tells, Ends> => ({ kind, id, begins, tells, ends, names, restated, again });
