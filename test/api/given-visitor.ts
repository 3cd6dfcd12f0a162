import type { GivenServer } from './given-server.ts';
import { PUBLIC_URL } from './given-provider.ts';

/** Where a browser ended up: at an address of Mainstay's, with the cookies it has by then. */
export interface Arrived {
  readonly path: string;
  readonly status: number;
}

const HOPS_MAX = 12;

/** A browser that goes wherever it is sent, between Mainstay and a provider. */
export class Visitor {
  readonly #cookies = new Map<string, Map<string, string>>();

  constructor(private readonly given: GivenServer) {}

  /** Follows redirects until somebody answers otherwise. */
  async visit(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Arrived> {
    let [url, status] = [new URL(path, PUBLIC_URL), 302];
    for (let hop = 0; hop < HOPS_MAX; hop += 1) {
      // The page itself is not what these specs look at.
      if (url.origin === PUBLIC_URL && url.pathname === '/') break;
      const answer = await this.#ask(url, hop === 0 ? headers : {});
      status = answer.status;
      if (answer.location === undefined) break;
      url = new URL(answer.location, url);
    }
    return { path: url.href.replace(PUBLIC_URL, ''), status };
  }

  /** Where it is sent by one address, without going there. */
  async sentTo(path: string): Promise<URL> {
    const { location = '' } = await this.#ask(new URL(path, PUBLIC_URL), {});
    return new URL(location, PUBLIC_URL);
  }

  /** Goes to the provider; where that sends it back to, unopened. */
  async followed(url: URL): Promise<string> {
    let next = url;
    for (let hop = 0; hop < HOPS_MAX && next.origin !== PUBLIC_URL; hop += 1) {
      next = new URL((await this.#ask(next, {})).location ?? PUBLIC_URL, next);
    }
    return next.pathname + next.search;
  }

  /** Signs out where the provider is. */
  async signOutThere(issuer: string): Promise<void> {
    const page = await this.#ask(new URL('/session/end', issuer), {});
    const fields = [...page.body.matchAll(/name="(\w+)" value="([^"]*)"/g)];
    const body = new URLSearchParams({ logout: 'yes' });
    for (const [, name = '', value = ''] of fields) body.set(name, value);
    const cookie = this.cookiesFor(issuer);
    await fetch(`${issuer}/session/end/confirm`, { method: 'POST', body, headers: { cookie } });
  }

  /** As the page asks. */
  async ask(method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object) {
    const headers = { cookie: this.cookiesFor(PUBLIC_URL) };
    const answer = await this.given.app.inject({
      method,
      url,
      headers,
      ...(payload && { payload }),
    });
    this.#keep(PUBLIC_URL, answer.headers['set-cookie'] ?? []);
    return answer;
  }

  cookiesFor(origin: string): string {
    return [...(this.#cookies.get(origin) ?? [])].map((pair) => pair.join('=')).join('; ');
  }

  set(origin: string, cookies: string): void {
    this.#cookies.set(origin, new Map());
    this.#keep(origin, cookies.split('; '));
  }

  async #ask(url: URL, headers: Readonly<Record<string, string>>) {
    const cookie = this.cookiesFor(url.origin);
    if (url.origin === PUBLIC_URL) {
      const answer = await this.given.app.inject({
        url: url.pathname + url.search,
        headers: { ...headers, cookie },
      });
      this.#keep(url.origin, answer.headers['set-cookie'] ?? []);
      return { status: answer.statusCode, location: answer.headers.location, body: answer.body };
    }
    const answer = await fetch(url, { headers: { cookie }, redirect: 'manual' });
    this.#keep(url.origin, answer.headers.getSetCookie());
    const location = answer.headers.get('location') ?? undefined;
    return { status: answer.status, location, body: await answer.text() };
  }

  #keep(origin: string, said: string | readonly string[]): void {
    const jar = this.#cookies.get(origin) ?? new Map<string, string>();
    this.#cookies.set(origin, jar);
    for (const line of [said].flat()) {
      const [pair = '', ...attributes] = line.split(';');
      const at = pair.indexOf('=');
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
      const isGone = attributes.some((one) => /expires=Thu, 01 Jan 1970/i.test(one));
      if (isGone) jar.delete(name);
      else jar.set(name, value);
    }
  }
}
