import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';

let given: GivenMainstay;
beforeAll(async () => {
  given = await givenMainstay({ demo: true });
}, 60_000);
afterAll(() => given.close());

const WAIT = { timeout: 15_000 };
const PAINTED = 'performance.getEntriesByName("first-contentful-paint").length > 0';

describe('the page over a slow line', () => {
  it('shows its frame before program and looks are there, and itself in its place', async () => {
    const { page, complaints } = await given.open();
    const held: (() => void)[] = [];
    let isHeld = true;
    await page.route('**/assets/**', async (route) => {
      if (isHeld) await new Promise<void>((go) => held.push(go));
      await route.continue();
    });
    await page.goto(given.base, { waitUntil: 'commit' });

    const first = page.locator('.first-frame');
    await first.getByText('Mainstay').waitFor(WAIT);
    expect((await first.locator('.first-bar').boundingBox())?.height).toBe(48);
    for (let isPainted = false; !isPainted;) isPainted = await page.evaluate<boolean>(PAINTED);
    expect(held.length).toBeGreaterThan(5);

    isHeld = false;
    held.forEach((go) => go());
    await page.locator('[data-line]').first().waitFor(WAIT);
    expect(await first.count()).toBe(0);
    expect(complaints).toEqual([]);
  }, 60_000);

  it.each(['br', 'gzip'])('comes packed: %s', async (encoding) => {
    const document = await fetched('/', encoding);
    const script = /src="(\/assets\/index-[^"]+\.js)"/.exec((await fetched('/')).text)![1]!;
    const plain = await fetched(script);
    const packed = await fetched(script, encoding);
    expect([document.encoding, packed.encoding, plain.encoding]).toEqual([
      encoding,
      encoding,
      undefined,
    ]);
    expect(packed.type).toBe(plain.type);
    expect(packed.caching).toBe('public, max-age=31536000, immutable');
    expect(packed.vary).toBe('accept-encoding');
    expect(packed.bytes * 2.5).toBeLessThan(plain.bytes);
  });
});

interface Fetched {
  readonly encoding: string | undefined;
  readonly type: string | undefined;
  readonly caching: string | undefined;
  readonly vary: string | undefined;
  readonly bytes: number;
  readonly text: string;
}

/** As it is sent: Node's fetch would open what is packed. */
async function fetched(path: string, encoding = 'identity'): Promise<Fetched> {
  const asked = request(given.base + path, { headers: { 'accept-encoding': encoding } }).end();
  // What Node tells of an answer.
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const body = await buffer(answer);
  const { 'content-encoding': sent, 'content-type': type, vary } = answer.headers;
  const caching = answer.headers['cache-control'];
  return { encoding: sent, type, caching, vary, bytes: body.length, text: body.toString() };
}
