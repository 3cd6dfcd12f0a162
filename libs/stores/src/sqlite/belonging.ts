import type { DatabaseSync } from 'node:sqlite';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS belonging (
    ledger_id TEXT PRIMARY KEY
  ) STRICT, WITHOUT ROWID;`;

/** The ledger a file was used with; undefined where it never was. */
export function ledgerOf(db: DatabaseSync): string | undefined {
  db.exec(SCHEMA);
  const id = db.prepare('SELECT ledger_id FROM belonging').get()?.['ledger_id'];
  return typeof id === 'string' ? id : undefined;
}

/** Says that a file is of a ledger, where it does not know of any yet. */
export function bindTo(db: DatabaseSync, ledgerId: string): void {
  if (ledgerOf(db) !== undefined) return;
  db.prepare('INSERT INTO belonging (ledger_id) VALUES (?) ON CONFLICT DO NOTHING').run(ledgerId);
}
