import { isIdentifier } from '#kernel/identifier';
import { formatAmount } from '#kernel/money';
import type { Day } from '#kernel/time';
import type { AccountView } from '#insights/views';
import type { Input } from '../form/input-of.ts';
import type { Wish } from '../page/wish.ts';
import type { Job } from './jobs.ts';

interface Known {
  readonly account: AccountView | undefined;
  readonly today: Day;
  /** Who is asking. */
  readonly actor: string;
}

/** What a new form is filled with: the day, the account's own currency, what is known of its thing. Nobody is named beforehand but the asker. */
export function filledIn({ fields }: Job, wish: Wish, { account, today, actor }: Known): Input {
  const currency = ownCurrency(account);
  return {
    occurredOn: today,
    ...('currency' in fields && currency !== undefined ? { currency } : {}),
    ...OF_COMMAND[wish.command]?.(wish, { account, today, actor }),
    ...wish.values,
  };
}

type Fill = (wish: Wish, known: Known) => Input;

const OF_COMMAND: Readonly<Partial<Record<Wish['command'], Fill>>> = {
  MakeContact: (_wish, { actor }) => ({
    kind: 'call',
    direction: 'outbound',
    ...(isIdentifier(actor) ? { colleagueIds: [actor] } : {}),
  }),
  OpenAccount: () => ({ as: 'prospect' }),
  // Whoever is linked to a colleague may empty it: then it is theirs.
  AgreeAction: (_wish, { account }) => said({ ownerId: account?.managerId }),
  SetMatterAside: () => ({ matterId: 'account' }),
  CloseAction: () => ({ outcome: 'done' }),
  SetRequiredRoles: () => ({ roles: [{ role: 'purchasing-officer', weightPercent: 100 }] }),
  ChangeStakeholderDetails: ({ about }, { account }) => {
    const person = account?.stakeholders.find(({ stakeholderId }) => stakeholderId === about?.id);
    const { name, title, email, phone } = person ?? {};
    return said({ name, title, email, phone });
  },
  AmendContract: termsOf,
  SignContract: ({ values, ...wish }, known) =>
    typeof values?.['contractId'] === 'string'
      ? termsOf({ ...wish, about: { kind: 'contract', id: values['contractId'] } }, known)
      : {},
};

/** The terms of a contract as they stand, all of which are said anew. */
function termsOf({ about }: Wish, { account }: Known): Input {
  const contract = account?.contracts.find(({ contractId }) => contractId === about?.id);
  if (!contract) return {};
  const { startsOn, endsOn, noticeDays, renewalMonths, annualValueMinor, currency } = contract;
  return {
    ...said({ startsOn, endsOn, noticeDays, renewalMonths, currency }),
    annualValue: formatAmount(annualValueMinor, currency),
  };
}

const said = (values: Input): Input =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  );

/** The currency an account is dealt with in; undefined where nothing is known of any. */
const ownCurrency = (account: AccountView | undefined): string | undefined =>
  account?.lastYear[0]?.currency ??
  account?.revenue[0]?.currency ??
  account?.contracts[0]?.currency;
