import { createHash } from 'node:crypto';
import { HashCounts } from './hash-counts.ts';

const hashOf = (content: number) =>
  createHash('sha256').update(String(content)).digest('base64url');

describe('counting hashes', () => {
  it('says how often each came, however many there are', () => {
    const counts = new HashCounts();
    const contents = Array.from({ length: 5_000 }, (_, content) => hashOf(content));
    expect(new Set(contents.map((hash) => counts.add(hash)))).toEqual(new Set([1]));
    expect(new Set(contents.toReversed().map((hash) => counts.add(hash)))).toEqual(new Set([2]));
    expect(counts.add(hashOf(17))).toBe(3);
    expect(counts.add(hashOf(5_000))).toBe(1);
  });

  it('tells those apart that differ in one of the last ten marks alone', () => {
    const counts = new HashCounts();
    const alike = Array.from(
      { length: 10 },
      (_, place) => `${'A'.repeat(place)}B${'A'.repeat(9 - place)}`,
    );
    expect(alike.map((hash) => counts.add(hash))).toEqual(alike.map(() => 1));
    expect(counts.add('A'.repeat(10))).toBe(1);
  });
});
