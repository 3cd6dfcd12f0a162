import { join } from 'node:path';
import type { Belonging, ReadSide } from '../read-side.ts';
import { SqliteAccessStore } from './access-store.ts';
import { SqliteCommandAnswers } from './command-answers.ts';
import { SqliteKeys } from './keys.ts';
import { SqliteLists } from './lists.ts';
import { SqliteReadModels } from './read-models.ts';
import { SqliteWebhookStore } from './webhook-store.ts';

/** Everything beside the ledger in the files of a folder, made where they are missing. */
export class SqliteReadSide implements ReadSide {
  readonly sharing = undefined;
  #readModels: SqliteReadModels | undefined;
  #lists: SqliteLists | undefined;
  #keys: SqliteKeys | undefined;
  #access: SqliteAccessStore | undefined;
  #answers: SqliteCommandAnswers | undefined;
  #webhooks: SqliteWebhookStore | undefined;

  constructor(private readonly dir: string) {}

  get readModels(): SqliteReadModels {
    return (this.#readModels ??= SqliteReadModels.open(this.dir));
  }

  get lists(): SqliteLists {
    return (this.#lists ??= SqliteLists.open(this.dir));
  }

  get keys(): SqliteKeys {
    return (this.#keys ??= SqliteKeys.open(this.dir));
  }

  get access(): SqliteAccessStore {
    return (this.#access ??= SqliteAccessStore.open(this.dir));
  }

  get answers(): SqliteCommandAnswers {
    return (this.#answers ??= SqliteCommandAnswers.open(this.dir));
  }

  get webhooks(): SqliteWebhookStore {
    return (this.#webhooks ??= SqliteWebhookStore.open(this.dir));
  }

  belonging(): Promise<readonly Belonging[]> {
    return Promise.resolve([
      { name: join(this.dir, 'keys.db'), ledgerId: this.keys.ledgerId },
      { name: join(this.dir, 'access.db'), ledgerId: this.access.ledgerId },
      { name: join(this.dir, 'answers.db'), ledgerId: this.answers.ledgerId },
    ]);
  }

  bind(ledgerId: string): Promise<void> {
    this.keys.bind(ledgerId);
    this.access.bind(ledgerId);
    this.answers.bind(ledgerId);
    return Promise.resolve();
  }

  async close(): Promise<void> {
    const beside = [
      this.#answers,
      this.#webhooks,
      this.#access,
      this.#lists,
      this.#readModels,
      this.#keys,
    ];
    for (const store of beside) await store?.close();
  }
}
