import fc from 'fast-check';
import { canonicalJson, isStorableText, stableJson, UnstableJson } from './json.ts';

describe('stable JSON', () => {
  it('is given back unchanged by parsing and writing it again', () => {
    const names = fc.string().filter((name) => !/^\d+$/.test(name) && name !== '__proto__');
    const property = fc.property(fc.dictionary(names, fc.jsonValue()), (value) => {
      let text: string;
      try {
        text = stableJson(value);
      } catch (error) {
        expect(error).toBeInstanceOf(UnstableJson);
        return;
      }
      expect(JSON.stringify(JSON.parse(text))).toBe(text);
    });
    fc.assert(property, { numRuns: 1_000 });
  });

  it.each([
    ['a key that looks like an integer', { a: { 10: 1 } }],
    ['the key 0', { 0: 1 }],
    ['a key that would set a prototype', JSON.parse('{"__proto__":1}') as object],
    ['a key with NUL', { 'a\u0000': 1 }],
    ['a key with a lone surrogate', { '\ud800': 1 }],
    ['a text with NUL', { a: ['\u0000'] }],
    ['a text with a lone surrogate', { a: '\udc00' }],
    ['a number that is none', { a: Number.NaN }],
    ['a number without end', { a: [Number.NEGATIVE_INFINITY] }],
  ])('refuses %s', (_what, value) => {
    expect(() => stableJson(value)).toThrow(UnstableJson);
  });

  it.each([
    [{ a: -0 }, '{"a":0}'],
    [{ a: undefined, b: null }, '{"b":null}'],
    [{ b: 1, a: 2 }, '{"b":1,"a":2}'],
    [{ '01': 1, '-1': 2, '1.5': 3, '': 4 }, '{"01":1,"-1":2,"1.5":3,"":4}'],
    [{ a: ['😀', 'e\u0301', '\u2028'] }, '{"a":["😀","e\u0301","\u2028"]}'],
  ])('writes %j as %s', (value, text) => {
    expect(stableJson(value)).toBe(text);
  });
});

describe('canonical JSON', () => {
  it.each([
    [{ b: 1, a: { d: [2, { z: 1, y: 2 }], c: 1 } }, '{"a":{"c":1,"d":[2,{"y":2,"z":1}]},"b":1}'],
    [['b', 'a'], '["b","a"]'],
    [null, 'null'],
    ['text', '"text"'],
  ])('of %j is %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('does not depend on the order in which keys were written', () => {
    const property = fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).toReversed());
      expect(canonicalJson(turned)).toBe(canonicalJson(value));
    });
    fc.assert(property);
  });
});

describe('storable text', () => {
  it.each([
    ['plain', true],
    ['😀', true],
    ['\u0000', false],
    ['\ud83d', false],
  ])('%j: %s', (text, expected) => {
    expect(isStorableText(text)).toBe(expected);
  });
});
