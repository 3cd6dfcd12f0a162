import type { paths } from '../generated/api.ts';

/** The routes of the API, and what each takes and answers, read off its description. */

export type Method = 'get' | 'post' | 'put' | 'delete';

/** Routes that only a browser follows, or that never end. */
type Apart = '/api/v1/live' | `/api/v1/oidc/${string}`;

/** The addresses that know a method. */
export type Path<M extends Method> = {
  [P in keyof paths]: P extends Apart
    ? never
    : paths[P] extends Readonly<Record<M, object>>
      ? P
      : never;
}[keyof paths];

type Operation<M extends Method, P extends Path<M>> =
  paths[P] extends Readonly<Record<M, infer O>> ? O : never;

/** What a route answers: undefined where there is nothing to say. */
export type Answer<M extends Method, P extends Path<M>> =
  Operation<M, P> extends { readonly responses: infer R } ? ContentOf<R[keyof R]> : never;

type ContentOf<R> = R extends { content: infer C } ? C[keyof C] : undefined;

/** What a route takes: the parts of its address, its query, its body. */
export type Taken<M extends Method, P extends Path<M>> = ParamsOf<Operation<M, P>> &
  QueryOf<Operation<M, P>> &
  BodyOf<Operation<M, P>> &
  CommandOf<Operation<M, P>> & { readonly signal?: AbortSignal };

/** Left out where there is nothing that has to be said. */
export type Options<T> = Partial<T> extends T ? [asked?: T] : [asked: T];

interface Parameters<N extends string, V> {
  readonly parameters: Readonly<Record<N, V>>;
}

type ParamsOf<O> = O extends Parameters<'path', infer V> ? { readonly params: V } : unknown;

type QueryOf<O> =
  O extends Parameters<'query', infer V>
    ? { readonly query: V }
    : O extends { readonly parameters: { readonly query?: infer V } }
      ? [V] extends [undefined]
        ? unknown
        : { readonly query?: V }
      : unknown;

type BodyOf<O> = O extends { readonly requestBody: { readonly content: infer C } }
  ? { readonly body: C extends { readonly 'multipart/form-data': object } ? FormData : C[keyof C] }
  : unknown;

type CommandOf<O> = O extends { readonly parameters: { readonly header?: infer H } }
  ? [NonNullable<H>] extends [never]
    ? unknown
    : Conditions
  : unknown;

interface Conditions {
  /** Made for each command unless it is given: the same key again does nothing twice. */
  readonly idempotencyKey?: string;
  /** Revisions one of which the account has to be at, as in `"3"`. */
  readonly ifMatch?: string;
}
