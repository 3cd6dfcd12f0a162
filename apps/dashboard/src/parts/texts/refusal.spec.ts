import { createIntl } from 'react-intl';
import { formatsOf } from './formats.ts';
import { written } from './refusal.ts';

const formats = formatsOf(createIntl({ locale: 'de' }));

describe('what a refusal is about', () => {
  it('is written as the reader does: days by their names, amounts by their currency', () => {
    const params = {
      endsOn: '2026-03-31',
      left: { amountMinor: 1_250, currency: 'EUR' },
      sum: 90,
      contractId: '2026-03-31',
    };
    expect(written(params, formats)).toEqual({
      endsOn: '31. März 2026',
      left: '12,50\u00a0€',
      sum: 90,
      contractId: '2026-03-31',
    });
  });

  it('stays as it is where it is no day after all', () => {
    expect(written({ endsOn: 'never' }, formats)).toEqual({ endsOn: 'never' });
  });
});
