import { ALL_COMMANDS } from '#commands/registry';
import { commandFor, entryNamed, jobOf } from './jobs.ts';
import { judged } from './judge.ts';
import { COMMAND_NAMES, SUBJECT_FIELD, subjectOf } from './commands.ts';

const TODAY = '2026-03-31';

/** Commands of programs, and amendments, which begin at an event. */
const NOT_BY_FORM = ['CorrectEvent', 'RetractEvent'];

describe('forms', () => {
  it('are there for every command with a route about an account', () => {
    const routed = ALL_COMMANDS.filter(({ entry }) =>
      entry.route?.startsWith('/api/v1/accounts'),
    ).map(({ name }) => name);
    expect([...COMMAND_NAMES].toSorted()).toEqual(
      routed.filter((name) => !NOT_BY_FORM.includes(name)).toSorted(),
    );
  });

  it.each(COMMAND_NAMES)(
    'of %s draw each field once and those that must be said in line',
    (command) => {
      const kind = subjectOf(command);
      const about = kind && { about: { kind, id: 'thing-1' } };
      const { entry, fields, inLine } = jobOf({ command, accountId: 'acme', ...about }, 'P-1');
      expect(commandFor(entry.type)).toBe(command);
      expect(inLine).toEqual([...new Set(inLine)]);
      expect(inLine).toContain('occurredOn');
      expect(Object.keys(fields)).toEqual(expect.arrayContaining([...inLine]));
      if (kind) expect(Object.keys(fields)).not.toContain(SUBJECT_FIELD[kind]);
    },
  );

  it('draw all fields of the content that a correction replaces', () => {
    const { fields, requests } = jobOf(
      { command: 'AssessStance', accountId: 'acme', corrects: 'E-1' },
      'P-1',
    );
    expect(Object.keys(fields)).toContain('stakeholderId');
    expect(requests({ stance: 'neutral' })).toEqual([
      { command: 'CorrectEvent', input: { eventId: 'E-1', content: { stance: 'neutral' } } },
    ]);
  });

  it('leave a corrected event at its moment unless it is moved to another day', () => {
    const values = { occurredOn: TODAY };
    const { requests } = jobOf(
      { command: 'AssessStance', accountId: 'acme', corrects: 'E-1', values },
      'P-1',
    );
    const content = (input: Readonly<Record<string, unknown>>) =>
      requests(input)[0]?.input['content'];
    expect(content({ stance: 'neutral', occurredOn: TODAY })).toEqual({ stance: 'neutral' });
    expect(content({ stance: 'neutral', occurredOn: '2026-03-30' })).toEqual({
      stance: 'neutral',
      occurredOn: '2026-03-30',
    });
  });

  it('know no command that is none', () => {
    expect(() => entryNamed('Boil')).toThrow('There is no command Boil.');
  });
});

describe('what belongs together is recorded in one step', () => {
  const occurredOn = TODAY;

  it('a person with roles', () => {
    const { requests } = jobOf({ command: 'IdentifyStakeholder', accountId: 'acme' }, 'P-1');
    const input = { name: 'Asha', roles: ['champion', 'user'], occurredOn };
    expect(requests(input)).toEqual([
      { command: 'IdentifyStakeholder', input: { name: 'Asha', stakeholderId: 'P-1', occurredOn } },
      {
        command: 'AssignBuyingRole',
        input: { stakeholderId: 'P-1', role: 'champion', occurredOn },
      },
      { command: 'AssignBuyingRole', input: { stakeholderId: 'P-1', role: 'user', occurredOn } },
    ]);
  });

  it('a departure with a successor nobody knew before', () => {
    const about = { kind: 'stakeholder', id: 'asha' } as const;
    const { requests } = jobOf({ command: 'MarkDeparted', accountId: 'acme', about }, 'P-1');
    expect(requests({ successorName: 'Ben', occurredOn })).toEqual([
      {
        command: 'IdentifyStakeholder',
        input: { stakeholderId: 'P-1', name: 'Ben', occurredOn },
      },
      {
        command: 'MarkDeparted',
        input: { stakeholderId: 'asha', successorId: 'P-1', occurredOn },
      },
    ]);
  });

  it('an account with its first person', () => {
    const { requests } = jobOf({ command: 'OpenAccount' }, 'P-1');
    const input = { name: 'Acme', as: 'prospect', personName: 'Asha', occurredOn };
    expect(requests(input).map(({ command }) => command)).toEqual([
      'OpenAccount',
      'IdentifyStakeholder',
    ]);
    expect(requests({ name: 'Acme', as: 'prospect' })).toHaveLength(1);
  });
});

describe('a form that is filled in', () => {
  const job = jobOf({ command: 'LogThreat', accountId: 'acme' }, 'P-1');

  it('is well where the door would take it', () => {
    const input = { rival: 'Globex', severity: 'minor', occurredOn: TODAY };
    expect(judged(job, input, TODAY)).toEqual({});
  });

  it('is well without saying what it is about, which is known', () => {
    const about = { kind: 'stakeholder', id: 'asha' } as const;
    const stance = jobOf({ command: 'AssessStance', accountId: 'acme', about }, 'P-1');
    expect(judged(stance, { stance: 'neutral', occurredOn: TODAY }, TODAY)).toEqual({});
  });

  it('is told of every field that is wrong, a day ahead among them', () => {
    const input = { severity: 'dreadful', occurredOn: '2026-04-01' };
    expect(Object.keys(judged(job, input, TODAY)).toSorted()).toEqual([
      'occurredOn',
      'rival',
      'severity',
    ]);
  });

  it('is told of what is recorded along with it', () => {
    const person = jobOf({ command: 'IdentifyStakeholder', accountId: 'acme' }, 'P-1');
    const faults = judged(person, { name: 'Asha', roles: ['pope'] }, TODAY);
    expect(Object.keys(faults)).toEqual(['roles[0]']);
  });
});
