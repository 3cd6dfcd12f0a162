import { accountStory } from '#events/testing/samples';
import { isAmendment } from '#events/effective-history';
import { commandOf } from '../registry.ts';
import { valuesOf } from './values-of.ts';

const CURRENCY_LEFT_OUT = 'ContractRenewed';
const facts = accountStory.filter(
  (event) => !isAmendment(event) && event.type !== CURRENCY_LEFT_OUT,
);

describe('the fields that a form would have been filled with', () => {
  it.each(facts.map((event) => [event.type, event] as const))(
    'come to what %s says',
    (type, event) => {
      const personal = 'personal' in event ? event.personal : undefined;
      const { entry } = commandOf(type);
      const told: string[] = [];
      const values = valuesOf(entry, { data: event.data, personal });
      const content = entry.content(values, (field) => void told.push(field));
      expect(told).toEqual([]);
      expect(content).toEqual({
        data: event.data,
        ...(personal === undefined ? {} : { personal }),
      });
    },
  );

  it('name the currency of what an event is about where the event does not', () => {
    const { entry } = commandOf(CURRENCY_LEFT_OUT);
    const data = { contractId: 'SC-1', endsOn: '2027-01-31', annualValueMinor: 14_000_000 };
    expect(valuesOf(entry, { data }, 'EUR')).toEqual({
      contractId: 'SC-1',
      endsOn: '2027-01-31',
      annualValue: '140000.00',
      currency: 'EUR',
    });
  });

  it('leave out what nobody said, as a parent that there is none of', () => {
    const { entry } = commandOf('AccountPlacedUnderParent');
    expect(valuesOf(entry, { data: { parentId: null } })).toEqual({});
  });
});
