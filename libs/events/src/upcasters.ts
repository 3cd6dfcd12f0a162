/** Lifts the data of one version of a type to the next. */
export type Upcaster = (data: object) => object;

/** Per type, the steps from the oldest stored shape to today's: step n lifts version n to n + 1. */
export const upcasters: Readonly<Record<string, readonly Upcaster[]>> = {};

export type Upcasters = typeof upcasters;

export const currentVersion = (type: string, steps: Upcasters = upcasters): number =>
  (Object.hasOwn(steps, type) ? (steps[type]?.length ?? 0) : 0) + 1;

export const upcast = (
  type: string,
  version: number,
  data: object,
  steps: Upcasters = upcasters,
): object =>
  Object.hasOwn(steps, type)
    ? (steps[type] ?? []).slice(version - 1).reduce((shape, lift) => lift(shape), data)
    : data;
