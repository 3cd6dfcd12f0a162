import { Records } from '#commands/command/records';
import { ends, states } from '#commands/deciding/things';
import { currency, money } from '#commands/forms/amounts';
import { optional } from '#commands/forms/field';
import { day, note, oneOf, text } from '#commands/forms/fields';
import { InvalidFields, readIntent } from '#commands/forms/form';
import { ownId, ref, refs, sealed } from '#commands/forms/references';
import { accountWith, timedIntentOf, type Given } from '#commands/testing/specify-account';
import { threat } from '#events/competition/competition.events';
import { SEVERITIES } from '#events/competition/competition.events';
import { samples } from '#events/testing/samples';

/** Commands of no subject of ours, to see what a class makes of what it is told. */
class LogThreat extends Records('CompetitorThreatLogged', {
  route: 'threats',
  row: 'rival',
  summary: 'Logs a threat.',
  fields: {
    threatId: ownId('threat', 'T'),
    rival: text('Who.'),
    severity: oneOf(SEVERITIES, 'How bad.'),
    evidence: sealed(note('Seen where.')),
  },
  decide: states(threat),
}) {}

class LoseBusiness extends Records('BusinessLostToCompetitor', {
  route: 'threats/:threatId/lost',
  summary: 'Loses business.',
  fields: {
    threatId: ref('threat', 'Which.'),
    annualValue: optional(money('What it was worth.')),
    currency: optional(currency()),
    note: optional(sealed(note('Why.'))),
  },
  decide: ends(threat),
}) {}

class MakeContact extends Records('ContactMade', {
  route: '/api/v1/contacts',
  summary: 'Makes a contact.',
  fields: { stakeholderIds: refs('stakeholder', 'Who.', { max: 2 }), on: day('When.') },
  content: ({ stakeholderIds }) => ({
    data: {
      kind: 'call' as const,
      direction: 'inbound' as const,
      answered: true,
      stakeholderIds,
      colleagueIds: [],
    },
  }),
  decide: (intent) => [{ type: intent.type, occurredAt: intent.occurredAt, data: intent.data }],
}) {}

describe('what a class records', () => {
  it('has an address below its account, whose parts are fields, or one of its own', () => {
    expect(LoseBusiness.entry.route).toBe('/api/v1/accounts/:accountId/threats/:threatId/lost');
    expect(LoseBusiness.entry.inPath).toEqual(['accountId', 'threatId']);
    expect(MakeContact.entry.route).toBe('/api/v1/contacts');
    expect(MakeContact.entry.inPath).toEqual([]);
  });

  it('puts sealed texts apart, and everything else into the data', () => {
    const fields = {
      accountId: 'acme',
      threatId: 'T-1',
      rival: 'Globex',
      severity: 'minor',
      evidence: 'A van.',
    };
    expect(readIntent(LogThreat.entry, fields)).toEqual({
      stream: 'account-acme',
      type: 'CompetitorThreatLogged',
      data: { threatId: 'T-1', rival: 'Globex', severity: 'minor' },
      personal: { evidence: 'A van.' },
    });
  });

  it('keeps money in minor units of the currency beside it, and needs that', () => {
    const fields = { accountId: 'acme', threatId: 'T-1', annualValue: '12.50' };
    const lost = readIntent(LoseBusiness.entry, { ...fields, currency: 'EUR' });
    expect(lost.data).toEqual({ threatId: 'T-1', annualValueMinor: 1_250, currency: 'EUR' });
    expect(lost).not.toHaveProperty('personal');
    expect(() => readIntent(LoseBusiness.entry, fields)).toThrow(InvalidFields);
    expect(() => readIntent(LoseBusiness.entry, fields)).toThrow('currency is missing');
  });

  it('sorts references and takes none twice, nor more than it says', () => {
    const read =
      (...stakeholderIds: string[]) =>
      () =>
        readIntent(MakeContact.entry, { accountId: 'acme', on: '2026-01-01', stakeholderIds }).data;
    expect(read('cem', 'asha')()).toMatchObject({ stakeholderIds: ['asha', 'cem'] });
    expect(read('cem', 'cem')).toThrow('names somebody twice');
    expect(read('a', 'b', 'c')).toThrow('at most 2');
  });
});

describe('a reference', () => {
  const { AccountOpened: opened, StakeholderIdentified: identified } = samples;
  const decide = (...history: readonly Given[]) =>
    MakeContact.entry.decide(
      timedIntentOf(MakeContact, { on: '2026-01-01', stakeholderIds: ['asha'] }),
      accountWith(...history),
    );

  it('has to be known, whenever it came about', () => {
    expect(decide(opened, { ...identified, occurredAt: '2030-01-01T00:00:00.000Z' })).toHaveLength(
      1,
    );
    expect(() => decide(opened)).toThrow('There is no stakeholder asha.');
  });
});
