import { addDays } from '#kernel/time';
import type { Diary } from './diary.ts';
import { MANAGERS, type Person, type Profile } from './profile.ts';
import type { Random } from './random.ts';

/** What is agreed, done and set aside at an account: enough that a day asks for something of every kind. */
export function tellSteps(profile: Profile, diary: Diary, random: Random): void {
  const { story, key, contract } = profile;
  if (story === 'lost') return;
  if (key) reviews(profile, diary, random);
  if (key && random.chance(0.5)) communication(profile, diary, random);
  if (random.chance(0.7)) kept(profile, diary, random);
  if (random.chance(0.3)) agreed(profile, diary, random);
  if (random.chance(0.08)) theirs(profile, diary, random);
  if (story === 'steady' && !contract && random.chance(0.15)) drafted(profile, diary, random);
  if (story === 'neglected' && random.chance(0.4)) aside(diary, random);
  if (story === 'threat-open' && random.chance(0.3)) defence(profile, diary);
}

/** A key account is reviewed every quarter; now and then the last one is too long ago. */
function reviews({ managerId, people }: Profile, diary: Diary, random: Random): void {
  const last = random.whole(8, 105);
  for (let back = last + 270; back >= last; back -= 90) {
    diary.add(addDays(diary.until, -back), {
      type: 'ContactMade',
      data: {
        kind: 'review',
        direction: 'outbound',
        answered: true,
        stakeholderIds: named(people).slice(0, 2),
        colleagueIds: [managerId],
        minutes: 90,
      },
    });
  }
}

/** Visits planned with marketing, most of them held. */
function communication({ managerId }: Profile, diary: Diary, random: Random): void {
  const agreedOn = addDays(diary.until, -random.whole(60, 110));
  const dueOn = addDays(agreedOn, 35);
  diary.add(agreedOn, {
    type: 'ActionAgreed',
    data: {
      actionId: 'X-C1',
      purpose: 'communication',
      side: 'us',
      ownerId: managerId,
      dueOn,
      campaign: 'new-series',
      channel: 'visit',
      stakeholderIds: [],
      withMarketing: true,
    },
    personal: { note: 'Show the new series on site.' },
  });
  diary.add(addDays(dueOn, random.whole(-6, 6)), {
    type: 'ActionClosed',
    data: { actionId: 'X-C1', outcome: random.chance(0.8) ? 'done' : 'dropped' },
  });
}

const NOTES = [
  'Send the sample of the new series.',
  'Answer the question about delivery times.',
  'Bring the price list for the framework.',
  'Ask how the trial went.',
] as const;

/** What was agreed some weeks ago and is done. */
function kept({ managerId }: Profile, diary: Diary, random: Random): void {
  const agreedOn = addDays(diary.until, -random.whole(20, 60));
  const dueOn = addDays(agreedOn, 10);
  const data = { actionId: 'X-1', purpose: 'follow-up', side: 'us', ownerId: managerId } as const;
  diary.add(agreedOn, {
    type: 'ActionAgreed',
    data: { ...data, dueOn, stakeholderIds: [] },
    personal: { note: random.pick(NOTES) },
  });
  diary.add(addDays(dueOn, random.whole(-5, 4)), {
    type: 'ActionClosed',
    data: { actionId: 'X-1', outcome: 'done' },
  });
}

/** What is agreed most, and what less often: each of these once in ten. */
const PURPOSES = [
  'hand-over',
  'collection',
  'follow-up',
  'follow-up',
  'follow-up',
  'relationship',
  'review',
  'service',
  'follow-up',
  'follow-up',
] as const;

/** What is noted where the purpose says it. */
const NOTES_OF: Readonly<Partial<Record<(typeof PURPOSES)[number], string>>> = {
  review: 'Go through the quarter with both sides.',
  service: 'Have the seals of the second line looked at.',
  collection: 'Ask for the invoices of the last month.',
  'hand-over': 'Introduce the colleague who takes over.',
};

/** What is still to be done: this week or next, some of it late or moved. */
function agreed({ managerId, people }: Profile, diary: Diary, random: Random): void {
  const agreedOn = addDays(diary.until, -random.whole(8, 16));
  const dueOn = addDays(diary.until, random.whole(-5, 12));
  const isMoved = random.chance(0.3);
  const purpose = random.pick(PURPOSES);
  diary.add(agreedOn, {
    type: 'ActionAgreed',
    data: {
      actionId: 'X-2',
      purpose,
      side: 'us',
      // What is handed over is the one's who takes it.
      ownerId: purpose === 'hand-over' ? otherThan(managerId) : managerId,
      dueOn: isMoved ? addDays(dueOn, -3) : dueOn,
      stakeholderIds: named(people).slice(0, 1),
    },
    personal: { note: noteOf(purpose, random.pick(NOTES)) },
  });
  if (!isMoved) return;
  diary.add(addDays(agreedOn, 5), {
    type: 'ActionMoved',
    data: { actionId: 'X-2', dueOn },
    personal: { reason: 'The sample is not back from the workshop.' },
  });
}

const noteOf = (purpose: (typeof PURPOSES)[number], otherwise: string): string =>
  NOTES_OF[purpose] ?? otherwise;

/** A colleague who is not this one. */
const otherThan = (managerId: string): string =>
  MANAGERS.find((other) => other > managerId) ?? MANAGERS[0];

/** What the customer said they would do. */
function theirs(_profile: Profile, diary: Diary, random: Random): void {
  diary.add(addDays(diary.until, -random.whole(6, 12)), {
    type: 'ActionAgreed',
    data: {
      actionId: 'X-3',
      purpose: 'follow-up',
      side: 'customer',
      dueOn: addDays(diary.until, random.whole(-2, 5)),
      stakeholderIds: [],
    },
    personal: { note: 'They send the drawings.' },
  });
}

/** A contract on the table that nobody signed. */
function drafted({ currency, orderMinor }: Profile, diary: Diary, random: Random): void {
  const on = addDays(diary.until, -random.whole(62, 90));
  diary.add(on, {
    type: 'ContractDrafted',
    data: {
      contractId: 'C-2',
      startsOn: addDays(on, 30),
      endsOn: addDays(on, 395),
      noticeDays: 90,
      renewalMonths: 12,
      annualValueMinor: orderMinor * 6,
      currency,
    },
  });
}

function aside(diary: Diary, random: Random): void {
  diary.add(addDays(diary.until, -3), {
    type: 'MatterSetAside',
    data: { matterId: 'account', untilOn: addDays(diary.until, random.whole(5, 30)) },
    personal: { reason: 'Their plant is closed until then.' },
  });
}

/** Somebody is on a threat: the action stands for it. */
function defence({ managerId }: Profile, diary: Diary): void {
  diary.add(addDays(diary.until, -6), {
    type: 'ActionAgreed',
    data: {
      actionId: 'X-4',
      purpose: 'defence',
      side: 'us',
      ownerId: managerId,
      dueOn: addDays(diary.until, 4),
      about: 'threat:T-1',
      stakeholderIds: [],
    },
    personal: { note: 'Meet the buyer with the quality manager.' },
  });
}

const named = (people: readonly Person[]): readonly string[] =>
  people.map(({ stakeholderId }) => stakeholderId);
