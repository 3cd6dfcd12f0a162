/** What was opened is no ledger this program can use, for the reason given. */
export class LedgerRefused extends Error {
  override readonly name = 'LedgerRefused';
}
