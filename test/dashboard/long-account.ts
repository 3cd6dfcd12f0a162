import { addDays, type Day } from '#kernel/time';

type Post = (path: string, body: object) => Promise<unknown>;

/** How much there is of an account that somebody has looked after for ten years. */
export interface LongAccount {
  readonly accountId: string;
  readonly people: number;
  readonly contracts: number;
  /** Orders and contacts together. */
  readonly events: number;
  /** Nothing happens after it. */
  readonly until: Day;
}

const ROLES = [
  'senior-executive',
  'technical-decider',
  'purchasing-officer',
  'champion',
  'influencer',
  'gatekeeper',
] as const;
const STANCES = ['supporter', 'neutral', 'detractor'] as const;
const KINDS = ['call', 'mail', 'meeting', 'visit', 'review'] as const;
const FIRST = [
  'Asha',
  'Bruno',
  'Chiara',
  'Dmitri',
  'Elif',
  'Farid',
  'Greta',
  'Hana',
  'Ivo',
  'Júlia',
];
const LAST = ['Almeida', 'Brandt', 'Castellanos', 'Dvořák', 'Eriksson', 'Fujimoto'];
const NOTES = [
  'Wants the frame order by May.',
  'Asked for a second source on the bearings.',
  'Budget is open again from the next quarter on.',
  'Praised the delivery to Gdańsk.',
  'Doubts whether the new terms hold for the branch in Lyon.',
];
const AT_ONCE = 12;

/** What somebody of them is called. */
export const personAt = (index: number): string =>
  `${FIRST[index % FIRST.length] ?? ''} ${LAST[index % LAST.length] ?? ''}`;

/** Records an account with many people, contracts and years; the same for the same question. */
export async function recordLongAccount(post: Post, long: LongAccount): Promise<void> {
  const { accountId, until } = long;
  const of = `accounts/${accountId}`;
  const begun = addDays(until, -3_600);
  const at = (day: Day) => ({ occurredAt: `${day}T09:00:00Z` });
  await post('accounts', {
    accountId,
    as: 'customer',
    name: 'Nordwest Maschinenbau und Anlagentechnik',
    ...at(begun),
  });
  await post(`${of}/manager`, { managerId: 'bellini', ...at(begun) });
  await post(`${of}/key-account`, {
    byProfitability: true,
    byStrategy: true,
    reason: 'Second largest by margin, opens the north',
    ...at(addDays(begun, 30)),
  });
  await inTurns(long.people, async (index) => {
    const stakeholderId = `p-${String(index)}`;
    const person = `${of}/stakeholders/${stakeholderId}`;
    const on = addDays(begun, 10 + 40 * index);
    await post(`${of}/stakeholders`, {
      stakeholderId,
      name: personAt(index),
      title: 'Works there',
      email: `${stakeholderId}@nordwest.example`,
      phone: '+4942112345',
      ...at(on),
    });
    // Users are nobody: an empty place on the map.
    await post(`${person}/roles`, { role: ROLES[index % ROLES.length], ...at(on) });
    await post(`${person}/stance`, { stance: STANCES[index % 3], ...at(on) });
    if (index % 12 === 11) await post(`${person}/departure`, at(addDays(until, -200 + index)));
  });
  await inTurns(long.contracts, (index) =>
    post(`${of}/contracts`, {
      contractId: `SC-${String(index + 1)}`,
      endsOn: addDays(until, 60 + 50 * index),
      noticeDays: 30,
      renewalMonths: 12,
      annualValue: String(12_000 + 4_000 * index),
      currency: 'EUR',
      ...at(addDays(begun, 200 * index)),
    }),
  );
  await post(`${of}/threats`, {
    threatId: 'T-1',
    rival: 'Kestrel Industries',
    severity: 'serious',
    evidence: 'Their truck stood in the yard twice.',
    ...at(addDays(until, -40)),
  });
  await inTurns(long.events, (index) => {
    const day = addDays(begun, 20 + Math.floor((3_560 * index) / long.events));
    if (index % 3 === 0) {
      const order = {
        orderId: `SO-${String(index)}`,
        amount: String(800 + index),
        currency: 'EUR',
      };
      return post(`${of}/orders`, { ...order, ...at(day) });
    }
    return post(`${of}/contacts`, {
      kind: KINDS[index % KINDS.length],
      direction: index % 2 === 0 ? 'outbound' : 'inbound',
      stakeholderIds: [
        `p-${String(((index * 7) % Math.max(1, (long.people * index) / long.events)) | 0)}`,
      ],
      colleagueIds: ['bellini'],
      ...(index % 5 === 0 ? { note: NOTES[(index / 5) % NOTES.length] } : {}),
      ...at(day),
    });
  });
}

async function inTurns(count: number, act: (index: number) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < count; from += AT_ONCE) {
    const length = Math.min(AT_ONCE, count - from);
    await Promise.all(Array.from({ length }, (_, index) => act(from + index)));
  }
}
