/** A position in one ledger's log, as it stands on the wire: `<ledgerId>.<position>`. */
export type WirePosition = string;

export const wirePosition = (ledgerId: string, position: number): WirePosition =>
  `${ledgerId}.${String(position)}`;

const FORM = /^(.+)\.(0|[1-9]\d{0,15})$/;

/** The position a client names, within this very ledger. @throws PositionUnreadable, LedgerChanged */
export function positionOf(wire: WirePosition, ledgerId: string): number {
  const [, named, position] = FORM.exec(wire) ?? [];
  if (named === undefined || !Number.isSafeInteger(Number(position)))
    throw new PositionUnreadable();
  if (named !== ledgerId) throw new LedgerChanged(named, ledgerId);
  return Number(position);
}

/** What a client sent as a position of the log or as a cursor is none. */
export class PositionUnreadable extends Error {
  override readonly name = 'PositionUnreadable';

  constructor() {
    super('This is no position or cursor that was given out here.');
  }
}

/** A position in another ledger's log says nothing here: the client has to begin again. */
export class LedgerChanged extends Error {
  override readonly name = 'LedgerChanged';

  constructor(
    readonly named: string,
    readonly ledgerId: string,
  ) {
    super(`The position is one of ledger ${named}; this is ledger ${ledgerId}.`);
  }
}
