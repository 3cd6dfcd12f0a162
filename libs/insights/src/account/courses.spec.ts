import type { AccountEvent } from '#events/catalogue';
import { historyOf } from '#insights/testing/history';
import { ParametersByDay } from '../churn-risk/calibrations.ts';
import { projectionsOf } from '../facts/account-facts.ts';
import { AccountFolds } from '../projector/account-folds.ts';
import { courses } from './courses.ts';
import { sparkline } from './sparkline.ts';

const question = {
  asOf: '2025-06-30',
  horizonDays: 180,
  parameters: new ParametersByDay([]),
  zone: 'UTC',
};
const folds = new AccountFolds(projectionsOf('UTC'), 'UTC');

const at = (day: string): string => `${day}T10:00:00.000Z`;
const opened: AccountEvent = {
  type: 'AccountOpened',
  occurredAt: at('2023-01-01'),
  data: { as: 'customer' },
};
const signed = (day: string, endsOn: string): AccountEvent => ({
  type: 'ContractSigned',
  occurredAt: at(day),
  data: {
    contractId: 'C-1',
    startsOn: day,
    endsOn,
    noticeDays: 30,
    annualValueMinor: 100_000,
    currency: 'EUR',
  },
});
const threat = (day: string, threatId = 'T-1'): AccountEvent => ({
  type: 'CompetitorThreatLogged',
  occurredAt: at(day),
  data: { threatId, rival: 'Kestrel', severity: 'serious' },
});
const buyer = (day: string): readonly AccountEvent[] => [
  { type: 'StakeholderIdentified', occurredAt: at(day), data: { stakeholderId: 'asha' } },
  {
    type: 'BuyingRoleAssigned',
    occurredAt: at(day),
    data: { stakeholderId: 'asha', role: 'purchasing-officer' },
  },
];
const meeting = (day: string): AccountEvent => ({
  type: 'ContactMade',
  occurredAt: at(day),
  data: {
    kind: 'meeting',
    direction: 'outbound',
    answered: true,
    stakeholderIds: ['asha'],
    colleagueIds: [],
  },
});

const story = [
  opened,
  ...buyer('2023-02-01'),
  signed('2023-02-02', '2027-01-31'),
  meeting('2024-12-01'),
  threat('2025-03-10'),
  meeting('2025-06-01'),
];
const courseOf = (name: 'loyalty' | 'churnRisk' | 'coverage', ...events: AccountEvent[]) => {
  const found = courses(
    historyOf(events.toSorted((one, other) => (one.occurredAt < other.occurredAt ? -1 : 1))),
    folds,
    question,
  ).find((one) => one.name === name);
  if (!found) throw new Error('There are courses of all scores.');
  return found;
};

describe('the course of a score', () => {
  it('passes through the ends of months as a sparkline does', () => {
    const history = historyOf(story);
    const ends = sparkline('A', history, folds, question);
    for (const { name, points, marks } of courses(history, folds, question)) {
      const moved = new Set(marks.map(({ day }) => day));
      const between = points.filter(({ day }) => !moved.has(day));
      expect(between).toEqual(
        ends.days.map((day, index) => ({ day, value: ends[name][index] ?? null })),
      );
    }
  });

  it('is marked where an event moved it, with what it was before and after', () => {
    const history = historyOf(story);
    const { marks, points } = courseOf('churnRisk', ...story);
    const mark = marks.find(({ day }) => day === '2025-03-10');
    expect(mark).toMatchObject({ eventIds: [history[5]?.id] });
    expect(mark?.after).toBeGreaterThan(mark?.before ?? 1);
    expect(points.filter(({ day }) => day === '2025-03-10')).toEqual([
      { day: '2025-03-10', value: mark?.before },
      { day: '2025-03-10', value: mark?.after },
    ]);
  });

  it('takes what time alone does for no move', () => {
    expect(courseOf('coverage', ...story).marks.map(({ day }) => day)).toEqual([
      '2024-12-01',
      '2025-06-01',
    ]);
  });

  it('says of the largest moves only', () => {
    const threats = Array.from({ length: 20 }, (_, index) =>
      threat(`2025-04-${String(index + 1).padStart(2, '0')}`, `T-${String(index)}`),
    );
    const { marks } = courseOf('churnRisk', ...story, ...threats);
    expect(marks).toHaveLength(8);
    expect(marks.map(({ day }) => day)).toEqual(marks.map(({ day }) => day).toSorted());
  });

  it('goes on to the first day with a worse band, and no farther', () => {
    const { outlook, points } = courseOf('coverage', ...story);
    expect(outlook[0]).toEqual(points.at(-1));
    expect(outlook.at(-1)?.value).toBeLessThan(70);
    expect(outlook.at(-2)?.value).toBeGreaterThanOrEqual(70);
    expect(courseOf('coverage', opened).outlook).toEqual([]);
  });

  it('has gaps where nothing could be judged, and none after an event nobody can take', () => {
    expect(courseOf('coverage', opened).points.every(({ value }) => value === null)).toBe(true);
    const broken = historyOf(story).map((event) =>
      event.type === 'CompetitorThreatLogged' ? { ...event, unreadable: 'no' } : event,
    );
    const [loyalty] = courses(broken, folds, question);
    expect(loyalty?.points).toHaveLength(13);
    expect(loyalty?.points.at(-1)?.value).toBeNull();
    expect(loyalty?.outlook).toEqual([]);
  });
});
