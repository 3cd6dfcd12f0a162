import { ask, type Settings } from './asking/ask.ts';
import type { Answer, Method, Options, Path, Taken } from './asking/routes.ts';
import type { components } from './generated/api.ts';
import { follow, type Followed } from './live/follow.ts';
import { live } from './live/live.ts';
import type { News, Projection } from './live/news.ts';

export { MainstayError } from './mainstay-error.ts';
export type { FieldFault } from './mainstay-error.ts';
export type { Settings } from './asking/ask.ts';
export type { Answer, Path, Taken } from './asking/routes.ts';
export type { Followed } from './live/follow.ts';
export type { Change, DutyRow, News, Projection, Reset } from './live/news.ts';

/** Shapes of the API by their names in its description. */
export type Schemas = components['schemas'];

/** A way to an installation. Nothing is sent before something is asked. */
export const connect = (settings: Settings): Mainstay => new Mainstay(settings);

type Asked<M extends Method, P extends Path<M>> = Options<Taken<M, P>>;

/** An installation, as a program sees it. What fails is a `MainstayError`. */
export class Mainstay {
  readonly #settings: Settings;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  get<P extends Path<'get'>>(path: P, ...asked: Asked<'get', P>): Promise<Answer<'get', P>> {
    return this.#ask('get', path, asked);
  }

  /** Commands get a key of their own, so that they are done once, however often an answer is lost. */
  post<P extends Path<'post'>>(path: P, ...asked: Asked<'post', P>): Promise<Answer<'post', P>> {
    return this.#ask('post', path, asked);
  }

  put<P extends Path<'put'>>(path: P, ...asked: Asked<'put', P>): Promise<Answer<'put', P>> {
    return this.#ask('put', path, asked);
  }

  delete<P extends Path<'delete'>>(
    path: P,
    ...asked: Asked<'delete', P>
  ): Promise<Answer<'delete', P>> {
    return this.#ask('delete', path, asked);
  }

  /** All that changes after a position, over any outage, each once. */
  live<P extends Projection>(
    projections: readonly P[],
    after: string,
    signal?: AbortSignal,
  ): AsyncGenerator<News<P>, void> {
    return live(this.#settings, projections, after, signal);
  }

  /** A page that is read, then all that changes; read again whenever the changes cannot be said. */
  follow<T extends { readonly position: string }, P extends Projection>(
    projections: readonly P[],
    read: () => Promise<T>,
    signal?: AbortSignal,
  ): AsyncGenerator<Followed<T, P>, void> {
    return follow(this.#settings, projections, read, signal);
  }

  /** What the description of a route says it answers is believed: the server's own specs hold it to that. */
  #ask<M extends Method, P extends Path<M>>(
    method: M,
    path: P,
    [asked = {}]: readonly (object | undefined)[],
  ): Promise<Answer<M, P>> {
    return ask(this.#settings, method.toUpperCase(), path, asked) as Promise<Answer<M, P>>;
  }
}
