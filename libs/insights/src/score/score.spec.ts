import fc from 'fast-check';
import { apportion } from './apportion.ts';
import { churnBand, coverageBand, loyaltyBand } from './bands.ts';
import { evidenceOf, EVIDENCE_MAX, mergedEvidence, noEvidence, withEvent } from './evidence.ts';
import { nextWorseOn } from './next-worse.ts';
import { contributionsOf, modelIdentity, round6, thousandths } from './score.ts';

describe('contributions', () => {
  it('are whole thousandths that add up to the score', () => {
    const part = (exact: number) => ({ code: 'x', exact, params: {}, evidence: noEvidence });
    const { sum, contributions } = contributionsOf([1 / 3, 1 / 3, 1 / 3].map(part));
    expect(sum).toBe(1000);
    expect(contributions.map(({ points }) => points)).toEqual([334, 333, 333]);
  });

  it('add up whatever the parts, each within a unit of its exact size', () => {
    const parts = fc.array(fc.double({ min: -1e5, max: 1e5, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(parts, (exact) => {
        const total = thousandths(exact.reduce((sum, part) => sum + part, 0) / 1000);
        const whole = apportion(exact, total);
        expect(whole.reduce((sum, part) => sum + part, 0)).toBe(total);
        whole.forEach((part, index) => {
          expect(Math.abs(part - (exact[index] ?? NaN))).toBeLessThanOrEqual(1.001);
        });
      }),
    );
  });

  it('of equal remainders give the unit to the larger part, then to the earlier', () => {
    expect(apportion([1.5, 2.5], 4)).toEqual([1, 3]);
    expect(apportion([1.5, 1.5], 3)).toEqual([2, 1]);
  });

  it('have nothing to share without parts', () => {
    expect(apportion([], 0)).toEqual([]);
  });
});

describe('rounding', () => {
  it('never gives a minus nought, which JSON would not keep', () => {
    expect(Object.is(round6(-1e-9), 0)).toBe(true);
    expect(Object.is(thousandths(-1e-9), 0)).toBe(true);
  });
});

describe('the identity of a model', () => {
  it('depends on what the parameters say, not on the order they are written in', () => {
    expect(modelIdentity('tie', 2, { a: 1, b: 2 })).toEqual(
      modelIdentity('tie', 2, { b: 2, a: 1 }),
    );
    expect(modelIdentity('tie', 2, { a: 1 }).hash).not.toBe(modelIdentity('tie', 2, { a: 2 }).hash);
    expect(modelIdentity('tie', 2, {})).toMatchObject({ id: 'tie@2' });
  });
});

describe('bands', () => {
  it('of loyalty begin at 70 and 40', () => {
    expect([70, 69.999, 40, 39.999].map(loyaltyBand)).toEqual([
      'loyal',
      'wavering',
      'wavering',
      'fragile',
    ]);
  });

  it('of coverage begin at 70 and 45', () => {
    expect([70, 69.999, 45, 44.999].map(coverageBand)).toEqual([
      'covered',
      'gaps',
      'gaps',
      'exposed',
    ]);
  });

  it('of churn risk begin at 10 and 25 per cent, and above 50', () => {
    expect([0.099999, 0.1, 0.25, 0.5, 0.500001].map(churnBand)).toEqual([
      'low',
      'watch',
      'elevated',
      'elevated',
      'high',
    ]);
  });
});

describe('evidence', () => {
  const event = (
    id: number,
    origin: 'entered' | 'captured' | 'imported',
    type = 'ContactMade',
  ) => ({
    id: String(id),
    type,
    meta: { origin },
  });

  it('names the newest events first, the newest twenty at most, and counts all', () => {
    const ids = Array.from({ length: EVIDENCE_MAX + 5 }, (_, index) => index);
    const evidence = ids.reduce((all, id) => withEvent(all, event(id, 'entered')), noEvidence);
    expect(evidence.eventIds).toEqual(
      ids
        .toReversed()
        .slice(0, EVIDENCE_MAX)
        .map((id) => String(id)),
    );
    expect(evidence).toMatchObject({ count: 25, types: ['ContactMade'], origin: 'self-reported' });
  });

  it('is mixed when some of it was captured and some typed in', () => {
    const captured = withEvent(evidenceOf(event(1, 'imported')), event(2, 'captured'));
    expect(captured.origin).toBe('captured');
    expect(withEvent(captured, event(3, 'entered')).origin).toBe('mixed');
  });

  it('of several causes names all their types', () => {
    const merged = mergedEvidence([
      evidenceOf(event(1, 'entered', 'OrderPlaced')),
      noEvidence,
      evidenceOf(event(2, 'entered', 'ContactMade')),
    ]);
    expect(merged).toEqual({
      eventIds: ['1', '2'],
      count: 2,
      types: ['ContactMade', 'OrderPlaced'],
      origin: 'self-reported',
    });
  });
});

describe('the next worse day', () => {
  const from = 20_000;
  const worseFrom = (turn: number) => (day: number) => (day >= turn ? 1 : 0);

  it('is found to the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (days) => {
        expect(nextWorseOn(worseFrom(from + days), from, [])).toBe(from + days);
      }),
    );
  });

  it('is none when the band stays, betters, or turns after 400 days only', () => {
    expect(nextWorseOn(() => 2, from, [])).toBeNull();
    expect(nextWorseOn((day) => (day > from ? 0 : 1), from, [])).toBeNull();
    expect(nextWorseOn(worseFrom(from + 401), from, [])).toBeNull();
    expect(nextWorseOn(() => null, from, [])).toBeNull();
  });

  it('sees a jump up that is gone again before the next look, when it is a break day', () => {
    const jump = (day: number) => (day === from + 10 ? 1 : 0);
    expect(nextWorseOn(jump, from, [from + 10])).toBe(from + 10);
    expect(nextWorseOn(jump, from, [])).toBeNull();
  });

  it('is none when there is nothing to score later', () => {
    expect(nextWorseOn((day) => (day > from ? null : 1), from, [])).toBeNull();
  });
});
