import { addDays, daysBetween, type Day } from '#kernel/time';
import type { ContactKind } from '#events/contacts/contacts.events';
import type { Diary } from './diary.ts';
import { PRODUCTS } from './names.ts';
import type { Person, Profile } from './profile.ts';
import type { Random } from './random.ts';

/** How business changes from a day on: gaps grow, or nothing happens until a day (or for good). */
interface Turn {
  readonly on: Day;
  readonly ordersSlower: number;
  readonly contactsSlower: number;
  readonly silentUntil?: Day;
}

const FOR_GOOD = '9999-12-31';

/** How an account comes to us: opened, given a manager, its people met, a contract signed. */
export function tellBeginning(profile: Profile, diary: Diary): void {
  const { from: day } = diary;
  const { name, managerId, people, key, story } = profile;
  diary.add(day, {
    type: 'AccountOpened',
    data: { as: story === 'prospect' ? 'prospect' : 'customer' },
    personal: { name },
  });
  diary.add(day, { type: 'ManagerAssigned', data: { managerId } });
  for (const person of people) meet(diary, day, person);
  if (!key) return;
  const designated = addDays(day, 40);
  diary.add(designated, {
    type: 'KeyAccountDesignated',
    data: { byProfitability: true, byStrategy: profile.contract },
    personal: { reason: 'Among the most profitable accounts of the region.' },
  });
  diary.add(designated, {
    type: 'WalletEstimated',
    data: { annualMinor: yearlyMinor(profile) * 2, currency: profile.currency },
  });
}

export function meet(diary: Diary, day: Day, { stakeholderId, role, name, title }: Person): void {
  diary.add(day, {
    type: 'StakeholderIdentified',
    data: { stakeholderId },
    personal: { name, title },
  });
  diary.add(day, { type: 'BuyingRoleAssigned', data: { stakeholderId, role } });
}

/** The everyday: orders in their rhythm, contacts in theirs, a contract where there is one. */
export function tellBusiness(profile: Profile, diary: Diary, random: Random): void {
  const turn = turnOf(profile, diary);
  if (profile.contract) signContract(profile, diary);
  if (profile.story !== 'prospect') placeOrders(profile, diary, random, turn);
  makeContacts(profile, diary, random, turn);
}

/** The day a story takes its turn, counted back from the end so that it is still fresh when told. */
export function turnDay({ story }: Profile, diary: Diary): Day {
  const DAYS_BACK = {
    'champion-leaves': 75,
    'threat-defended': 150,
    'threat-open': 25,
    neglected: 200,
    lost: 60,
    'won-back': 240,
  };
  const back = story in DAYS_BACK ? DAYS_BACK[story as keyof typeof DAYS_BACK] : 0;
  const day = addDays(diary.until, -back);
  return day < diary.from ? diary.from : day;
}

function turnOf(profile: Profile, diary: Diary): Turn {
  const on = turnDay(profile, diary);
  switch (profile.story) {
    case 'champion-leaves':
      return { on, ordersSlower: 3, contactsSlower: 1.5 };
    case 'threat-open':
      return { on, ordersSlower: 1.5, contactsSlower: 1 };
    case 'neglected':
      return { on, ordersSlower: 2.5, contactsSlower: 40 };
    case 'lost':
      return { on, ordersSlower: 1, contactsSlower: 1, silentUntil: FOR_GOOD };
    case 'won-back':
      return { on, ordersSlower: 1, contactsSlower: 1, silentUntil: returnDay(profile, diary) };
    case 'steady':
    case 'threat-defended':
    case 'renewal-due':
    case 'prospect':
      return { on, ordersSlower: 1, contactsSlower: 1 };
  }
}

/** The day a lost account comes back. */
export const returnDay = (profile: Profile, diary: Diary): Day =>
  addDays(turnDay(profile, diary), 100);

function placeOrders(profile: Profile, diary: Diary, random: Random, turn: Turn): void {
  const { accountId, currency, orderMinor, orderGapDays, contract } = profile;
  let sequence = 1;
  for (let day = addDays(diary.from, 3); day <= diary.until; sequence += 1) {
    const amountMinor = Math.max(500, Math.round(random.around(orderMinor, 0.35)));
    const orderId = `${accountId}-${String(sequence).padStart(5, '0')}`;
    diary.add(day, {
      type: 'OrderPlaced',
      data: {
        orderId,
        ...(contract && random.chance(0.7)
          ? { kind: 'call-off', contractId: 'C-1' }
          : { kind: 'ad-hoc' }),
        amountMinor,
        currency,
        marginMinor: Math.round(amountMinor * 0.3),
        lines: [
          { product: random.pick(PRODUCTS), quantity: String(random.whole(1, 50)), amountMinor },
        ],
      },
    });
    if (random.chance(0.02)) giveBack(profile, diary, day, orderId, Math.round(amountMinor / 4));
    day = next(day, random.waiting(orderGapDays, 1), turn, turn.ordersSlower);
  }
}

function giveBack(
  { currency }: Profile,
  diary: Diary,
  day: Day,
  orderId: string,
  amountMinor: number,
): void {
  diary.add(addDays(day, 9), {
    type: 'OrderReturned',
    data: { returnId: `${orderId}-R`, orderId, amountMinor, currency },
  });
}

const KINDS = [
  'call',
  'call',
  'mail',
  'mail',
  'meeting',
  'visit',
] as const satisfies readonly ContactKind[];
const NOTES = [
  'Went through open orders; satisfied with delivery times.',
  'Asked for a sample of the new series.',
  'Discussed next quarter and a possible framework.',
  'Follow-up on last delivery, all in order.',
] as const;

function makeContacts(profile: Profile, diary: Diary, random: Random, turn: Turn): void {
  const { people, managerId, contactGapDays } = profile;
  for (let day = addDays(diary.from, 6); day <= diary.until;) {
    const kind = random.pick(KINDS);
    const direction = random.chance(0.4) ? 'inbound' : 'outbound';
    const person = random.pick(people);
    const gone =
      profile.story === 'champion-leaves' && person.role === 'champion' && day >= turn.on;
    diary.add(day, {
      type: 'ContactMade',
      data: {
        kind,
        direction,
        answered: !gone && (direction === 'inbound' || random.chance(0.75)),
        stakeholderIds: [gone ? people[0].stakeholderId : person.stakeholderId],
        colleagueIds: [managerId],
        minutes: kind === 'mail' ? 5 : random.whole(10, 90),
      },
      ...(random.chance(0.3) ? { personal: { note: random.pick(NOTES) } } : {}),
    });
    day = next(day, random.waiting(contactGapDays, 1), turn, turn.contactsSlower);
  }
}

/** A contract of years that began with the account; one that is due ends within the coming quarter. */
function signContract(profile: Profile, diary: Diary): void {
  const due = profile.story === 'renewal-due';
  const endsOn = due ? addDays(diary.until, 75) : addDays(diary.until, 420);
  diary.add(addDays(diary.from, 2), {
    type: 'ContractSigned',
    data: {
      contractId: 'C-1',
      startsOn: addDays(diary.from, 2),
      endsOn,
      noticeDays: 30,
      ...(due ? {} : { renewalMonths: 12 }),
      annualValueMinor: Math.round(yearlyMinor(profile) * 0.7),
      currency: profile.currency,
      committedCallOffs: Math.max(
        1,
        Math.round((daysBetween(diary.from, endsOn) / profile.orderGapDays) * 0.7),
      ),
    },
  });
}

const yearlyMinor = ({ orderMinor, orderGapDays }: Profile): number =>
  Math.round((orderMinor * 365) / orderGapDays);

/** The next day of a rhythm: slower after the turn, and not within its silence. */
function next(day: Day, gapDays: number, turn: Turn, slower: number): Day {
  const on = addDays(day, Math.ceil(day >= turn.on ? gapDays * slower : gapDays));
  const { silentUntil } = turn;
  return silentUntil !== undefined && on >= turn.on && on < silentUntil ? silentUntil : on;
}
