import { samples } from '#events/testing/samples';
import type { EventOf, MainstayEvent } from '#events/catalogue';
import { policiesIn } from './policies-in.ts';

const said = (from: string, enabled?: boolean): EventOf<'PolicySet'> => ({
  ...samples.PolicySet,
  data: {
    policy: 'per-person-reports',
    from,
    ...(enabled === undefined ? {} : { value: { enabled } }),
  },
});

const on = (day: string, ...events: readonly MainstayEvent[]) => {
  const stream = events.map((event, revision) => ({
    ...event,
    id: `e${String(revision)}`,
    stream: 'company-policies',
    revision,
    position: revision + 1,
    recordedAt: event.occurredAt,
    meta: { actor: 'owner', origin: 'entered' as const },
  }));
  const [row] = policiesIn(stream, day).policies;
  return { enabled: row?.value.enabled, since: row?.since };
};

describe('a rule of an installation', () => {
  it('is the default until something is said', () => {
    expect(on('2026-03-01', samples.AccountOpened)).toEqual({ enabled: false, since: null });
  });

  it('holds from its day on, and not before', () => {
    const events = [said('2026-03-05', true)];
    expect(on('2026-03-04', ...events)).toEqual({ enabled: false, since: null });
    expect(on('2026-03-05', ...events)).toEqual({ enabled: true, since: '2026-03-05' });
  });

  it('is what was said last of the latest day that has come', () => {
    const events = [said('2026-03-05', true), said('2026-03-01', false), said('2026-03-05')];
    expect(on('2026-03-02', ...events)).toEqual({ enabled: false, since: '2026-03-01' });
    expect(on('2026-03-09', ...events)).toEqual({ enabled: false, since: '2026-03-05' });
  });

  it('tells all that was said, the newest first', () => {
    expect(policiesIn([], '2026-03-01').policies).toMatchObject([
      { policy: 'per-person-reports', needsReason: true, history: [] },
      { policy: 'calibration', value: { enabled: false, everyDays: 30 }, history: [] },
    ]);
  });
});
