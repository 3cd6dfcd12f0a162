import { chosenOf, toggled } from './chosen.ts';

describe('the values of a filter', () => {
  it('are put in at the end and taken out where they are', () => {
    expect(toggled('high,watch', 'low')).toBe('high,watch,low');
    expect(toggled('high,watch', 'high')).toBe('watch');
  });

  it('leave the address when none is left', () => {
    expect(toggled('high', 'high')).toBeUndefined();
    expect(chosenOf(undefined)).toEqual([]);
    expect(chosenOf('')).toEqual([]);
  });
});
