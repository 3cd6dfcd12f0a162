import { accessStoreContract } from '#access/testing/access-store-contract';
import { describeCommandAnswers } from '#kernel/testing/command-answers.contract';
import { describeKeys } from '#kernel/testing/keys.contract';
import { describeLists } from '#kernel/testing/lists.contract';
import { describeReadModels } from '#kernel/testing/read-models.contract';
import { describeWebhookStore } from '#notify/testing/webhook-store.contract';
import { postgresTrials } from '../../testing/postgres-trials.ts';
import { PostgresAccessStore } from './access-store.ts';
import { PostgresCommandAnswers } from './command-answers.ts';
import { PostgresKeys } from './keys.ts';
import { PostgresLists } from './lists.ts';
import type { Postgres } from './postgres.ts';
import { PostgresReadModels } from './read-models.ts';
import { PostgresReadSide } from './read-side.ts';
import { PostgresWebhookStore } from './webhook-store.ts';

const newTrial = postgresTrials();

describeReadModels('in PostgreSQL', async () => {
  const { open, dispose } = newTrial();
  const another = async () => new PostgresReadModels(await open());
  return { models: await another(), another, dispose };
});

describeLists('in PostgreSQL', async () => {
  const { open, dispose } = newTrial();
  return { lists: new PostgresLists(await open()), dispose };
});

describeKeys('in PostgreSQL', async () => {
  const { open, dispose } = newTrial();
  const another = async () => new PostgresKeys(await open());
  return { keys: await another(), another, dispose };
});

describeCommandAnswers('in PostgreSQL', async () => {
  const { open, dispose } = newTrial();
  const another = async () => new PostgresCommandAnswers(await open());
  return { answers: await another(), another, dispose };
});

describe('the access store in PostgreSQL', () => {
  const { disposeAll, open } = openedTrials((postgres) => new PostgresAccessStore(postgres));
  afterAll(disposeAll);
  accessStoreContract('PostgresAccessStore', open);
});

describe('webhooks in PostgreSQL', () => {
  const { disposeAll, open } = openedTrials((postgres) => new PostgresWebhookStore(postgres));
  afterAll(disposeAll);
  describeWebhookStore('PostgresWebhookStore', open);
});

/** The contract closes the store itself, but not what that stands on. */
function openedTrials<Store>(over: (postgres: Postgres) => Store) {
  const disposals: (() => Promise<void>)[] = [];
  return {
    open: async () => {
      const { open, dispose } = newTrial();
      disposals.push(dispose);
      return over(await open());
    },
    disposeAll: async () => {
      await Promise.all(disposals.map((dispose) => dispose()));
    },
  };
}

describe('a read side in PostgreSQL', () => {
  it('tells the time of its server, which its processes share', async () => {
    const { url, schema, dispose } = newTrial();
    const readSide = await PostgresReadSide.open(url, { schema });
    const before = Date.now();
    const sharedMs = await readSide.sharing.nowMs();
    // The server runs on this very machine.
    expect(sharedMs).toBeGreaterThan(before - 1_000);
    expect(sharedMs).toBeLessThan(Date.now() + 1_000);
    await readSide.close();
    await dispose();
  });
});
