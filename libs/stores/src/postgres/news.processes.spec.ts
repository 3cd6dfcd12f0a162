import { postgresTrials } from '../../testing/postgres-trials.ts';
import { PostgresNews } from './news.ts';
import { PostgresReadModels } from './read-models.ts';

const newTrial = postgresTrials();
const LONG_MS = 600_000;
const { signal } = new AbortController();

async function newsOnTrial() {
  const { open, dispose } = newTrial();
  const postgres = await open();
  const news = await PostgresNews.open(await open());
  const models = new PostgresReadModels(postgres);
  let position = 0;
  return {
    news,
    postgres,
    models,
    write: async () => {
      const rows = new Map([['a', '1']]);
      const advance = { model: 'loyalty@1/UTC', from: position, to: position + 1, rows };
      position += 1;
      await models.advance([advance]);
    },
    dispose: async () => {
      await news.close();
      await dispose();
    },
  };
}

describe('the news of read models', () => {
  it('is heard elsewhere when rows were written, and when a model was swapped', async () => {
    const { news, models, write, dispose } = await newsOnTrial();

    const written = news.wait(LONG_MS, signal);
    await write();
    await written;

    const swapped = news.wait(LONG_MS, signal);
    await models.replace('loyalty@1/UTC', 5, []);
    await swapped;
    await dispose();
  });

  it('is not missed by those who were looking when it came', async () => {
    const { news, write, dispose } = await newsOnTrial();
    const { heard } = news;
    const heardByAnother = news.wait(LONG_MS, signal);
    await write();
    await heardByAnother;

    await news.wait(LONG_MS, signal, heard);

    expect(news.heard).toBeGreaterThan(heard);
    await dispose();
  });

  it('is nothing that was undone', async () => {
    const { news, models, write, dispose } = await newsOnTrial();
    const { heard } = news;
    const advance = { model: 'loyalty@1/UTC', from: 7, to: 8, rows: new Map() };
    await expect(models.advance([advance])).rejects.toThrow();
    await write();
    await news.wait(LONG_MS, signal, heard);

    expect(news.heard).toBe(heard + 1);
    await dispose();
  });

  it('is not waited for beyond a time, or beyond a signal', async () => {
    const { news, dispose } = await newsOnTrial();
    const { heard } = news;
    const stopping = new AbortController();

    await news.wait(1, signal);
    const stopped = news.wait(LONG_MS, stopping.signal);
    stopping.abort();
    await stopped;

    expect(news.heard).toBe(heard);
    await dispose();
  });

  it('wakes those who wait when the connection is lost, and is heard again later', async () => {
    const { news, postgres, write, dispose } = await newsOnTrial();
    const lost = news.wait(LONG_MS, signal);
    const text = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE query LIKE 'LISTEN %' AND datname = current_database()`;
    expect(await postgres.rows({ text })).toHaveLength(1);
    await lost;
    const { heard } = news;

    await news.wait(LONG_MS, signal, heard);
    const again = news.wait(LONG_MS, signal);
    await write();
    await again;

    expect(news.heard).toBe(heard + 2);
    await dispose();
  });
});
