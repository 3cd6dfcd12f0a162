import type { LedgerIdentity } from '#kernel/event-store';
import type { Zone } from '#kernel/time';

/** The open ledger: which one it is, and in which zone its days are counted. */
export class Ledger implements LedgerIdentity {
  constructor(
    readonly ledgerId: string,
    readonly zone: Zone,
  ) {}

  /** A position as it goes over the wire: of this ledger, and no other. */
  at(position: number): string {
    return `${this.ledgerId}.${position}`;
  }
}
