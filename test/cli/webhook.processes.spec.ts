import { givenCommand } from './given-command.ts';
import { ORDERS } from './orders.ts';

const { answer, mainstay, file } = givenCommand();
const URL = 'https://127.0.0.1:9/hook';

describe('mainstay webhook', () => {
  let id = '';

  beforeAll(async () => {
    await answer('import', file('orders.csv', ORDERS));
  });

  it('adds an address, and shows its secret this once', async () => {
    const added = await answer('webhook', 'add', URL, '--kinds', 'duty.due, threat.logged');
    id = String(added['id']);
    expect(added).toEqual({ id, secret: expect.stringMatching(/^whsec_/) as string });
    const { out } = await mainstay('webhook', 'list', '--json');
    expect(JSON.parse(out)).toMatchObject([{ id, url: URL, kinds: ['duty.due', 'threat.logged'] }]);
    expect(out).not.toContain('whsec_');
  });

  it('says why a test did not get through, and keeps it among the deliveries', async () => {
    const { code, said } = await mainstay('webhook', 'test', id);
    expect([code, said]).toEqual([1, 'It could not be sent: private.\n']);
    const { out } = await mainstay('webhook', 'deliveries', id, '--json');
    expect(JSON.parse(out)).toMatchObject([{ kind: 'webhook.test', failure: { code: 'private' } }]);
  });

  it('makes another secret, and takes the address away', async () => {
    const { secret } = await answer('webhook', 'rotate', id);
    expect(secret).toMatch(/^whsec_/);
    expect(await answer('webhook', 'remove', id)).toEqual({ id, removed: true });
    expect((await mainstay('webhook', 'off', id)).code).toBe(1);
  });

  it.each([
    [['add', URL], 'Say what it is told of'],
    [['add', URL, '--kinds', 'all'], '--kinds names all'],
    [[], 'Say what to do'],
  ])('is used wrongly as %j', async (args, sentence) => {
    const { code, said } = await mainstay('webhook', ...args);
    expect([code, said]).toEqual([2, expect.stringContaining(sentence)]);
  });
});
