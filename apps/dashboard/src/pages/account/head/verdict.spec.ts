import type { AccountView, Contribution, ScoreView } from '#insights/views';
import { verdictOf } from './verdict.ts';

const cause = (code: string, points: number, params = {}): Contribution => ({
  code,
  points,
  params,
  evidence: { eventIds: [], count: 0, types: [], origin: 'none' },
});

const score = <N extends ScoreView['name']>(
  name: N,
  value: number | null,
  band: ScoreView<N>['band'],
  more: Partial<ScoreView<N>> = {},
) =>
  ({
    name,
    value,
    band,
    sum: 0,
    contributions: [],
    evidenceCompleteness: 1,
    nextWorseOn: null,
    model: { id: '', hash: '' },
    ...more,
  }) as ScoreView;

const risk = (band: ScoreView<'churnRisk'>['band'], ...contributions: Contribution[]) =>
  score('churnRisk', 0.3, band, { contributions });

const loyal = score('loyalty', 80, 'loyal');
const covered = score('coverage', 90, 'covered');
const account = (more: Partial<AccountView>): AccountView =>
  // Only what a verdict reads.
  ({
    asOf: '2026-05-01',
    status: 'customer',
    scores: [],
    stakeholders: [],
    ...more,
  }) as AccountView;

describe('the verdict on an account', () => {
  it('says first what makes all else void', () => {
    const problem = { says: '', code: 'not-scored', eventId: null } as const;
    expect(verdictOf(account({ problem, status: 'lost' })).says).toBe('problem');
    expect(verdictOf(account({ status: 'lost', scores: [loyal] })).says).toBe('lost');
    expect(verdictOf(account({ status: 'prospect' })).says).toBe('prospect');
    expect(verdictOf(account({})).says).toBe('unknown');
    const early = { ...risk(null, cause('rhythm', 900, { probability: 0.9 })), state: 'too-early' };
    expect(verdictOf(account({ scores: [early as ScoreView] })).says).toBe('early');
  });

  it('names the strongest signal where the base alone would not be so bad', () => {
    const base = cause('renewal-due', -2_200, { probability: 0.1 });
    const threat = cause('threat', 900);
    const scores = [risk('elevated', base, cause('coverage-low', 300), threat), loyal];
    expect(verdictOf(account({ scores }))).toMatchObject({ reason: 'threat', cause: threat });
  });

  it('names the base where it is as bad by itself, or where no signal says much', () => {
    const silent = cause('rhythm', 2_800, { probability: 0.94 });
    const alone = [risk('high', silent, cause('threat', 1_200))];
    expect(verdictOf(account({ scores: alone }))).toMatchObject({ reason: 'rhythm' });
    const faint = cause('rhythm', -1_200, { probability: 0.2 });
    const weakly = [risk('elevated', faint, cause('coverage-low', 60))];
    expect(verdictOf(account({ scores: weakly }))).toMatchObject({ reason: 'rhythm' });
  });

  it('names the score in its worst band where the risk is low', () => {
    const exposed = score('coverage', 20, 'exposed');
    expect(verdictOf(account({ scores: [risk('low'), loyal, exposed] }))).toEqual({
      says: 'weak',
      score: exposed,
    });
  });

  it('foresees the first band that gets worse, within ninety days', () => {
    const soon = score('loyalty', 80, 'loyal', { nextWorseOn: '2026-07-01' });
    const sooner = score('coverage', 90, 'covered', { nextWorseOn: '2026-06-01' });
    expect(verdictOf(account({ scores: [risk('low'), soon, sooner] }))).toEqual({
      says: 'slipping',
      score: sooner,
    });
    const later = score('loyalty', 80, 'loyal', { nextWorseOn: '2026-09-01' });
    expect(verdictOf(account({ scores: [risk('low'), later, covered] })).says).toBe('well');
  });

  it('passes over causes it has no sentence for', () => {
    const scores = [risk('watch', cause('contract-running', 10, { probability: 0.2 })), loyal];
    expect(verdictOf(account({ scores })).says).toBe('well');
  });
});
