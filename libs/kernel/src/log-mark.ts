/** A place in one ledger's log, as clients name it: `<ledgerId>.<position>`. */
export type LogMark = string;

export const logMark = (ledgerId: string, position: number): LogMark =>
  `${ledgerId}.${String(position)}`;

const MARK = /^(.+)\.(0|[1-9]\d{0,15})$/;

/** The position a client names, within this very ledger. @throws MarkUnreadable, LedgerChanged */
export function positionOf(mark: LogMark, ledgerId: string): number {
  const [, named, position] = MARK.exec(mark) ?? [];
  if (named === undefined || !Number.isSafeInteger(Number(position))) throw new MarkUnreadable();
  if (named !== ledgerId) throw new LedgerChanged(named, ledgerId);
  return Number(position);
}

/** What a client sent as a place in the log or as a cursor is none. */
export class MarkUnreadable extends Error {
  override readonly name = 'MarkUnreadable';

  constructor() {
    super('This is no position or cursor that was given out here.');
  }
}

/** A place in another ledger's log says nothing here: the client has to begin again. */
export class LedgerChanged extends Error {
  override readonly name = 'LedgerChanged';

  constructor(
    readonly named: string,
    readonly ledgerId: string,
  ) {
    super(`The position is one of ledger ${named}; this is ledger ${ledgerId}.`);
  }
}
