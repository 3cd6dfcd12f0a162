import { useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useMatches, useNavigate, useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { addMonths } from '#kernel/time';
import { useMoment } from '../../client/moment.ts';
import { useColleagues } from '../../client/use-colleagues.ts';
import { useSystem } from '../../client/system.ts';
import { useOverlay } from '../../parts/page/overlays.ts';
import type { Page } from '../../parts/page/page.ts';
import { paletteItem, type PaletteItem, type PaletteTools } from '../../parts/page/palette-item.ts';
import { useRecordItems } from '../../parts/record/use-record-items.ts';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import { typedDay } from '../../parts/texts/typed-day.ts';
import { usePages } from '../use-pages.ts';
import { fitsWords } from './palette-words.ts';
import { useFoundAccounts } from './use-found-accounts.ts';
import { useFoundThings } from './use-found-things.ts';

/** What fits a text: accounts first, since their names are what people type; then what is on the page, then what can be done. */
export function usePaletteItems(text: string): {
  readonly items: readonly PaletteItem[];
  readonly failed: boolean;
  readonly waiting: boolean;
} {
  const tools = usePaletteTools();
  const pages = usePagesFromOpen();
  const own = useOwnActions(tools);
  const recording = useRecordItems(text);
  const day = useDayIn(text, tools);
  const { rows, managers, failed, waiting } = useFoundAccounts(text);
  const { say, go } = tools;
  const { nameOf } = useColleagues();
  const accounts = rows.map(({ accountId, name }): PaletteItem => ({
    id: `account-${accountId}`,
    name,
    hint: accountId,
    run: () => go({ to: '/accounts/$accountId', params: { accountId } }),
  }));
  const theirs = managers.map((managerId): PaletteItem => ({
    id: `manager-${managerId}`,
    name: say('palette.managed', { name: nameOf(managerId) }),
    hint: nameOf(managerId) === managerId ? say('palette.manager') : managerId,
    run: () => go({ to: '/portfolio', search: { managerId } }),
  }));
  const things = useFoundThings(text, tools);
  const fitting = (items: readonly PaletteItem[]) =>
    items.filter(({ name }) => fitsWords(name, text));
  const named = pages.flatMap(({ palette }) => palette?.named?.(tools) ?? []);
  const actions = [
    ...pages.flatMap((page) => wayTo(page, tools)),
    ...pages.flatMap(({ palette }) => palette?.actions?.(tools) ?? []),
    ...own,
  ];
  return {
    items: [
      ...day,
      ...accounts,
      ...things,
      ...recording,
      ...(text.trim() === '' ? [] : fitting(named)),
      ...theirs,
      ...fitting(actions),
    ],
    failed,
    waiting,
  };
}

function usePaletteTools(): PaletteTools {
  const navigate = useNavigate();
  const { accountId } = useParams({ strict: false });
  return {
    say: useSay(),
    go: (options) => void navigate(options),
    show: useOverlay(),
    queries: useQueryClient(),
    moment: useMoment(),
    accountId,
  };
}

/** The open page first: what it offers is wanted most likely. */
function usePagesFromOpen(): readonly Page[] {
  const open = useMatches({ select: (matches) => matches.map(({ routeId }): string => routeId) });
  const isOpen = ({ route }: Page): boolean => open.includes(String(route.id));
  const pages = usePages();
  return [...pages.filter(isOpen), ...pages.filter((page) => !isOpen(page))];
}

const wayTo = ({ navigation }: Page, { say, go }: PaletteTools): readonly PaletteItem[] =>
  navigation
    ? [paletteItem(say, navigation.palette, () => go({ to: navigation.to }), navigation.key?.key)]
    : [];

/** A day that was typed is one to look at. */
function useDayIn(text: string, { say, go }: PaletteTools): readonly PaletteItem[] {
  const { locale } = useIntl();
  const { day: written } = useFormats();
  const { today } = useSystem();
  const day = typedDay(text, locale);
  if (day === undefined || day > today) return [];
  const asOf = day === today ? undefined : day;
  return [
    {
      id: 'day',
      name: say('palette.day', { day: written(day) }),
      hint: day,
      run: () => go({ to: '.', search: (search) => ({ ...search, asOf, knownAt: undefined }) }),
    },
  ];
}

/** What the frame itself can do, on any page. */
function useOwnActions({ say, go, show, moment }: PaletteTools): readonly PaletteItem[] {
  const { setColorScheme } = useMantineColorScheme();
  const { today } = useSystem();
  const at = (asOf: string | undefined) => () =>
    go({ to: '.', search: (search) => ({ ...search, asOf, knownAt: undefined }) });
  return [
    moment.past
      ? paletteItem(say, 'palette.today', at(undefined))
      : paletteItem(say, 'palette.yearAgo', at(addMonths(today, -12))),
    paletteItem(say, 'palette.light', () => setColorScheme('light')),
    paletteItem(say, 'palette.dark', () => setColorScheme('dark')),
    paletteItem(say, 'palette.auto', () => setColorScheme('auto')),
    paletteItem(say, 'palette.keys', () => show({ kind: 'keys' }), '?'),
  ];
}
