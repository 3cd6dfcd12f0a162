import { createHmac } from 'node:crypto';
import type { Message } from './message.ts';

/** Secrets can be told from other text, as Standard Webhooks writes them. */
const SECRET_PREFIX = 'whsec_';

/** For so long the secret before goes on signing beside the new one. */
export const ROTATION_MS = 86_400_000;

/** Which secret an endpoint has: each rotation is one more. */
export interface SecretOf {
  readonly id: string;
  readonly generation: number;
  readonly rotatedAtMs: number | null;
}

/**
 * An endpoint's secret, made from the installation's own: nothing of it rests anywhere, and it goes where that one
 * goes.
 */
export const secretOf = (
  installation: Buffer,
  { id, generation }: Omit<SecretOf, 'rotatedAtMs'>,
): string => SECRET_PREFIX + keyOf(installation, id, generation).toString('base64');

/** The headers of Standard Webhooks, signed by every secret that is in force. */
export function signedHeaders(
  installation: Buffer,
  endpoint: SecretOf,
  { id, body }: Pick<Message, 'id' | 'body'>,
  nowMs: number,
): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(nowMs / 1_000));
  const signed = `${id}.${timestamp}.${body}`;
  const signatures = generationsOf(endpoint, nowMs).map((generation) => {
    const key = keyOf(installation, endpoint.id, generation);
    return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}

/** Until when the secret before signs as well; null where only one does. */
export function bothSignUntilMs(
  { rotatedAtMs }: Pick<SecretOf, 'rotatedAtMs'>,
  nowMs: number,
): number | null {
  const isRotating = rotatedAtMs !== null && nowMs - rotatedAtMs < ROTATION_MS;
  return isRotating ? rotatedAtMs + ROTATION_MS : null;
}

/** The new one first. */
function generationsOf(endpoint: SecretOf, nowMs: number): readonly number[] {
  const { generation } = endpoint;
  const isRotating = bothSignUntilMs(endpoint, nowMs) !== null;
  return isRotating ? [generation, generation - 1] : [generation];
}

const keyOf = (installation: Buffer, endpointId: string, generation: number): Buffer =>
  createHmac('sha256', installation)
    .update(`webhook ${endpointId} ${String(generation)}`)
    .digest();
