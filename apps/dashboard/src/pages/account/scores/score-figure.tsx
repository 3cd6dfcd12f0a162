import { useState, type ReactNode } from 'react';
import { churnMeaning } from '#insights/score/churn-meaning';
import type { AccountView, Certainty, ScoreName, ScoreView } from '#insights/views';
import { BandMark } from '../../../parts/marks/band-mark.tsx';
import { BANDS, toneOf } from '../../../parts/marks/bands.ts';
import { unsureBands } from '../../../parts/marks/unsure-bands.ts';
import { useFormats } from '../../../parts/texts/formats.ts';
import { missingText } from '../../../parts/texts/missing.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { whyNoScore } from './why-no-score.ts';
import css from './scores.module.css';

interface Props {
  readonly account: AccountView;
  readonly score: ScoreView | undefined;
  readonly name: ScoreName;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  /** Its chart. */
  readonly children: ReactNode;
}

/** What churn risk is the chance of. */
const CHURN_UNITS = {
  'no-order': 'scores.noOrder',
  leaves: 'scores.leaves',
  none: 'scores.within',
} as const;

/** Whether a text is another than at first: what is there when the page opens has not changed. */
function useHasChanged(text: string): boolean {
  const [first] = useState(text);
  const [changed, setChanged] = useState(false);
  if (!changed && text !== first) setChanged(true);
  return changed || text !== first;
}

/** One score as a large figure, with its year, when it gets worse, and how much is known. */
export function ScoreFigure({ account, score, name, chosen, onChoose, children }: Props) {
  const say = useSay();
  const formats = useFormats();
  const { horizonDays, asOf } = account;
  const value = score?.value ?? null;
  const isEarly = score?.state === 'too-early';
  const band = isEarly ? 'too-early' : (score?.band ?? null);
  const unsure = unsureBands(score?.certainty, say);
  const shown =
    value === null || isEarly || unsure !== undefined ? '–' : formats.score(name, value);
  const glows = useHasChanged(shown);
  const unit =
    name === 'churnRisk'
      ? say(CHURN_UNITS[(score && churnMeaning(score)) ?? 'none'], { days: horizonDays })
      : say('scores.of100');
  return (
    <section className={css['card']} data-chosen={chosen}>
      <button type="button" className={css['choose']} aria-pressed={chosen} onClick={onChoose}>
        <span className={css['name']}>
          {say(`score.${name}`)} <span className={css['unit']}>{unit}</span>
        </span>
        <span
          className={css['head']}
          data-tip={
            value === null || isEarly || unsure !== undefined
              ? undefined
              : say('scores.tip', {
                  value: formats.exactScore(name, value),
                  day: formats.day(asOf),
                  unit: say(`score.${name}.unit`, { days: horizonDays }),
                })
          }
        >
          {/* Another figure glows once, wherever the change came from. */}
          <span key={shown} className={css['figure']} data-glows={glows}>
            {shown}
          </span>
          <span className={css['band']} data-tone={toneOf(band)}>
            <BandMark tone={toneOf(band)} />{' '}
            {isEarly ? say('band.too-early') : (unsure ?? say(`band.${band ?? 'none'}`))}
          </span>
        </span>
      </button>
      {children}
      {score?.certainty && !isEarly ? <HowSure certainty={score.certainty} /> : null}
      {score && isEarly ? (
        <TooEarly score={score} />
      ) : score && value !== null ? (
        <Outlook score={score} account={account} />
      ) : (
        <p className={css['outlook']}>{whyNoScore(account, name, say)}</p>
      )}
    </section>
  );
}

/** Between what it lies in four of five cases, or that nothing tells how many are lost. */
function HowSure({ certainty: { low, high, isLevelKnown } }: { readonly certainty: Certainty }) {
  const say = useSay();
  const { number } = useFormats();
  const text = isLevelKnown
    ? say('scores.between', { low: number(100 * low), high: number(100 * high) })
    : say('scores.levelUncertain');
  return (
    <p
      className={css['sure']}
      data-tip={say(isLevelKnown ? 'scores.betweenTip' : 'scores.levelTip')}
    >
      {text}
    </p>
  );
}

/** What would have to be known first, and what holds of everybody meanwhile. */
function TooEarly({ score: { missing, baseRate } }: { readonly score: ScoreView }) {
  const say = useSay();
  const { list, chance } = useFormats();
  return (
    <div className={css['outlook']}>
      <p>{say('scores.missing', { what: list(missing.map((one) => missingText(one, say))) })}</p>
      {baseRate === null ? null : (
        <p className={css['unit']}>{say('scores.baseRate', { share: chance(baseRate) })}</p>
      )}
    </div>
  );
}

interface OutlookProps {
  readonly score: ScoreView;
  readonly account: AccountView;
}

function Outlook({ score, account: { asOf, status } }: OutlookProps) {
  const say = useSay();
  const { away, day, percent } = useFormats();
  const { nextWorseOn, evidenceCompleteness, band, name } = score;
  const isWorst = band === BANDS[name].names.at(-1);
  return (
    <div className={css['outlook']}>
      {status === 'lost' ? null : (
        <p className={nextWorseOn === null ? css['unit'] : undefined}>
          {nextWorseOn === null
            ? say(isWorst ? 'scores.worst' : 'scores.steady')
            : say('scores.worse', { away: away(nextWorseOn, asOf), day: day(nextWorseOn) })}
        </p>
      )}
      <p className={css['evidence']} data-tip={say('scores.evidenceTip')}>
        {say('scores.evidence', { share: percent(evidenceCompleteness) })}
        <span className={css['measure']} aria-hidden="true">
          <span style={{ width: percent(evidenceCompleteness) }} />
        </span>
      </p>
    </div>
  );
}
