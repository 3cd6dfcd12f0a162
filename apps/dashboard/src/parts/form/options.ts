import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type {
  AccountView,
  PortfolioPage,
  StakeholderView,
  ThingsPage,
  ThingView,
} from '#insights/views';
import { accountPart } from '#kernel/identifier';
import { get } from '../../client/api.ts';
import { useSystem } from '../../client/system.ts';
import { useAccount } from '../../client/use-account.ts';
import { useColleagues } from '../../client/use-colleagues.ts';
import { useFormats, type Formats } from '../texts/formats.ts';
import { knownSeverity } from '../texts/names.ts';
import { useSay, type Say } from '../texts/text.ts';
import { choiceWord } from './labels.ts';

/** Something to be picked: its id, what people call it, and what tells it from others. */
export interface Option {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
}

/** The people of an account, those who are there first, of these the closest. */
export function usePeople(accountId: string): readonly Option[] {
  const say = useSay();
  const formats = useFormats();
  const { today } = useSystem();
  const { data: account } = useAccount(accountId);
  return useMemo(
    () => (account ? peopleOf(account, today, say, formats) : []),
    [account, today, say, formats],
  );
}

function peopleOf(account: AccountView, today: string, say: Say, formats: Formats) {
  const isGone = ({ departedOn }: StakeholderView): number => (departedOn === null ? 0 : 1);
  return account.stakeholders
    .toSorted((one, other) => isGone(one) - isGone(other) || other.tie - one.tie)
    .map((person): Option => ({
      id: person.stakeholderId,
      name: person.name ?? say('person.erased', { id: person.stakeholderId }),
      hint: hintOf(person, today, say, formats),
    }));
}

function hintOf(
  { roles, lastContactOn, departedOn }: StakeholderView,
  today: string,
  say: Say,
  { day, away, list }: Formats,
): string {
  if (departedOn !== null) return say('thing.gone', { day: day(departedOn) });
  const words = roles.length === 0 ? 'none' : list(roles.map((role) => say(`role.${role}`)));
  return lastContactOn === null
    ? say('thing.noContact', { roles: words })
    : say('thing.lastContact', { roles: words, away: away(lastContactOn, today) });
}

/** Things of an account that a field may name: its orders, contracts, threats. */
export function useThings(accountId: string, kind: string): readonly Option[] {
  const say = useSay();
  const formats = useFormats();
  const { data } = useQuery({ ...thingsQuery(accountId, kind), enabled: kind !== '' });
  return useMemo(
    () => (data?.things ?? []).map((thing) => optionOf(kind, thing, say, formats)),
    [data, kind, say, formats],
  );
}

const THINGS_MAX = 200;

const thingsQuery = (accountId: string, kind: string) => ({
  queryKey: ['things', accountId, kind] as const,
  queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
    get<ThingsPage>(
      `accounts/${accountPart(accountId)}/things`,
      { kind, limit: THINGS_MAX },
      signal,
    ),
});

function optionOf(kind: string, thing: ThingView, say: Say, formats: Formats): Option {
  const { id, sinceOn, endedOn } = thing;
  const { data } = thing.stands;
  const day = formats.day(sinceOn);
  const amount = amountIn(data, formats);
  const word = (name: string): string => {
    const value = data[name];
    return typeof value === 'string' ? value : '';
  };
  const what =
    kind === 'action'
      ? say('thing.action', {
          purpose: choiceWord('purpose', word('purpose'), say),
          day: formats.day(word('dueOn')),
        })
      : kind === 'contract'
        ? say('thing.contract', { amount, day: formats.day(word('endsOn')) })
        : kind === 'threat'
          ? say('thing.threat', { severity: knownSeverity(word('severity'), say), day })
          : say('thing.order', { amount, day });
  return {
    id,
    name: kind === 'threat' ? word('rival') : id,
    hint: endedOn === null ? what : say('thing.over', { what, day: formats.day(endedOn) }),
  };
}

function amountIn(data: Readonly<Record<string, unknown>>, { exactAmount }: Formats): string {
  const amountMinor = data['amountMinor'] ?? data['annualValueMinor'];
  const { currency } = data;
  return typeof amountMinor === 'number' && typeof currency === 'string'
    ? exactAmount({ amountMinor, currency })
    : '';
}

/** Those who manage accounts, and colleagues who are let in; any other can be named as well. */
export function useColleagueIds(): readonly string[] {
  const managers = useManagers();
  const { colleagues } = useColleagues();
  return useMemo(
    () => [...new Set([...managers, ...colleagues.map(({ colleagueId }) => colleagueId)])],
    [managers, colleagues],
  );
}

const NONE: readonly string[] = [];

/** Colleagues who manage accounts. */
export function useManagers(): readonly string[] {
  const { data } = useQuery({
    queryKey: ['managers'],
    queryFn: ({ signal }) => get<PortfolioPage>('portfolio', { limit: 1 }, signal),
  });
  return data?.managers ?? NONE;
}

const FOUND_MAX = 8;

/** Accounts that a text finds. */
export function useAccounts(search: string): readonly Option[] {
  const { data } = useQuery({
    queryKey: ['accounts-found', search],
    queryFn: ({ signal }) =>
      get<PortfolioPage>(
        'portfolio',
        { search, sort: 'name', direction: 'asc', limit: FOUND_MAX },
        signal,
      ),
    enabled: search !== '',
  });
  return (data?.rows ?? []).map(({ accountId, name }) => ({
    id: accountId,
    name,
    hint: accountId,
  }));
}
