import { createContext, useContext } from 'react';

/** What lies over the page at the moment; recording names the account it is for. */
export type Overlay =
  | { readonly kind: 'palette' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'sessions' }
  | { readonly kind: 'contact'; readonly accountId: string };

export const OverlayContext = createContext<(overlay: Overlay | null) => void>(() => undefined);

/** Puts something over the page, from wherever a key or a button asks for it. */
export const useOverlay = (): ((overlay: Overlay | null) => void) => useContext(OverlayContext);
