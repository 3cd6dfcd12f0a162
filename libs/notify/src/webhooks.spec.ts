import { MemoryWebhookStore } from '#stores/memory/webhook-store';
import { positionIn } from './telling/cursor.ts';
import { Webhooks } from './webhooks.ts';

const webhooksOn = (store: MemoryWebhookStore, toPrivate = false) =>
  new Webhooks({
    store,
    clock: { nowMs: () => 0 },
    secret: () => Promise.resolve(Buffer.alloc(32, 1)),
    toPrivate,
    ledgerId: 'L',
    head: () => Promise.resolve(7),
  });

describe('adding an endpoint', () => {
  it('begins the telling only once it is there, so that nobody ends it as wanted by none', async () => {
    class Watched extends MemoryWebhookStore {
      readonly begunFor: number[] = [];
      override async tell(telling: Parameters<MemoryWebhookStore['tell']>[0]): Promise<boolean> {
        this.begunFor.push((await this.endpoints()).length);
        return super.tell(telling);
      }
    }
    const store = new Watched();
    await webhooksOn(store).add('https://hooks.example/', ['fact.recorded']);
    expect([store.begunFor, positionIn(await store.cursor())]).toEqual([[1], 7]);
    await webhooksOn(store).add('https://hooks.example/', ['fact.recorded']);
    expect(store.begunFor).toEqual([1]);
  });

  it.each([
    ['nonsense', 'webhook-url'],
    ['ftp://hooks.example/', 'webhook-url'],
    ['https://anna:secret@hooks.example/', 'webhook-url'],
    ['http://hooks.example/', 'webhook-https'],
  ])('%s is refused', async (url, code) => {
    const webhooks = webhooksOn(new MemoryWebhookStore());
    await expect(webhooks.add(url, ['duty.due'])).rejects.toMatchObject({ code });
  });

  it('over plain http is taken where private targets are', async () => {
    const { secret } = await webhooksOn(new MemoryWebhookStore(), true).add('http://a.example/', [
      'duty.due',
    ]);
    expect(secret).toMatch(/^whsec_[\w+/]{43}=$/);
  });
});
