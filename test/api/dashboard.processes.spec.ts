import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { givenServer, type GivenServer } from './given-server.ts';

let dir: string;
let given: GivenServer;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'mainstay-page-'));
  mkdirSync(join(dir, 'assets'));
  writeFileSync(join(dir, 'index.html'), '<!doctype html><title>Mainstay</title>');
  writeFileSync(join(dir, 'assets', 'index-abc.js'), 'export {};');
  given = await givenServer({ dashboardDir: dir });
});
afterAll(async () => {
  await given.close();
  rmSync(dir, { recursive: true });
});

const get = (url: string) => given.app.inject({ url });

describe('the page', () => {
  it.each(['/', '/portfolio', '/accounts/acme.1?asOf=2026-01-01'])(
    'is its shell at %s, looked for anew each time',
    async (url) => {
      const answer = await get(url);
      expect(answer.body).toContain('<title>Mainstay</title>');
      expect(answer.headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
      });
    },
  );

  it('keeps what carries a hash in its name', async () => {
    const answer = await get('/assets/index-abc.js');
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(answer.headers['content-type']).toContain('javascript');
  });

  it.each(['/assets/gone.js', '/api/v1/nothing', '/health/nothing', '/docs-json/x'])(
    'is not at %s',
    async (url) => {
      const answer = await get(url);
      expect(answer.body).not.toContain('<title>');
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    },
  );

  it.each(['/docs', '/docs-json', '/docs/swagger-ui.css'])(
    'leaves %s to those who are signed in, and says so as every refusal is said',
    async (url) => {
      const answer = await get(url);
      expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(answer.headers['www-authenticate']).toBe('Bearer');
      expect(answer.json()).toMatchObject({ status: 401, code: 'not-signed-in' });
    },
  );

  it.each(['/../package.json', '/assets/../../package.json', '/assets/%2e%2e/%2e%2e/package.json'])(
    'shows nothing beside itself, as at %s',
    async (url) => {
      expect((await get(url)).body).not.toContain('"name"');
    },
  );
});
