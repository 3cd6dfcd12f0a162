import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Instant } from '#kernel/time';
import { get } from '../../client/api.ts';
import type { Kind } from './kinds.ts';

/** What a try met, as the server names it. */
export interface Failure {
  readonly code:
    'answered' | 'gone' | 'redirected' | 'timeout' | 'unreachable' | 'not-https' | 'private';
  readonly status: number | null;
}

/** What became of one message. */
export interface Tried {
  readonly status: number | null;
  readonly failure: Failure | null;
}

export interface Delivery extends Tried {
  readonly messageId: string;
  readonly kind: string;
  readonly at: Instant;
  readonly tookMs: number;
}

/** An address that is told, and how that goes. */
export interface Webhook {
  readonly id: string;
  readonly url: string;
  readonly kinds: readonly Kind[];
  readonly state: 'on' | 'off' | 'failing' | 'set-aside';
  readonly failingSince: Instant | null;
  readonly nextTryAt: Instant | null;
  readonly failure: Failure | null;
  readonly bothSignUntil: Instant | null;
  readonly lastDelivery: Delivery | null;
}

/** One with its secret, which is shown this once. */
export interface Keyed extends Webhook {
  readonly secret: string;
}

export const PATH = 'webhooks';
const KEY = [PATH] as const;
/** What the server sends by itself is seen this soon. */
const EVERY_MS = 5_000;

export const useWebhooks = (enabled: boolean) =>
  useQuery({
    enabled,
    queryKey: KEY,
    queryFn: ({ signal }) => get<{ readonly webhooks: readonly Webhook[] }>(PATH, {}, signal),
    refetchInterval: EVERY_MS,
  });

export const useDeliveries = (id: string) =>
  useQuery({
    queryKey: [...KEY, id],
    queryFn: ({ signal }) =>
      get<{ readonly deliveries: readonly Delivery[] }>(`${PATH}/${id}/deliveries`, {}, signal),
    refetchInterval: EVERY_MS,
  });

/** Does something about webhooks, and reads again how they are. */
export function useWebhookWork<Asked, Answer>(work: (asked: Asked) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: work,
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}
