import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { post, type Resolve } from './post.ts';

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.closeAllConnections();
  for (const server of servers) server.close();
});
async function listening(answer: RequestListener): Promise<number> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
const nowMs = () => 0;
const openly = { toPrivate: true, nowMs };
const answering =
  (...addresses: readonly string[]): Resolve =>
  (_name, done) => {
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
const code = async (url: string, resolve?: Resolve) =>
  (await post(url, {}, '', { toPrivate: false, nowMs, ...(resolve ? { resolve } : {}) })).failure
    ?.code;

describe('where private targets are not allowed', () => {
  it('plain http is not spoken', async () => {
    expect(await code('http://93.184.216.34/')).toBe('not-https');
  });

  it.each([
    'https://127.0.0.1/',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://169.254.169.254/latest/meta-data',
    'https://[fd00:ec2::254]/',
  ])('%s is not asked', async (url) => {
    expect(await code(url)).toBe('private');
  });

  it.each([
    ['a name of this machine', ['127.0.0.1']],
    ['a name with one private address among public ones', ['93.184.216.34', '10.0.0.1']],
    ['a name whose other address is mapped', ['2606:4700::1111', '::ffff:192.168.0.1']],
  ])('%s is not asked', async (_what, addresses) => {
    expect(await code('https://hooks.example/', answering(...addresses))).toBe('private');
  });

  it('a name that nobody knows is said to be out of reach', async () => {
    const unknown: Resolve = (_name, done) => {
      done(new Error('ENOTFOUND'), []);
    };
    expect(await code('https://hooks.example/', unknown)).toBe('unreachable');
    expect(await code('https://hooks.example/', answering())).toBe('unreachable');
  });
});

describe('a message that is sent', () => {
  it('goes to the address that was looked at, with its headers and its body', async () => {
    let heard = '';
    const port = await listening((request, response) => {
      void request.toArray().then((chunks) => {
        heard = `${request.headers.host ?? ''} ${request.headers['webhook-id'] as string} ${Buffer.concat(chunks as Buffer[]).toString()}`;
        response.writeHead(204).end();
      });
    });
    const options = { ...openly, resolve: answering('127.0.0.1') };
    const url = `http://hooks.example:${port}/`;
    const posted = await post(url, { 'webhook-id': 'm-1' }, '{"ä":1}', options);
    expect(posted).toEqual({ status: 204, failure: null, askedMs: 0 });
    expect(heard).toBe(`hooks.example:${port} m-1 {"ä":1}`);
  });

  it.each([
    [500, 'answered'],
    [404, 'answered'],
    [410, 'gone'],
    [302, 'redirected'],
  ])('and is answered %d was not taken, and nobody is followed', async (status, failure) => {
    let asked = 0;
    const port = await listening((_request, response) => {
      asked += 1;
      response.writeHead(status, { location: '/elsewhere', 'retry-after': '7' }).end();
    });
    const posted = await post(`http://127.0.0.1:${port}/`, {}, '', openly);
    expect(posted).toEqual({ status, failure: { code: failure, status }, askedMs: 7_000 });
    expect(asked).toBe(1);
  });

  it('is given up when nothing is answered in time', async () => {
    const port = await listening(() => undefined);
    const options = { ...openly, timeoutMs: 50 };
    const { failure } = await post(`http://127.0.0.1:${port}/`, {}, '', options);
    expect(failure).toEqual({ code: 'timeout', status: null });
  });

  it('is taken though its answer does not end, of which a little is read', async () => {
    const port = await listening((_request, response) => {
      const more = (): void => {
        if (!response.destroyed) response.write('x'.repeat(65_536), more);
      };
      more();
    });
    const { status, failure } = await post(`http://127.0.0.1:${port}/`, {}, '', openly);
    expect([status, failure]).toEqual([200, null]);
  });
});
