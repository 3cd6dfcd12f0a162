import type { LedgerIdentity } from '#kernel/event-store';
import type { Zone } from '#kernel/time';
import { wirePosition, type WirePosition } from '#kernel/wire-position';

/** The open ledger: which one it is, and in which zone its days are counted. */
export class Ledger implements LedgerIdentity {
  constructor(
    readonly ledgerId: string,
    readonly zone: Zone,
  ) {}

  /** A position as it goes over the wire: of this ledger, and no other. */
  at(position: number): WirePosition {
    return wirePosition(this.ledgerId, position);
  }
}
