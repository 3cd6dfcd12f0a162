import type { StakeCard, TodayView } from '#insights/views';
import { HORIZON_DAYS } from '#insights/portfolio/portfolio.query';
import { useAccount } from '../../client/use-account.ts';
import { becauseOf } from '../../parts/causes/because.ts';
import { namesSomebody } from '../../parts/causes/names-somebody.ts';
import { BandMark } from '../../parts/marks/band-mark.tsx';
import { toneOf } from '../../parts/marks/bands.ts';
import { useFormats } from '../../parts/texts/formats.ts';
import { namesOf } from '../../parts/texts/names.ts';
import { useSay } from '../../parts/texts/text.ts';
import { MatterLine } from './matter-line.tsx';
import { Part } from './part.tsx';
import { StakeFigure } from './stake-figure.tsx';
import css from './today-page.module.css';

/** Where most is at stake and something can be done about it. */
export function AtStake({ day }: { readonly day: TodayView }) {
  const say = useSay();
  return (
    <Part
      name={say('day.atStake')}
      count={day.atStakeTotal}
      nothing={say('day.none.atStake')}
      // Lists hold the risks of the day they were made on.
      means={say(day.on > day.asOf ? 'today.atStakeAhead' : 'today.atStakeMeans')}
    >
      <ul className={css['lines']}>
        {day.atStake.map((card) => (
          <Card key={card.accountId} card={card} />
        ))}
      </ul>
    </Part>
  );
}

/** An account with what its risk comes from. */
function Card({ card }: { readonly card: StakeCard }) {
  const say = useSay();
  const formats = useFormats();
  const { churnRisk, churnRiskBand, causes, stake, renewableMinor, key, act } = card;
  const { data: account } = useAccount(card.accountId, causes.some(namesSomebody));
  const tools = { say, formats, names: namesOf(account, say), horizonDays: HORIZON_DAYS };
  const [first, ...others] = causes.map((cause) => becauseOf(cause, tools));
  return (
    <MatterLine
      of={card}
      name={card.name}
      matterId="account"
      act={act}
      stake={<StakeFigure stake={stake} />}
      sentence={
        <>
          <span className={css['risk']}>
            <BandMark tone={toneOf(churnRiskBand)} /> {formats.score('churnRisk', churnRisk)}{' '}
            {say(`band.${churnRiskBand ?? 'none'}`)}
          </span>{' '}
          {first}
        </>
      }
      meta={
        <>
          {key ? <span>★ {say('day.key')}</span> : null}
          <span>
            {say('day.kept', {
              amount: formats.amount(stake),
              whole: formats.amount({ currency: stake.currency, amountMinor: renewableMinor }),
            })}
          </span>
          {others.map((cause) => (
            <span key={cause} dir="auto">
              {cause}
            </span>
          ))}
        </>
      }
    />
  );
}
