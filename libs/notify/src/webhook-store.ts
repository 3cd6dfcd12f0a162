import type { Course, Endpoint, Failure, Terms } from './endpoint.ts';
import type { Message } from './message.ts';

/** A message in the order in which all are told. */
export interface Numbered extends Message {
  readonly number: number;
}

/** One try of one message. */
export interface Delivery {
  readonly endpointId: string;
  readonly messageId: string;
  readonly kind: string;
  readonly atMs: number;
  /** What was answered; null where nothing was. */
  readonly status: number | null;
  readonly failure: Failure | null;
  readonly tookMs: number;
}

/** What was told last of something: a duty, an account's bands, a day's digest, the log. */
export interface Mark {
  readonly scope: string;
  readonly key: string;
  readonly value: string;
}

/** What is told in one go, and what is remembered with it. */
export interface Telling {
  /** Where the teller was; undefined where it never was anywhere. */
  readonly expected: string | undefined;
  readonly cursor: string;
  readonly messages: readonly Message[];
  readonly marks: readonly Mark[];
  /** Scopes to be forgotten before the marks are made. */
  readonly forget: readonly string[];
}

/** So many of the last tries of an endpoint are kept. */
export const DELIVERIES_MAX = 100;

/** Endpoints, what they are told in order, and how far each is. */
export abstract class WebhookStore {
  /** The oldest first. */
  abstract endpoints(): Promise<readonly Endpoint[]>;

  abstract add(endpoint: Endpoint): Promise<void>;

  /** Says what people say; how far it is stays as it was. False when there is none. */
  abstract putTerms(id: string, terms: Terms): Promise<boolean>;

  /** Says how far it is; what people say stays as it was. False when there is none. */
  abstract putCourse(id: string, course: Course): Promise<boolean>;

  /** With its deliveries. False when there was none. */
  abstract remove(id: string): Promise<boolean>;

  abstract marks(scope: string): Promise<ReadonlyMap<string, string>>;

  /** Where the teller is. */
  abstract cursor(): Promise<string | undefined>;

  /** All of it or nothing: false when the teller is elsewhere by now. A message that is known is not told again. */
  abstract tell(telling: Telling): Promise<boolean>;

  /** Of these kinds the next after a number. */
  abstract after(
    number: number,
    kinds: readonly string[],
    limit: number,
  ): Promise<readonly Numbered[]>;

  /** The number of the last message; 0 when there is none. */
  abstract last(): Promise<number>;

  abstract message(id: string): Promise<Numbered | undefined>;

  /** Takes down a try; the oldest of the endpoint go. */
  abstract took(delivery: Delivery): Promise<void>;

  /** The last first. */
  abstract deliveries(endpointId: string): Promise<readonly Delivery[]>;

  /** Takes away messages from before a moment. */
  abstract removeBefore(atMs: number): Promise<void>;

  abstract close(): Promise<void>;
}
