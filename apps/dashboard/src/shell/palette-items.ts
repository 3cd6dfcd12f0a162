import { useMantineColorScheme } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, type NavigateOptions } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import type { PortfolioPage } from '#insights/views';
import { addMonths } from '#kernel/time';
import { get } from '../shared/api.ts';
import { useMoment } from '../shared/moment.ts';
import { useSystem } from '../shared/system.ts';
import { useSay } from '../shared/text.ts';
import { useOverlay } from './overlays.ts';

/** Something the palette can do. */
export interface PaletteItem {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly run: () => void;
}

const ACCOUNTS_MAX = 8;

/** What fits a text: accounts first, since their names are what people type. */
export function usePaletteItems(text: string): {
  readonly items: readonly PaletteItem[];
  readonly failed: boolean;
  readonly waiting: boolean;
} {
  const actions = useActions();
  const navigate = useNavigate();
  const { params } = useMoment();
  const search = useDeferredValue(text.trim());
  const found = useQuery({
    queryKey: ['palette', search, params],
    queryFn: ({ signal }) =>
      get<PortfolioPage>(
        'portfolio',
        { ...params, search, sort: 'name', direction: 'asc', limit: ACCOUNTS_MAX },
        signal,
      ),
    enabled: search !== '',
    placeholderData: keepPreviousData,
  });
  const accounts = (search === '' ? [] : (found.data?.rows ?? [])).map(
    ({ accountId, name }): PaletteItem => ({
      id: `account-${accountId}`,
      name,
      hint: accountId,
      run: () => void navigate({ to: '/accounts/$accountId', params: { accountId } }),
    }),
  );
  const words = text.trim().toLowerCase();
  const fitting = actions.filter(({ name }) => name.toLowerCase().includes(words));
  return {
    items: [...accounts, ...fitting],
    failed: found.isError,
    waiting: found.isFetching,
  };
}

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
