import type { RecordedAccountEvent } from '#events/catalogue';
import { effectiveHistory } from '#events/effective-history';
import { addDays, endOfDay, type Day, type Zone } from '#kernel/time';
import { FactsByDay } from '../account/facts-by-day.ts';
import type { ParametersByDay } from '../churn-risk/calibrations.ts';
import type { AccountFolds } from '../projector/account-folds.ts';
import { OUTLOOKS, type Disagreement, type OutlookView } from './disagreement.view.ts';
import { isLookedUp, outlooksOn, type SeenBy } from './outlooks.ts';

/** So far back is looked for the day since when it looks so. */
const BACK_DAYS = 365;

/** Until which day is looked, and with what. */
export interface DisagreementQuestion {
  readonly asOf: Day;
  readonly horizonDays: number;
  readonly parameters: ParametersByDay;
  readonly zone: Zone;
}

type Figures = Pick<Disagreement, 'outlooks' | 'disagree' | 'since'>;

/**
 * How an account looks from three sides as of a day, and whether they disagree: one good while another is bad. Each with
 * the day since when, which is found by looking at the days before one by one, by what is known now of them. Of a lost
 * account nothing is left to disagree about. `stream` is the account's.
 */
export function disagreementOf(
  stream: readonly RecordedAccountEvent[],
  folds: AccountFolds,
  question: DisagreementQuestion,
): Figures {
  const { asOf, zone, horizonDays, parameters } = question;
  const byDay = new FactsByDay(stream, folds, zone, 'now');
  const history = effectiveHistory(stream, endOfDay(asOf, zone)).filter(isLookedUp);
  const days = Array.from({ length: BACK_DAYS + 1 }, (_, ago) => addDays(asOf, ago - BACK_DAYS));
  const looks = days.map((day): SeenBy => {
    const facts = byDay.on(day);
    if (!facts || facts.overview.lost) return UNSEEN;
    const until = endOfDay(day, zone);
    const past = history.filter(({ occurredAt }) => occurredAt <= until);
    return outlooksOn(facts, past, parameters.question(day, horizonDays), zone);
  });
  const last = looks.at(-1) ?? UNSEEN;
  const since = (isSo: (look: SeenBy) => boolean): number =>
    looks.findLastIndex((look) => !isSo(look)) + 1;
  const outlooks = OUTLOOKS.map((name): OutlookView => {
    const first = since((look) => look[name].state === last[name].state);
    return { name, ...last[name], since: days[first] ?? asOf, isLonger: first === 0 };
  });
  const isSplit = disagree(last);
  return {
    outlooks,
    disagree: isSplit,
    since: isSplit ? (days[since(disagree)] ?? asOf) : null,
  };
}

const UNSEEN: SeenBy = {
  behaviour: { state: 'unknown', eventIds: [] },
  commercial: { state: 'unknown', eventIds: [] },
  people: { state: 'unknown', eventIds: [] },
};

const disagree = (look: SeenBy): boolean => {
  const states = OUTLOOKS.map((name) => look[name].state);
  return states.includes('good') && states.includes('bad');
};
