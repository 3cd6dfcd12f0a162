import { createIntl } from 'react-intl';
import { formatsOf } from './formats.ts';

const { score, exactScore } = formatsOf(createIntl({ locale: 'en-GB' }));

describe('a score on the page', () => {
  it('is never shown beyond a limit of its band', () => {
    expect(score('churnRisk', 0.0997)).toBe('9.97%');
    expect(score('churnRisk', 0.5004)).toBe('50.04%');
    expect(score('loyalty', 39.6)).toBe('39.6');
    expect(score('coverage', 69.7)).toBe('69.7');
    expect(exactScore('coverage', 69.997)).toBe('69.997');
  });

  it('is a whole number where that says the same', () => {
    expect(score('churnRisk', 0.1)).toBe('10%');
    expect(score('loyalty', 70.4)).toBe('70');
    expect(exactScore('churnRisk', 0.3)).toBe('30.00%');
  });

  it('is never as certain as 0 or 100 percent', () => {
    expect(score('churnRisk', 0.001)).toBe('<1%');
    expect(score('churnRisk', 0.999)).toBe('>99%');
  });
});
