import { useState, type SubmitEvent } from 'react';
import { SCORING_ALGORITHMS } from '#events/models/models.events';
import type { BacktestRow } from '#insights/views';
import { useMoment } from '../../client/moment.ts';
import { FailureLine } from '../../parts/notes/failure-line.tsx';
import { ReasonField } from '../../parts/set-up/reason-field.tsx';
import { useSay } from '../../parts/texts/text.ts';
import { useModelWork, type Models } from './use-models.ts';
import setUp from '../../parts/set-up/set-up.module.css';

interface Props {
  readonly backtest: BacktestRow;
  readonly active: Models['active'];
}

/** Lets the one of the two models score that does not yet, with a reason. */
export function ActivateForm({ backtest, active }: Props) {
  const say = useSay();
  const { asOf } = useMoment();
  const [reason, setReason] = useState('');
  const { mutate, error, isPending } = useModelWork('activations');
  const { model, against, backtestId } = backtest;
  const other = SCORING_ALGORITHMS.find((one) => one !== active && [model, against].includes(one));
  if (other === undefined) return null;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    mutate({ model: other, backtestId, fromOn: asOf, reason });
  };
  return (
    <form className={setUp['form']} onSubmit={send}>
      <ReasonField label={say('models.reason')} value={reason} max={500} onChange={setReason} />
      <button type="submit" className={setUp['act']} disabled={isPending}>
        {say('models.activate', { model: other })}
      </button>
      <FailureLine error={error} />
    </form>
  );
}
