import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { CommandAnswers, FORGOTTEN_AT_ONCE, type CommandAnswer } from '#kernel/command-answers';
import { patiently } from './busy.ts';
import { bindTo, ledgerOf } from './belonging.ts';
import { openSqlite } from './open-sqlite.ts';
import { opening } from './opening.ts';
import { Transactions } from './transactions.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS answers (
    id TEXT PRIMARY KEY,
    command_hash TEXT NOT NULL,
    revision INTEGER NOT NULL,
    position INTEGER NOT NULL,
    answered_at_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS answers_by_age ON answers (answered_at_ms);`;

const FIND = `SELECT id, command_hash, revision, position, answered_at_ms FROM answers
  WHERE id = ? AND answered_at_ms >= ?`;
const FORGET = `DELETE FROM answers WHERE id IN (SELECT id FROM answers
  WHERE answered_at_ms < ? ORDER BY answered_at_ms LIMIT ${FORGOTTEN_AT_ONCE})`;
// One that is too old and has not gone yet stands in nobody's way.
const KEEP = `INSERT INTO answers (id, command_hash, revision, position, answered_at_ms)
  VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET command_hash = excluded.command_hash,
  revision = excluded.revision, position = excluded.position, answered_at_ms = excluded.answered_at_ms
  WHERE answered_at_ms < ?`;

interface Waiting extends PromiseWithResolvers<CommandAnswer> {
  readonly answer: CommandAnswer;
  readonly sinceMs: number;
}

/** Answers in `answers.db`, each on the disk before it is given. Those of one turn of the event loop share a commit. */
export class SqliteCommandAnswers extends CommandAnswers {
  readonly #db: DatabaseSync;
  readonly #transactions: Transactions;
  readonly #find: StatementSync;
  readonly #forget: StatementSync;
  readonly #keep: StatementSync;
  readonly #waiting: Waiting[] = [];
  #writing: Promise<void> | undefined;

  private constructor(db: DatabaseSync) {
    super();
    this.#db = db;
    this.#transactions = new Transactions(db);
    this.#find = db.prepare(FIND);
    this.#forget = db.prepare(FORGET);
    this.#keep = db.prepare(KEEP);
  }

  /** @throws NotDurable, FileUnusable */
  static open(dir: string): SqliteCommandAnswers {
    const path = join(dir, 'answers.db');
    const db = openSqlite(path);
    return opening(path, () => {
      patiently(() => {
        db.exec(SCHEMA);
      });
      return new SqliteCommandAnswers(db);
    });
  }

  /** The ledger whose commands were answered. */
  get ledgerId(): string | undefined {
    return patiently(() => ledgerOf(this.#db));
  }

  bind(ledgerId: string): void {
    patiently(() => {
      bindTo(this.#db, ledgerId);
    });
  }

  // An async function turns what is thrown inside into a rejection.
  // eslint-disable-next-line @typescript-eslint/require-await
  async find(id: string, sinceMs: number): Promise<CommandAnswer | undefined> {
    return patiently(() => this.#found(id, sinceMs));
  }

  remember(answer: CommandAnswer, sinceMs: number): Promise<CommandAnswer> {
    const waiting = { ...Promise.withResolvers<CommandAnswer>(), answer, sinceMs };
    this.#waiting.push(waiting);
    this.#writing ??= this.#writeAll();
    return waiting.promise;
  }

  async close(): Promise<void> {
    await this.#writing;
    if (this.#db.isOpen) this.#db.close();
  }

  async #writeAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      await nextTurn();
      const group = this.#waiting.splice(0);
      try {
        const held = await this.#transactions.run(() => group.map((one) => this.#kept(one)));
        held.forEach((answer, index) => group[index]?.resolve(answer));
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    this.#writing = undefined;
  }

  #kept({ answer, sinceMs }: Waiting): CommandAnswer {
    const { id, commandHash, revision, position, answeredAtMs } = answer;
    this.#forget.run(sinceMs);
    this.#keep.run(id, commandHash, revision, position, answeredAtMs, sinceMs);
    return this.#found(id, sinceMs) ?? answer;
  }

  #found(id: string, sinceMs: number): CommandAnswer | undefined {
    const row = this.#find.get(id, sinceMs);
    return row && answerIn(row);
  }
}

// The strict schema makes each column what the answer says.
const answerIn = (row: Readonly<Record<string, unknown>>): CommandAnswer => ({
  id: row['id'] as string,
  commandHash: row['command_hash'] as string,
  revision: row['revision'] as number,
  position: row['position'] as number,
  answeredAtMs: row['answered_at_ms'] as number,
});
