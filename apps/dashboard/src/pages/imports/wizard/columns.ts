import type { LookedColumn, Said } from '../../../client/imports.ts';

type Map = NonNullable<Said['map']>;

/** Which of ours a column of the file is: as it was said, else as it was guessed. */
export function oursOf({ name, ours }: LookedColumn, map: Map = {}): string {
  const said = Object.entries(map).find(([, theirs]) => theirs === name)?.[0];
  if (said !== undefined) return said;
  return ours !== null && map[ours] === undefined ? ours : '';
}

/** The same map with a column of the file as another of ours, or as none: what it was before is nobody's. */
export function mapWith(map: Map = {}, column: LookedColumn, ours: string): Map {
  const before = oursOf(column, map);
  return {
    ...map,
    ...(before === '' ? {} : { [before]: '' }),
    ...(ours === '' ? {} : { [ours]: column.name }),
  };
}
