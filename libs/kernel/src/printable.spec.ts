import { printable } from './printable.ts';

describe('text for a terminal', () => {
  it('shows sequences that would act on it', () => {
    expect(printable('\u001b]52;c;aGk=\u0007')).toBe('\\u001b]52;c;aGk=\\u0007');
    expect(printable('\u009b31mred\u009c')).toBe('\\u009b31mred\\u009c');
    expect(printable('over\rwritten\u007f\b')).toBe('over\\u000dwritten\\u007f\\u0008');
  });

  it('shows what turns a line around', () => {
    expect(printable('gnp.\u202etxe\u2066')).toBe('gnp.\\u202etxe\\u2066');
  });

  it('leaves lines, tabs and words of every script as they are', () => {
    const text = 'Ünïted\tअशा\nעברית \u200f 👩‍🔧';
    expect(printable(text)).toBe(text);
  });

  it('leaves the value of JSON as it is', () => {
    const value = { name: '\u009b1m\u202e\u2028\u001b[2J', note: 'a\nb' };
    expect(JSON.parse(printable(JSON.stringify(value, null, 2)))).toEqual(value);
  });
});
