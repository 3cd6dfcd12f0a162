import { useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, type NavigateOptions } from '@tanstack/react-router';
import { personPlace } from '../../pages/account/people/person-place.ts';
import type { AccountView } from '#insights/views';
import { addMonths } from '#kernel/time';
import { useMoment } from '../../client/moment.ts';
import { useSystem } from '../../client/system.ts';
import { useSay } from '../../parts/texts/text.ts';
import { useOverlay } from '../../parts/page/overlays.ts';
import { fitsWords } from './palette-words.ts';
import { useFoundAccounts } from './use-found-accounts.ts';

/** Something the palette can do. */
export interface PaletteItem {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly run: () => void;
}

/** What fits a text: accounts first, since their names are what people type; then people, then what the page can do. */
export function usePaletteItems(text: string): {
  readonly items: readonly PaletteItem[];
  readonly failed: boolean;
  readonly waiting: boolean;
} {
  const say = useSay();
  const actions = useActions();
  const people = usePeople();
  const navigate = useNavigate();
  const { rows, managers, failed, waiting } = useFoundAccounts(text);
  const accounts = rows.map(({ accountId, name }): PaletteItem => ({
    id: `account-${accountId}`,
    name,
    hint: accountId,
    run: () => void navigate({ to: '/accounts/$accountId', params: { accountId } }),
  }));
  const theirs = managers.map((managerId): PaletteItem => ({
    id: `manager-${managerId}`,
    name: say('palette.managed', { managerId }),
    hint: say('palette.manager'),
    run: () => void navigate({ to: '/', search: { managerId } }),
  }));
  const named = text.trim() === '' ? [] : people.filter(({ name }) => fitsWords(name, text));
  const fitting = actions.filter(({ name }) => fitsWords(name, text));
  return { items: [...accounts, ...named, ...theirs, ...fitting], failed, waiting };
}

/** Those who decide at the account that is open; others are sealed, and found through their account. */
function usePeople(): readonly PaletteItem[] {
  const say = useSay();
  const queries = useQueryClient();
  const { params } = useMoment();
  const { accountId } = useParams({ strict: false });
  const account = queries.getQueryData<AccountView>(['account', accountId, params]);
  return (account?.stakeholders ?? []).flatMap(({ stakeholderId, name }) =>
    name === null
      ? []
      : [
          {
            id: `person-${stakeholderId}`,
            name,
            hint: say('palette.person', { account: account?.name ?? '' }),
            run: () => showPerson(stakeholderId),
          },
        ],
  );
}

/** Waits until the palette is gone, which puts the focus back where it was. */
const showPerson = (stakeholderId: string) =>
  setTimeout(() => {
    const place = document.getElementById(personPlace(stakeholderId));
    place?.scrollIntoView({ block: 'center' });
    place?.querySelector('button')?.focus();
  });

function useActions(): readonly PaletteItem[] {
  const say = useSay();
  const navigate = useNavigate();
  const show = useOverlay();
  const { setColorScheme } = useMantineColorScheme();
  const { today } = useSystem();
  const { past } = useMoment();
  const { accountId } = useParams({ strict: false });
  const go = (options: NavigateOptions) => () => void navigate(options);
  const at = (asOf: string | undefined) =>
    go({ to: '.', search: (search) => ({ ...search, asOf, knownAt: undefined }) });
  const item = (name: Parameters<typeof say>[0], run: () => void, hint = ''): PaletteItem => ({
    id: name,
    name: say(name),
    hint,
    run,
  });
  return [
    item('palette.portfolio', go({ to: '/' }), 'g'),
    ...(accountId !== undefined && !past
      ? [item('keys.contact', () => show({ kind: 'contact', accountId }), 'c')]
      : []),
    item('palette.atRisk', go({ to: '/', search: { churnRiskBand: 'high' } })),
    item('palette.keyAccounts', go({ to: '/', search: { key: 'true' } })),
    item('palette.dropping', go({ to: '/', search: { sort: 'nextWorseOn', direction: 'asc' } })),
    past
      ? item('palette.today', at(undefined))
      : item('palette.yearAgo', at(addMonths(today, -12))),
    item('palette.light', () => setColorScheme('light')),
    item('palette.dark', () => setColorScheme('dark')),
    item('palette.auto', () => setColorScheme('auto')),
    item('palette.keys', () => show({ kind: 'keys' }), '?'),
  ];
}
