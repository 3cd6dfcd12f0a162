const DIGITS = 8;

/** Every figure of plain JSON with the digits it is put on record with, so that what is on record computes the same bits. */
export function recorded<T>(value: T): T {
  if (typeof value === 'number') return (Number(value.toPrecision(DIGITS)) + 0) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => recorded(one)) as T;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, one]) => [key, recorded(one)] as const);
    return Object.fromEntries(entries) as T;
  }
  return value;
}
