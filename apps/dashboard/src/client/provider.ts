import { useQuery } from '@tanstack/react-query';
import { get, post } from './api.ts';
import { browserStorage, tabStorage } from './browser-storage.ts';
import { keepAddress } from './session.ts';
import type { SessionView } from './system.ts';

/** Whom people sign in by, besides links. */
export interface ProviderView {
  /** Null where links alone let in. */
  readonly name: string | null;
  /** Where it names the groups by which people have roles. */
  readonly groupsClaim: string | null;
}

export const useProvider = () =>
  useQuery({
    queryKey: ['provider'],
    queryFn: ({ signal }) => get<ProviderView>('oidc', {}, signal),
    staleTime: Infinity,
  });

/** Where a browser begins to sign in by the provider. */
export const START = '/api/v1/oidc/start';

const BY = 'mainstay.signed-in-by';
const ASKED = 'mainstay.asked-silently';

/** Keeps what let somebody in, for when the session is over. */
export function rememberSignIn({ by }: SessionView): void {
  browserStorage.setItem(BY, by);
  tabStorage.removeItem(ASKED);
}

/** Whether the provider may still know who is there, and was not asked by this tab since somebody was in. */
export const mayAskSilently = (): boolean =>
  browserStorage.getItem(BY) === 'provider' && tabStorage.getItem(ASKED) === null;

/** Leaves for the provider, which asks nothing, and comes back to where it was. */
export function askSilently(): void {
  if (!mayAskSilently()) return;
  tabStorage.setItem(ASKED, 'yes');
  keepAddress();
  location.replace(`${START}?silent=1`);
}

/** Ends a session that rests on the provider's word, there as well where that can be asked for. */
export async function signOutByProvider(): Promise<void> {
  browserStorage.removeItem(BY);
  const { goTo } = await post<{ readonly goTo: string | null }>('oidc/sign-out', {});
  location.assign(goTo ?? '/');
}
