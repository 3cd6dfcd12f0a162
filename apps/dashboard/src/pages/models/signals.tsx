import { useState, type SubmitEvent } from 'react';
import type { SignalsRow } from '#insights/views';
import { useMoment } from '../../client/moment.ts';
import { FailureLine } from '../../parts/notes/failure-line.tsx';
import { useFormats } from '../../parts/texts/formats.ts';
import { ReasonField } from '../../parts/set-up/reason-field.tsx';
import { useSay } from '../../parts/texts/text.ts';
import { useModelWork, type Models } from './use-models.ts';
import setUp from '../../parts/set-up/set-up.module.css';
import css from './models-page.module.css';

interface Props {
  readonly models: Models;
  readonly may: boolean;
}

/** What signals weigh beside the rhythm of orders, and what closed windows say of it. */
export function Signals({ models: { signals, factors }, may }: Props) {
  const say = useSay();
  const { mutate, error, isPending } = useModelWork('signals');
  const [latest] = signals;
  return (
    <div className={setUp['body']}>
      <p className={setUp['quiet']}>
        {factors.length === 0 ? say('models.signals.priors') : say('models.signals.judged')}
      </p>
      {may ? (
        <form
          className={setUp['form']}
          onSubmit={(event) => {
            event.preventDefault();
            mutate({});
          }}
        >
          <button type="submit" className={css['button']} disabled={isPending}>
            {say('models.signals.judge')}
          </button>
          <FailureLine error={error} />
        </form>
      ) : null}
      {latest ? (
        <JudgedTable key={latest.backtestId} row={latest} factors={factors} may={may} />
      ) : (
        <p className={setUp['quiet']}>{say('models.none')}</p>
      )}
    </div>
  );
}

interface TableProps {
  readonly row: SignalsRow;
  readonly factors: Models['factors'];
  readonly may: boolean;
}

/** The last judgement: of each signal how much is known, what it weighs, and what is proposed. */
function JudgedTable({ row, factors, may }: TableProps) {
  const say = useSay();
  const formats = useFormats();
  const { number } = formats;
  const weight = (factor: number) => say('models.signals.times', { factor: number(factor, 2) });
  return (
    <section className={css['row']} data-backtest={row.backtestId}>
      <p>
        {say('models.lost', { losses: row.losses, accounts: row.accounts })},{' '}
        {say('models.horizon', { days: row.horizonDays })},{' '}
        {formats.list(row.cuts.map((cut) => formats.day(cut)))}
      </p>
      <div className={css['cut']}>
        <table className={css['figures']}>
          <thead>
            <tr>
              <th scope="col">{say('models.signals.signal')}</th>
              <th scope="col">{say('models.signals.with')}</th>
              <th scope="col">{say('models.signals.without')}</th>
              <th scope="col">{say('models.signals.now')}</th>
              <th scope="col">{say('models.signals.proposed')}</th>
            </tr>
          </thead>
          <tbody>
            {row.signals.map(({ signal, lossesWith, lossesWithout, factor }) => (
              <tr key={signal} data-signal={signal}>
                <th scope="row">{say(`models.signal.${signal}`)}</th>
                <td>{number(lossesWith)}</td>
                <td>{number(lossesWithout)}</td>
                <td>{weight(factors.find((one) => one.signal === signal)?.factor ?? 1)}</td>
                <td>{factor === undefined ? say('models.signals.tooFew') : weight(factor)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={setUp['quiet']}>
        {say('models.signals.loss', {
          none: number(row.logLoss.none, 4),
          prior: number(row.logLoss.prior, 4),
          proposed: number(row.logLoss.proposed, 4),
        })}
      </p>
      {may ? <ActivateSignals row={row} isWeighed={factors.length > 0} /> : null}
    </section>
  );
}

/** Lets all signals weigh what is proposed, or their priors again; with a reason. */
function ActivateSignals({
  row: { signals, backtestId },
  isWeighed,
}: {
  readonly row: SignalsRow;
  readonly isWeighed: boolean;
}) {
  const say = useSay();
  const { asOf } = useMoment();
  const [reason, setReason] = useState('');
  const { mutate, error, isPending } = useModelWork('signals/activations');
  const proposed = signals.flatMap(({ signal, factor }) => (factor === undefined ? [] : [signal]));
  if (proposed.length === 0 && !isWeighed) return null;
  const send = (chosen: readonly string[]) =>
    mutate({ fromOn: asOf, signals: chosen, backtestId, reason });
  return (
    <form
      className={setUp['form']}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        send(proposed);
      }}
    >
      <ReasonField label={say('models.reason')} value={reason} max={500} onChange={setReason} />
      {proposed.length > 0 ? (
        <button type="submit" className={setUp['act']} disabled={isPending}>
          {say('models.signals.activate')}
        </button>
      ) : null}
      {isWeighed ? (
        <button
          type="button"
          className={setUp['act']}
          disabled={isPending || reason === ''}
          onClick={() => send([])}
        >
          {say('models.signals.back')}
        </button>
      ) : null}
      <FailureLine error={error} />
    </form>
  );
}
