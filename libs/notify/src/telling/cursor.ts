/**
 * Where the teller is, as text: the position in the log up to which all is told, and a count that moves with each
 * telling, so that of two who tell at the same time one finds it moved. Without a position nothing is told.
 */
export type TellerCursor = string;

const OFF = 'off';

/** Undefined where nobody has begun, or nobody wants to be told any more. */
export function positionIn(cursor: TellerCursor | undefined): number | undefined {
  const [position = OFF] = cursor?.split(' ') ?? [];
  return position === OFF ? undefined : Number(position);
}

export const cursorAfter = (
  cursor: TellerCursor | undefined,
  position: number | undefined,
): TellerCursor => {
  const count = Number(cursor?.split(' ')[1] ?? 0) + 1;
  return `${position === undefined ? OFF : String(position)} ${String(count)}`;
};
