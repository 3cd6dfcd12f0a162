import { createContext, useContext } from 'react';
import type { Wish } from './wish.ts';

/** What lies over the page at the moment; recording names the account it is for. */
export type Overlay =
  | { readonly kind: 'palette' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'sessions' }
  | { readonly kind: 'record'; readonly wish: Wish }
  | { readonly kind: 'bulk'; readonly accountIds: readonly string[] }
  | ({ readonly kind: 'correct' | 'withdraw' | 'restore' } & EventOfAccount);

/** An event that is corrected, withdrawn, or brought back by taking away what withdrew it. */
export interface EventOfAccount {
  readonly accountId: string;
  readonly eventId: string;
}

export const OverlayContext = createContext<(overlay: Overlay | null) => void>(() => undefined);

/** Puts something over the page, from wherever a key or a button asks for it. */
export const useOverlay = (): ((overlay: Overlay | null) => void) => useContext(OverlayContext);
