import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { run } from '../cli/given-command.ts';
import { givenPlaces, profile, type GivenPlaces } from '../profile/given-places.ts';
import { fillWithDemo } from './demo-folder.ts';
import { givenBrowser } from './given-browser.ts';

const SERVER = join(process.cwd(), 'dist/apps/api/bundle/main.js');

/** The built server on data of its own, and a browser to look at it with. */
export interface GivenMainstay {
  readonly base: string;
  /** Opens once. */
  readonly link: string;
  /** A window of its own, signed in unless said otherwise. */
  open(options?: OpenOptions): Promise<OpenPage>;
  /** Asks the server as the signed-in person. */
  get<T>(path: string): Promise<T>;
  /** Until answers include all that was recorded by now. */
  caughtUp(): Promise<void>;
  post<T>(path: string, body: object): Promise<T>;
  delete(path: string): Promise<void>;
  /** An address that signs somebody in once, as `mainstay link` makes it. */
  linkFor(...options: readonly string[]): Promise<string>;
  /** Signs in once more, somewhere else. */
  signInElsewhere(): Promise<void>;
  stopServer(): Promise<void>;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly path?: string;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly signedIn?: boolean;
  /** The first language of the system. */
  readonly locale?: string;
  /** The language that was chosen in this browser before. */
  readonly chosen?: string;
}

export interface OpenPage {
  readonly page: Page;
  /** What the page complained of; empty while all is well. */
  readonly complaints: readonly string[];
}

export interface GivenOptions {
  readonly demo?: boolean;
  readonly signedIn?: boolean;
  /** Fills its folder before the server starts. */
  readonly fill?: (dir: string) => Promise<void>;
  /** Of the server, besides where things rest. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Starts an empty Mainstay; with `demo` it holds the demo portfolio. Signing in takes its link. */
export async function givenMainstay({
  demo = false,
  signedIn: isIn = demo,
  fill,
  settings = {},
}: GivenOptions = {}): Promise<GivenMainstay> {
  const data = mkdtempSync(join(tmpdir(), 'mainstay-page-'));
  const places = await givenPlaces();
  // Only files can be copied; elsewhere the demo is loaded each time.
  const isCopied = demo && profile === 'embedded';
  if (isCopied) await fillWithDemo(data, (dir) => loadedInto(dir, places));
  await fill?.(data);
  const { server, link } = await started(data, places, settings);
  const base = new URL(link).origin;
  const browser = await givenBrowser();
  const cookie = isIn ? await signedIn(base, link) : undefined;
  const stopServer = () => stopped(server);
  const ask = asking(base, cookie);
  const given: GivenMainstay = {
    base,
    link,
    open: (options = {}) => opened(browser, base, cookie, options),
    get: (path) => ask(path, {}),
    caughtUp: () => caughtUp(given),
    post: (path, body) => ask(path, { method: 'POST', body: JSON.stringify(body) }),
    delete: (path) => ask(path, { method: 'DELETE' }),
    linkFor: async (...options) => {
      const { out } = await run(data, ['link', ...options, '--data', data], places.environment);
      const another = /http:\S+/.exec(out)?.[0];
      if (another === undefined) throw new Error('There is no link to sign in with.');
      return another;
    },
    signInElsewhere: async () => {
      await signedIn(base, await given.linkFor());
    },
    stopServer,
    close: async () => {
      await browser.close();
      await stopServer();
      rmSync(data, { recursive: true, force: true });
      await places.remove();
    },
  };
  if (demo && !isCopied) await given.post('demo', {});
  if (demo || fill) await given.caughtUp();
  return given;
}

/** Asks a server as whoever the cookie stands for; nobody without one. */
const asking =
  (base: string, cookie = '') =>
  async <T>(path: string, init: RequestInit): Promise<T> => {
    const headers = { 'content-type': 'application/json', cookie, origin: base };
    const answer = await fetch(`${base}/api/v1/${path}`, { ...init, headers });
    if (!answer.ok) throw new Error(`${path}: ${String(answer.status)} ${await answer.text()}`);
    return (answer.status === 204 ? undefined : await answer.json()) as T;
  };

/** Loads the demo portfolio by a server that is gone again afterwards. */
async function loadedInto(dir: string, places: GivenPlaces): Promise<void> {
  const { server, link } = await started(dir, places);
  const base = new URL(link).origin;
  const ask = asking(base, await signedIn(base, link));
  await ask('demo', { method: 'POST', body: '{}' });
  await caughtUp({ get: (path) => ask(path, {}) });
  // Nobody is signed in where it is copied to.
  await ask('session', { method: 'DELETE', body: '{}' });
  await stopped(server);
}

/** Until answers include all that is recorded; the server says after a while that they do not yet. */
async function caughtUp({ get }: Pick<GivenMainstay, 'get'>): Promise<void> {
  const { position } = await get<{ position: string }>('system');
  for (let isThere = false; !isThere;) {
    isThere = await get(`portfolio?limit=1&after=${position}`).then(
      () => true,
      (error: unknown) => {
        if (String(error).includes('not-there-yet')) return false;
        throw error;
      },
    );
  }
}

async function started(
  data: string,
  { environment }: GivenPlaces,
  settings: Readonly<Record<string, string>> = {},
): Promise<{ server: ChildProcess; link: string }> {
  const server = spawn(process.execPath, [SERVER, '--data', data], {
    env: { ...process.env, ...environment, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: server.stdout })) {
    const link = /http:\S+/.exec(line)?.[0];
    if (link !== undefined) return { server, link };
  }
  throw new Error('The server ended before it was ready: build it first.');
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
}

async function signedIn(base: string, link: string): Promise<string> {
  const code = new URLSearchParams(new URL(link).hash.slice(1)).get('code');
  const answer = await fetch(`${base}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: base },
    body: JSON.stringify({ code }),
  });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

async function opened(
  browser: Browser,
  base: string,
  cookie: string | undefined,
  options: OpenOptions,
): Promise<OpenPage> {
  const { path = '/portfolio', width = 1440, height = 900, locale = 'en-GB', chosen } = options;
  const { dark = false, signedIn: isIn = true } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    locale,
    reducedMotion: 'reduce',
  });
  if (isIn && cookie !== undefined) await keepCookie(context, base, cookie);
  if (chosen !== undefined) {
    await context.addInitScript(`localStorage.setItem('mainstay.language', '${chosen}')`);
  }
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(base + path);
  return { page, complaints };
}

async function keepCookie(context: BrowserContext, base: string, cookie: string): Promise<void> {
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url: base }]);
}
