import { useSearch, type Found } from '../../client/use-search.ts';
import type { PaletteItem, PaletteTools } from '../../parts/page/palette-item.ts';

const THINGS_MAX = 8;

/** People, contracts and orders by what was typed; each leads to where it stands at its account. */
export function useFoundThings(text: string, tools: PaletteTools): readonly PaletteItem[] {
  const { say, go, accountId: open } = tools;
  const { items, stale } = useSearch(text);
  // What was found for other letters must not be under Enter.
  if (stale) return [];
  return (
    items
      .filter((one): one is Thing => one.kind !== 'account')
      // The page that is open names its people itself.
      .filter(({ kind, accountId }) => kind !== 'person' || accountId !== open)
      .slice(0, THINGS_MAX)
      .map(({ kind, accountId, accountName, id, label }) => ({
        id: `${kind}-${accountId}-${id}`,
        name: label,
        hint: say(`palette.found.${kind}`, { account: accountName }),
        run: () =>
          go({
            to: '/accounts/$accountId',
            params: { accountId },
            search: { tab: kind === 'person' ? 'people' : 'business' },
          }),
      }))
  );
}

type Thing = Found & { readonly kind: Exclude<Found['kind'], 'account'> };
