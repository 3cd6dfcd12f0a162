import { dayAt, dayByKey, placeOf, trackOf } from './track.ts';

const track = trackOf(
  ['2026-03-01', '2026-01-01', '2026-03-01', '2026-02-01', '2027-01-01'],
  '2026-04-11',
);

describe('the track of what happened', () => {
  it('holds each day once, in their order, until the last one shown', () => {
    expect(track.days).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
    expect(track.from).toBe('2026-01-01');
  });

  it('gives each day its place', () => {
    expect(placeOf('2026-01-01', track)).toBe(0);
    expect(placeOf('2026-02-20', track)).toBe(50);
    expect(placeOf('2025-01-01', track)).toBe(0);
    expect(placeOf('2026-05-01', track)).toBe(100);
    expect(placeOf('2026-05-01', trackOf([], '2026-05-01'))).toBe(100);
  });

  it('snaps a place to the nearest day with an event, or to the last', () => {
    expect(dayAt(0, track)).toBe('2026-01-01');
    expect(dayAt(34, track)).toBe('2026-02-01');
    expect(dayAt(55, track)).toBe('2026-03-01');
    expect(dayAt(99, track)).toBe('2026-04-11');
  });

  it.each([
    ['ArrowLeft', '2026-03-01', '2026-02-01'],
    ['ArrowLeft', '2026-01-01', '2026-01-01'],
    ['ArrowDown', '2026-02-15', '2026-02-01'],
    ['ArrowRight', '2026-02-01', '2026-03-01'],
    ['ArrowUp', '2026-03-01', '2026-04-11'],
    ['PageDown', '2026-04-11', '2026-01-01'],
    ['PageUp', '2026-01-01', '2026-04-11'],
    ['Home', '2026-03-01', '2026-01-01'],
    ['End', '2026-01-01', '2026-04-11'],
    ['a', '2026-01-01', undefined],
  ])('%s leads from %s to %s', (key, from, to) => {
    expect(dayByKey(key, from, track)).toBe(to);
  });
});
