import { beginsAt, type Endpoint } from '../src/endpoint.ts';
import type { Message } from '../src/message.ts';
import { DELIVERIES_MAX, type Delivery, type WebhookStore } from '../src/webhook-store.ts';

const endpoint: Endpoint = {
  id: 'e-1',
  url: 'https://hooks.example/',
  kinds: ['duty.due'],
  isOn: true,
  generation: 1,
  rotatedAtMs: null,
  createdAtMs: 5,
  ...beginsAt(0),
};
const message = (id: string, kind = 'duty.due', atMs = 1): Message => ({
  id,
  kind,
  body: '{}',
  atMs,
});
const telling = { messages: [], marks: [], forget: [] };

/** What every store of endpoints and messages keeps. */
export function describeWebhookStore(
  name: string,
  open: () => Promise<WebhookStore> | WebhookStore,
) {
  describe(name, () => {
    let store: WebhookStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('keeps endpoints, the oldest first, until they are removed', async () => {
      await store.add({ ...endpoint, id: 'e-2', createdAtMs: 6 });
      await store.add(endpoint);
      expect([...(await store.endpoints())].sort((a, b) => a.createdAtMs - b.createdAtMs)).toEqual([
        endpoint,
        { ...endpoint, id: 'e-2', createdAtMs: 6 },
      ]);
      expect([await store.remove('e-2'), await store.remove('e-2')]).toEqual([true, false]);
    });

    it('keeps what people say and how far it is apart', async () => {
      await store.add(endpoint);
      const course = { ...beginsAt(7), failure: { code: 'timeout', status: null } } as const;
      expect(await store.putCourse('e-1', course)).toBe(true);
      expect(await store.putTerms('e-1', { ...endpoint, isOn: false })).toBe(true);
      expect(await store.endpoints()).toEqual([{ ...endpoint, isOn: false, ...course }]);
      expect(await store.putTerms('none', endpoint)).toBe(false);
      expect(await store.putCourse('none', course)).toBe(false);
    });

    it('tells in order, once, with what is remembered', async () => {
      const messages = [message('m-1'), message('m-2', 'threat.logged'), message('m-3')];
      const marks = [{ scope: 's', key: 'k', value: '1' }];
      expect(await store.last()).toBe(0);
      expect(
        await store.tell({ expected: undefined, cursor: '1', messages, marks, forget: [] }),
      ).toBe(true);
      expect(await store.tell({ ...telling, expected: '1', cursor: '2', messages })).toBe(true);
      const found = await store.after(0, ['duty.due'], 10);
      expect(found.map(({ id }) => id)).toEqual(['m-1', 'm-3']);
      const [first] = found;
      expect(await store.after(first?.number ?? 0, ['duty.due', 'threat.logged'], 1)).toMatchObject(
        [{ id: 'm-2' }],
      );
      expect(await store.message('m-3')).toMatchObject({ ...message('m-3') });
      expect(await store.message('m-9')).toBeUndefined();
      expect(await store.last()).toBeGreaterThanOrEqual(found.at(-1)?.number ?? Infinity);
      expect([await store.cursor(), [...(await store.marks('s'))]]).toEqual(['2', [['k', '1']]]);
    });

    it('lets one of two who tell at the same time tell', async () => {
      const first = { ...telling, expected: undefined, cursor: 'a', messages: [message('m-1')] };
      expect(
        await Promise.all([
          store.tell(first),
          store.tell({ ...first, cursor: 'b', messages: [message('m-2')] }),
        ]),
      ).toEqual([true, false]);
      expect(await store.tell({ ...telling, expected: 'b', cursor: 'c' })).toBe(false);
      expect([await store.cursor(), await store.message('m-2')]).toEqual(['a', undefined]);
    });

    it('forgets scopes, and remembers anew', async () => {
      const marks = [
        { scope: 's', key: 'k', value: '1' },
        { scope: 't', key: 'k', value: '1' },
      ];
      await store.tell({ ...telling, expected: undefined, cursor: '1', marks });
      const anew = [
        { scope: 's', key: 'l', value: '2' },
        { scope: 't', key: 'k', value: '3' },
      ];
      await store.tell({ ...telling, expected: '1', cursor: '2', marks: anew, forget: ['s'] });
      expect([...(await store.marks('s')), ...(await store.marks('t'))]).toEqual([
        ['l', '2'],
        ['k', '3'],
      ]);
    });

    it('keeps the last tries of each endpoint, the last first', async () => {
      const took = (endpointId: string, atMs: number): Delivery => ({
        endpointId,
        messageId: 'm-1',
        kind: 'duty.due',
        atMs,
        status: 204,
        failure: null,
        tookMs: 3,
      });
      for (let atMs = 1; atMs <= DELIVERIES_MAX + 2; atMs += 1) await store.took(took('e-1', atMs));
      await store.took(took('e-2', 1));
      const kept = await store.deliveries('e-1');
      expect([kept.length, kept[0]]).toEqual([DELIVERIES_MAX, took('e-1', DELIVERIES_MAX + 2)]);
      expect(await store.deliveries('e-2')).toHaveLength(1);
    });

    it('takes old messages away, and counts on', async () => {
      const old = [message('m-1', 'duty.due', 1), message('m-2', 'duty.due', 9)];
      await store.tell({ ...telling, expected: undefined, cursor: '1', messages: old });
      const before = await store.last();
      await store.removeBefore(10);
      expect(await store.after(0, ['duty.due'], 10)).toEqual([]);
      await store.tell({ ...telling, expected: '1', cursor: '2', messages: [message('m-3')] });
      expect((await store.message('m-3'))?.number).toBeGreaterThan(before);
    });
  });
}
