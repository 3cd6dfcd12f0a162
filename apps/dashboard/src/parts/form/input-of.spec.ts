import { accountStory } from '../../../../../libs/events/testing/samples.ts';
import { isAmendment } from '#events/effective-history';
import { valuesOf } from '#commands/forms/values-of';
import { commandOf } from '#commands/registry';
import { inputOf } from './input-of.ts';
import { rawOf } from './raw-of.ts';

const facts = accountStory.filter((event) => !isAmendment(event));

describe.each(['en', 'de', 'hi'])('a form filled in as it is written in %s', (locale) => {
  it.each(facts.map((event) => [event.type, event] as const))(
    'sends what it shows of %s',
    (type, { data, ...event }) => {
      const { entry } = commandOf(type);
      const personal = 'personal' in event ? event.personal : undefined;
      const { accountId: _address, ...fields } = entry.fields;
      const values = valuesOf(entry, { data, personal }, 'EUR');
      expect(inputOf(fields, rawOf(fields, values, locale), locale)).toEqual(values);
    },
  );
});

describe('what a form sends', () => {
  const { fields } = commandOf('ContactMade').entry;

  it('leaves out what nobody filled in', () => {
    expect(inputOf(fields, { note: '  ', minutes: '', answered: '' }, 'en')).toEqual({});
  });

  it('names a currency only along with an amount, where either may be left out', () => {
    const renewal = commandOf('ContractRenewed').entry.fields;
    expect(inputOf(renewal, { currency: 'EUR' }, 'en')).toEqual({});
    expect(inputOf(renewal, { currency: 'EUR', annualValue: '5' }, 'en')).toEqual({
      currency: 'EUR',
      annualValue: '5',
    });
  });

  it('keeps what is no number as it was typed, for its field to say so', () => {
    expect(inputOf(fields, { minutes: 'half an hour' }, 'en')).toEqual({
      minutes: 'half an hour',
    });
  });

  it('says no for what must be said and nobody ticked', () => {
    const key = commandOf('KeyAccountDesignated').entry.fields;
    expect(inputOf(key, { byStrategy: true }, 'en')).toEqual({
      byProfitability: false,
      byStrategy: true,
    });
  });
});
