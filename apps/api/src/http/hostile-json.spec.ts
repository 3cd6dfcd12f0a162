import fc from 'fast-check';
import { stableJson } from '#kernel/json';
import { DEPTH_MAX, ELEMENTS_MAX, faultIn, VALUES_MAX } from './hostile-json.ts';

const nested = (levels: number): unknown =>
  levels === 0 ? 1 : (JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown);

describe('JSON that comes in', () => {
  it('passes when it is plain', () => {
    const body = { name: 'Ærø & Sønner 🚢', lines: [{ amountMinor: -1.5 }, null, true], note: '' };
    expect(faultIn(body)).toBeUndefined();
  });

  it.each([
    ['{"__proto__":{"admin":true}}', '__proto__'],
    ['{"a":{"constructor":1}}', 'a.constructor'],
    ['{"hasOwnProperty":1}', 'hasOwnProperty'],
    ['{"toString":1}', 'toString'],
    ['{"prototype":1}', 'prototype'],
    ['{"0":1}', '0'],
    ['{"lines":[{"17":1}]}', 'lines[0].17'],
    ['{"a":"x\\u0000y"}', 'a'],
    ['{"a":["\\ud800"]}', 'a[0]'],
    ['{"\\u0000":1}', '\u0000'],
    ['{"n":1e999}', 'n'],
  ])('is refused when it says %s', (text, field) => {
    expect(faultIn(JSON.parse(text))?.field).toBe(field);
  });

  it('is refused one level too deep', () => {
    expect(faultIn(nested(DEPTH_MAX + 1))).toBeUndefined();
    expect(faultIn(nested(DEPTH_MAX + 2))?.message).toContain('deeper');
  });

  it('is refused with one element or value too many', () => {
    expect(faultIn(Array(ELEMENTS_MAX).fill(1))).toBeUndefined();
    expect(faultIn(Array(ELEMENTS_MAX + 1).fill(1))?.message).toContain('elements');
    const wide = Array.from({ length: 20 }, () => Array<number>(ELEMENTS_MAX / 2).fill(1));
    expect(faultIn(wide)?.message).toContain(`more than ${VALUES_MAX} values`);
  });

  it('can be stored once it passed, whatever it is', () => {
    const anything = fc.jsonValue({ maxDepth: 6, stringUnit: 'binary' });
    fc.assert(
      fc.property(fc.dictionary(fc.string(), anything), (body) => {
        if (faultIn(body)) return;
        expect(stableJson(JSON.parse(stableJson(body)) as object)).toBe(stableJson(body));
      }),
    );
  });
});
