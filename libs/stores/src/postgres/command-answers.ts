import { CommandAnswers, FORGOTTEN_AT_ONCE, type CommandAnswer } from '#kernel/command-answers';
import type { Postgres } from './postgres.ts';

const COLUMNS = `id, command_hash AS "commandHash", revision, position,
  answered_at_ms AS "answeredAtMs"`;

const FIND = {
  name: 'answer find',
  text: `SELECT ${COLUMNS} FROM answers WHERE id = $1 AND answered_at_ms >= $2`,
};
// Two who sweep at once leave each other's rows alone.
const FORGET = {
  name: 'answers forget',
  text: `DELETE FROM answers WHERE id IN (SELECT id FROM answers WHERE answered_at_ms < $1
    ORDER BY answered_at_ms LIMIT ${FORGOTTEN_AT_ONCE} FOR UPDATE SKIP LOCKED)`,
};
// One that is too old and has not gone yet stands in nobody's way.
const KEEP = {
  name: 'answer keep',
  text: `INSERT INTO answers AS a (id, command_hash, revision, position, answered_at_ms)
    VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO UPDATE SET
    command_hash = excluded.command_hash, revision = excluded.revision,
    position = excluded.position, answered_at_ms = excluded.answered_at_ms
    WHERE a.answered_at_ms < $6
    RETURNING id`,
};

/** Answers where every process of an installation finds them. */
export class PostgresCommandAnswers extends CommandAnswers {
  constructor(private readonly postgres: Postgres) {
    super();
  }

  async find(id: string, sinceMs: number): Promise<CommandAnswer | undefined> {
    const [found] = await this.postgres.rows<CommandAnswer>(FIND, [id, sinceMs]);
    return found;
  }

  async remember(answer: CommandAnswer, sinceMs: number): Promise<CommandAnswer> {
    const { id, commandHash, revision, position, answeredAtMs } = answer;
    const values = [id, commandHash, revision, position, answeredAtMs, sinceMs];
    const kept = await this.postgres.rows(KEEP, values);
    await this.postgres.rows(FORGET, [sinceMs]);
    return kept.length > 0 ? answer : ((await this.find(id, sinceMs)) ?? answer);
  }

  /** The pool is closed by whoever opened it. */
  close(): Promise<void> {
    return Promise.resolve();
  }
}
