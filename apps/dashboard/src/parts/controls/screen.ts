import { useSyncExternalStore } from 'react';

/** How much room there is; it decides which columns stand and which words are spared. */
export type Screen = 'phone' | 'tablet' | 'laptop' | 'wide' | 'full';

export const useScreen = (): Screen => useSyncExternalStore(subscribe, current);

const WIDTHS: readonly (readonly [Screen, MediaQueryList])[] = [
  ['phone', window.matchMedia('(max-width: 639px)')],
  ['tablet', window.matchMedia('(max-width: 959px)')],
  ['laptop', window.matchMedia('(max-width: 1279px)')],
  ['wide', window.matchMedia('(max-width: 1399px)')],
];

const current = (): Screen => WIDTHS.find(([, { matches }]) => matches)?.[0] ?? 'full';

function subscribe(tell: () => void): () => void {
  for (const [, query] of WIDTHS) query.addEventListener('change', tell);
  return () => {
    for (const [, query] of WIDTHS) query.removeEventListener('change', tell);
  };
}
