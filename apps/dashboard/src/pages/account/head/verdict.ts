import type { AccountView, Contribution, ScoreName, ScoreView } from '#insights/views';
import { addDays } from '#kernel/time';
import { BANDS, SCORES } from '../../../parts/marks/bands.ts';

/** Why risk is what most of its sentence is about; each has one. */
const REASONS = [
  'threat',
  'key-person-left',
  'coverage-low',
  'cadence-missed',
  'renewal-due',
  'renewal-passed',
  'contract-terminated',
  'rhythm',
] as const;
type Reason = (typeof REASONS)[number];

/** How an account stands, in the one respect that matters most. */
export type Verdict =
  | { readonly says: 'problem' | 'lost' | 'prospect' | 'early' | 'unknown' }
  | { readonly says: 'risk'; readonly reason: Reason; readonly cause: Contribution }
  | { readonly says: 'weak'; readonly score: ScoreView }
  | { readonly says: 'slipping'; readonly score: ScoreView }
  | { readonly says: 'well' };

/** So many days ahead a worse band is worth a sentence. */
const SOON_DAYS = 90;
/** Signals that add less, in thousandths of log-odds, do not tell the story. */
const TELLING = 200;

/** From the gravest to the best: one thing is said, that which somebody has to know first. */
export function verdictOf(account: AccountView): Verdict {
  if (account.problem) return { says: 'problem' };
  if (account.status === 'lost') return { says: 'lost' };
  const risk = scoreIn(account, 'churnRisk');
  // A score without a band is too early to say, so nothing is said by it.
  const cause = risk && risk.band !== null && risk.band !== 'low' ? leadingCause(risk) : undefined;
  const reason = REASONS.find((one) => one === cause?.code);
  if (cause && reason) return { says: 'risk', reason, cause };
  if (account.status === 'prospect') return { says: 'prospect' };
  const known = SCORES.flatMap((name) => scoreIn(account, name) ?? []).filter(
    ({ band }) => band !== null,
  );
  if (known.length === 0) return { says: isEarly(account) ? 'early' : 'unknown' };
  const weak = known.find(({ name, band }) => band === BANDS[name].names.at(-1));
  if (weak) return { says: 'weak', score: weak };
  const soon = addDays(account.asOf, SOON_DAYS);
  const slipping = known
    .filter(({ nextWorseOn }) => nextWorseOn !== null && nextWorseOn <= soon)
    .sort((one, other) => ((one.nextWorseOn ?? '') < (other.nextWorseOn ?? '') ? -1 : 1))[0];
  return slipping ? { says: 'slipping', score: slipping } : { says: 'well' };
}

/** What the risk stands on, where that alone makes it so bad; else the strongest signal that tells a story. */
function leadingCause({ band, contributions }: ScoreView): Contribution | undefined {
  const [base, ...signals] = contributions;
  const { names, limits } = BANDS.churnRisk;
  const from = limits[names.findIndex((name) => name === band) - 1] ?? 1;
  if (Number(base?.params['probability'] ?? 0) >= from) return base;
  const strongest = signals.reduce<Contribution | undefined>(
    (one, other) => (one && one.points >= other.points ? one : other),
    undefined,
  );
  return strongest && strongest.points >= TELLING ? strongest : base;
}

/** Whether something is known, though not enough for any score to be judged. */
const isEarly = ({ scores }: AccountView): boolean =>
  scores.some(({ state }) => state === 'too-early');

/** A score there is. */
const scoreIn = ({ scores }: AccountView, name: ScoreName): ScoreView | undefined =>
  scores.find((score) => score.name === name && score.value !== null);
