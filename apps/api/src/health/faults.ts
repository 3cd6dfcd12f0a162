/** What the start found wrong with the ledger: it is answered from all the same. */
export class Faults {
  constructor(readonly sentences: readonly string[]) {}
}
