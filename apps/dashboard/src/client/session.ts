import { post } from './api.ts';
import { browserStorage } from './browser-storage.ts';
import { Problem } from './problem.ts';

/** Why somebody who comes back from the provider was not let in. */
const FAULTS = ['denied', 'over', 'unseen', 'no-role', 'unreachable', 'untrusted'] as const;
export type SignInFault = (typeof FAULTS)[number];

/** What brought the reader here: a link, or the way back from a provider. */
export type Arrival = LinkOutcome | SignInFault;

/** Finds out what brought the reader here, once; nothing of it stays in the address. */
export function arrive(): Promise<Arrival> {
  const search = new URLSearchParams(location.search);
  const word = search.get('sign-in');
  if (word === null) return redeemLink();
  history.replaceState(null, '', location.pathname);
  if (word === 'done') backToAddress();
  const fault = FAULTS.find((one) => one === word);
  return Promise.resolve(fault ?? (word === 'done' ? 'signed-in' : 'none'));
}

/** Whether the link that brought the reader here was good. */
type LinkOutcome = 'none' | 'signed-in' | 'spent';

/**
 * Trades the code in the address for a session, once. The code leaves the address before it is sent,
 * so that it neither stays in the history nor is copied along with the address.
 */
async function redeemLink(): Promise<LinkOutcome> {
  const code = new URLSearchParams(location.hash.slice(1)).get('code');
  if (code === null) return 'none';
  history.replaceState(null, '', location.pathname + location.search);
  try {
    await post('session', { code });
    backToAddress();
    return 'signed-in';
  } catch (error) {
    if (error instanceof Problem && error.status < 500) return 'spent';
    throw error;
  }
}

const PLACE = 'mainstay.left-at';
const KEPT_MS = 86_400_000;

/** Keeps where the reader was when the session ended, for the link that opens the next one. */
export function keepAddress(): void {
  const path = location.pathname + location.search;
  if (path === '/') return;
  browserStorage.setItem(PLACE, JSON.stringify({ path, leftAtMs: Date.now() }));
}

/** A link names no page, so the reader goes on where the last session ended, once and within a day. */
function backToAddress(): void {
  if (location.pathname + location.search !== '/') return;
  try {
    const kept = JSON.parse(browserStorage.getItem(PLACE) ?? 'null') as Left | null;
    browserStorage.removeItem(PLACE);
    const isOurs = kept?.path.startsWith('/') === true && !kept.path.startsWith('//');
    if (!isOurs || Date.now() - kept.leftAtMs > KEPT_MS) return;
    history.replaceState(null, '', kept.path);
  } catch {
    // What somebody else wrote there is no address.
  }
}

interface Left {
  readonly path: string;
  readonly leftAtMs: number;
}
