import { createRoute } from '@tanstack/react-router';
import type { AccountView } from '#insights/views';
import { accountInAddress, accountPart } from '#kernel/identifier';
import { rootRoute } from '../../client/root-route.ts';
import type { Page } from '../../parts/page/page.ts';
import { paletteItem, type PaletteItem, type PaletteTools } from '../../parts/page/palette-item.ts';
import { accountLabelsEn } from './account.labels.en.ts';
import { accountSearch } from './account-search.ts';
import type { accountWords } from './account.words.ts';

declare module '../../parts/texts/text.ts' {
  interface Words {
    readonly account: typeof accountWords | typeof accountLabelsEn;
  }
}

const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/accounts/$accountId',
  params: {
    // What is no account's name stays as it is, so that the page can say that there is none.
    parse: ({ accountId }) => ({ accountId: accountInAddress(accountId) ?? accountId }),
    stringify: ({ accountId }) => ({ accountId: accountPart(accountId) }),
  },
  validateSearch: accountSearch,
});

/** What is going on at an account, and why do we think so? */
export const accountPage: Page<typeof accountRoute> = {
  route: accountRoute,
  program: async () => (await import('./account-page.tsx')).AccountPage,
  words: async () => (await import('./account.words.ts')).accountWords,
  labels: accountLabelsEn,
  palette: {
    named: peopleOf,
    actions: ({ say, show, moment, accountId }) =>
      accountId === undefined || moment.past
        ? []
        : [
            paletteItem(
              say,
              'keys.contact',
              () => show({ kind: 'record', wish: { command: 'MakeContact', accountId } }),
              'c',
            ),
          ],
  },
  keys: {
    title: 'keys.account',
    keys: [
      ['o p b t', 'keys.tab'],
      ['1 2 3', 'keys.score'],
      ['u', 'keys.back'],
    ],
  },
};

/** Those who decide at the account that is open; others are sealed, and found through their account. */
function peopleOf({ say, go, queries, moment, accountId }: PaletteTools): readonly PaletteItem[] {
  const account = queries.getQueryData<AccountView>(['account', accountId, moment.params]);
  return (account?.stakeholders ?? []).flatMap(({ stakeholderId, name }) =>
    name === null
      ? []
      : [
          {
            id: `person-${stakeholderId}`,
            name,
            hint: say('palette.person', { account: account?.name ?? '' }),
            run: () =>
              go({
                to: '.',
                search: (search) => ({ ...search, tab: 'people', person: stakeholderId }),
              }),
          },
        ],
  );
}
