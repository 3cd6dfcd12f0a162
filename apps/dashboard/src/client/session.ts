import { post } from './api.ts';
import { Problem } from './problem.ts';

/** Whether the link that brought the reader here was good. */
export type LinkOutcome = 'none' | 'signed-in' | 'spent';

/**
 * Trades the code in the address for a session, once. The code leaves the address before it is sent,
 * so that it neither stays in the history nor is copied along with the address.
 */
export async function redeemLink(): Promise<LinkOutcome> {
  const code = new URLSearchParams(location.hash.slice(1)).get('code');
  if (code === null) return 'none';
  history.replaceState(null, '', location.pathname + location.search);
  try {
    await post('session', { code });
    return 'signed-in';
  } catch (error) {
    if (error instanceof Problem && error.status < 500) return 'spent';
    throw error;
  }
}
