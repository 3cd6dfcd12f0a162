import { churnRiskOn } from '../../testing/churn.ts';
import { order, signed, terminated, dayOf } from '../../testing/commerce.ts';
import { churnMeaning } from './churn-meaning.ts';

describe('what churn risk is the probability of', () => {
  it('is no order, of who buys ad hoc', () => {
    expect(churnMeaning(churnRiskOn(10, [order(0)]))).toBe('no-order');
  });

  it('is leaving at a decision, under a contract', () => {
    expect(churnMeaning(churnRiskOn(10, [order(0), signed(0)]))).toBe('leaves');
    expect(churnMeaning(churnRiskOn(10, [signed(0), terminated(5, dayOf(90))]))).toBe('leaves');
  });

  it('is nothing where there is no value', () => {
    expect(churnMeaning(churnRiskOn(10, []))).toBeNull();
  });
});
