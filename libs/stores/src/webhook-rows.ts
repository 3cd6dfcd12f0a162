import type { Course, Endpoint, Terms } from '#notify/endpoint';
import type { Delivery } from '#notify/webhook-store';

/** An endpoint as a database gives it back: what people say, and how far it is, as JSON text each. */
export interface EndpointRow {
  readonly id: string;
  readonly terms: string;
  readonly course: string;
}

export const endpointOf = ({ id, terms, course }: EndpointRow): Endpoint => ({
  id,
  ...(JSON.parse(terms) as Terms),
  ...(JSON.parse(course) as Course),
});

export const termsText = (of: Terms): string => {
  const { url, kinds, isOn, generation, rotatedAtMs, createdAtMs } = of;
  return JSON.stringify({ url, kinds, isOn, generation, rotatedAtMs, createdAtMs });
};

export const courseText = (of: Course): string => {
  const { cursor, attempts, nextAtMs, failingSinceMs, isSetAside, failure } = of;
  return JSON.stringify({ cursor, attempts, nextAtMs, failingSinceMs, isSetAside, failure });
};

export interface DeliveryRow {
  readonly said: string;
}

export const deliveryOf = ({ said }: DeliveryRow): Delivery => JSON.parse(said) as Delivery;

/** Where the teller is stands among the marks, in a scope of its own. */
export const CURSOR = { scope: 'cursor', key: 'log' } as const;
