import type { Course, Endpoint, Terms } from '#notify/endpoint';
import {
  DELIVERIES_MAX,
  WebhookStore,
  type Delivery,
  type Numbered,
  type Telling,
} from '#notify/webhook-store';
import {
  courseText,
  CURSOR,
  deliveryOf,
  endpointOf,
  termsText,
  type DeliveryRow,
  type EndpointRow,
} from '../webhook-rows.ts';
import type { Connection } from './connection.ts';
import type { Postgres } from './postgres.ts';

const ENDPOINTS = {
  name: 'webhooks all',
  text: 'SELECT id, terms, course FROM webhooks ORDER BY created_at_ms, id',
};
const ADD = {
  name: 'webhook add',
  text: 'INSERT INTO webhooks (id, created_at_ms, terms, course) VALUES ($1, $2, $3, $4)',
};
const PUT_TERMS = {
  name: 'webhook terms',
  text: 'UPDATE webhooks SET terms = $2 WHERE id = $1 RETURNING id',
};
const PUT_COURSE = {
  name: 'webhook course',
  text: 'UPDATE webhooks SET course = $2 WHERE id = $1 RETURNING id',
};
const REMOVE = {
  name: 'webhook remove',
  text: `WITH tries AS (DELETE FROM webhook_deliveries WHERE endpoint_id = $1)
    DELETE FROM webhooks WHERE id = $1 RETURNING id`,
};
const MARKS = {
  name: 'webhook marks',
  text: 'SELECT key, value FROM webhook_marks WHERE scope = $1',
};
const FIRST_CURSOR = {
  text: `INSERT INTO webhook_marks (scope, key, value) VALUES ($1, $2, $3)
    ON CONFLICT DO NOTHING RETURNING key`,
};
const MOVE_CURSOR = {
  text: `UPDATE webhook_marks SET value = $3 WHERE scope = $1 AND key = $2 AND value = $4
    RETURNING key`,
};
const FORGET = { text: 'DELETE FROM webhook_marks WHERE scope = ANY ($1)' };
const MARK = {
  text: `INSERT INTO webhook_marks (scope, key, value)
    SELECT * FROM unnest($1::text[], $2::text[], $3::text[])
    ON CONFLICT (scope, key) DO UPDATE SET value = excluded.value`,
};
const TELL = {
  text: `INSERT INTO webhook_messages (id, kind, body, at_ms)
    SELECT id, kind, body, at_ms
    FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[])
      WITH ORDINALITY AS told (id, kind, body, at_ms, place)
    ORDER BY place ON CONFLICT DO NOTHING`,
};
const MESSAGES = 'SELECT number, id, kind, body, at_ms AS "atMs" FROM webhook_messages';
const AFTER = {
  name: 'webhook messages after',
  text: `${MESSAGES} WHERE number > $1 AND kind = ANY ($2) ORDER BY number LIMIT $3`,
};
const LAST = {
  name: 'webhook last',
  text: 'SELECT last_value AS last, is_called AS "isCalled" FROM webhook_numbers',
};
const MESSAGE = { name: 'webhook message', text: `${MESSAGES} WHERE id = $1` };
const TOOK = {
  name: 'webhook took',
  text: `WITH old AS (
      DELETE FROM webhook_deliveries WHERE endpoint_id = $1 AND number <= (
        SELECT number FROM webhook_deliveries WHERE endpoint_id = $1
        ORDER BY number DESC LIMIT 1 OFFSET ${DELIVERIES_MAX - 1})
    )
    INSERT INTO webhook_deliveries (endpoint_id, said) VALUES ($1, $2)`,
};
const DELIVERIES = {
  name: 'webhook deliveries',
  text: `SELECT said FROM webhook_deliveries WHERE endpoint_id = $1
    ORDER BY number DESC LIMIT ${DELIVERIES_MAX}`,
};
const REMOVE_BEFORE = {
  name: 'webhook messages remove',
  text: 'DELETE FROM webhook_messages WHERE at_ms < $1',
};

/** Keeps endpoints where every process of an installation finds them. */
export class PostgresWebhookStore extends WebhookStore {
  constructor(private readonly postgres: Postgres) {
    super();
  }

  async endpoints(): Promise<readonly Endpoint[]> {
    return (await this.postgres.rows<EndpointRow>(ENDPOINTS)).map(endpointOf);
  }

  async add(endpoint: Endpoint): Promise<void> {
    const { id, createdAtMs } = endpoint;
    await this.postgres.rows(ADD, [id, createdAtMs, termsText(endpoint), courseText(endpoint)]);
  }

  async putTerms(id: string, terms: Terms): Promise<boolean> {
    return (await this.postgres.rows(PUT_TERMS, [id, termsText(terms)])).length > 0;
  }

  async putCourse(id: string, course: Course): Promise<boolean> {
    return (await this.postgres.rows(PUT_COURSE, [id, courseText(course)])).length > 0;
  }

  async remove(id: string): Promise<boolean> {
    return (await this.postgres.rows(REMOVE, [id])).length > 0;
  }

  async marks(scope: string): Promise<ReadonlyMap<string, string>> {
    const rows = await this.postgres.rows<{ key: string; value: string }>(MARKS, [scope]);
    return new Map(rows.map(({ key, value }) => [key, value]));
  }

  async cursor(): Promise<string | undefined> {
    return (await this.marks(CURSOR.scope)).get(CURSOR.key);
  }

  tell({ expected, cursor, messages, marks, forget }: Telling): Promise<boolean> {
    return this.postgres.transaction(async (connection) => {
      if (!(await hasMoved(connection, expected, cursor))) return false;
      if (forget.length > 0) await connection.rows(FORGET, [forget]);
      if (marks.length > 0) {
        const columns = [marks.map((m) => m.scope), marks.map((m) => m.key)];
        await connection.rows(MARK, [...columns, marks.map((m) => m.value)]);
      }
      if (messages.length > 0) {
        const columns = (['id', 'kind', 'body', 'atMs'] as const).map((name) =>
          messages.map((message) => message[name]),
        );
        await connection.rows(TELL, columns);
      }
      return true;
    });
  }

  async after(
    number: number,
    kinds: readonly string[],
    limit: number,
  ): Promise<readonly Numbered[]> {
    return this.postgres.rows<Numbered>(AFTER, [number, kinds, limit]);
  }

  async last(): Promise<number> {
    const [row] = await this.postgres.rows<{ last: number; isCalled: boolean }>(LAST);
    return row?.isCalled === true ? row.last : 0;
  }

  async message(id: string): Promise<Numbered | undefined> {
    return (await this.postgres.rows<Numbered>(MESSAGE, [id]))[0];
  }

  async took(delivery: Delivery): Promise<void> {
    await this.postgres.rows(TOOK, [delivery.endpointId, JSON.stringify(delivery)]);
  }

  async deliveries(endpointId: string): Promise<readonly Delivery[]> {
    return (await this.postgres.rows<DeliveryRow>(DELIVERIES, [endpointId])).map(deliveryOf);
  }

  async removeBefore(atMs: number): Promise<void> {
    await this.postgres.rows(REMOVE_BEFORE, [atMs]);
  }

  /** The pool is closed by whoever opened it. */
  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** False where the teller is elsewhere; until the transaction ends nobody else moves it. */
async function hasMoved(
  connection: Connection,
  expected: string | undefined,
  cursor: string,
): Promise<boolean> {
  const { scope, key } = CURSOR;
  const moved =
    expected === undefined
      ? await connection.rows(FIRST_CURSOR, [scope, key, cursor])
      : await connection.rows(MOVE_CURSOR, [scope, key, cursor, expected]);
  return moved.length > 0;
}
