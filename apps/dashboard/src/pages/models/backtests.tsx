import { useState, type SubmitEvent } from 'react';
import { CHURN_ALGORITHMS } from '#events/models/models.events';
import { addDays } from '#kernel/time';
import { useMoment } from '../../client/moment.ts';
import { FailureLine } from '../../parts/notes/failure-line.tsx';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import { ActivateForm } from './activate-form.tsx';
import { CutTable } from './cut-table.tsx';
import { useModelWork, type Models } from './use-models.ts';
import setUp from '../../parts/set-up/set-up.module.css';
import css from './models-page.module.css';

const HORIZONS = [30, 90, 180, 365] as const;

interface Props {
  readonly models: Models;
  readonly may: boolean;
}

/** What is on record, the newest first, and how another is made. */
export function Backtests({ models, may }: Props) {
  const say = useSay();
  const { backtests, active } = models;
  return (
    <div className={setUp['body']}>
      {may ? <BacktestForm /> : null}
      {backtests.length === 0 ? <p className={setUp['quiet']}>{say('models.none')}</p> : null}
      {backtests.map((one) => (
        <section key={one.backtestId} className={css['row']} data-backtest={one.backtestId}>
          <h3 className={css['subtitle']}>
            {one.model} – {one.against}, {say('models.horizon', { days: one.horizonDays })}
          </h3>
          {one.cuts.map((cut) => (
            <CutTable key={cut.cutOn} cut={cut} model={one.model} against={one.against} />
          ))}
          {may ? <ActivateForm backtest={one} active={active} /> : null}
        </section>
      ))}
    </div>
  );
}

function BacktestForm() {
  const say = useSay();
  const formats = useFormats();
  const { asOf } = useMoment();
  const [model, setModel] = useState<string>('rhythm-2');
  const [against, setAgainst] = useState<string>('mbg-nbd');
  const [horizonDays, setHorizon] = useState(90);
  const [cut, setCut] = useState<string>();
  const { mutate, error, isPending } = useModelWork('backtests');
  const latest = addDays(asOf, -horizonDays);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    mutate({ model, against, horizonDays, cuts: [cut ?? latest] });
  };
  const choice = (
    label: string,
    value: string,
    onChange: (value: string) => void,
    options: readonly (readonly [string, string])[],
  ) => (
    <label className={setUp['field']}>
      {label}
      <select
        className={setUp['input']}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  const named = CHURN_ALGORITHMS.map((one) => [one, one] as const);
  return (
    <form className={setUp['form']} onSubmit={send}>
      {choice(say('models.model'), model, setModel, named)}
      {choice(say('models.against'), against, setAgainst, named)}
      {choice(
        say('models.ahead'),
        String(horizonDays),
        (value) => setHorizon(Number(value)),
        HORIZONS.map((days) => [String(days), formats.number(days)] as const),
      )}
      <label className={setUp['field']}>
        {say('models.until')}
        <input
          type="date"
          className={setUp['input']}
          value={cut ?? latest}
          max={latest}
          required
          onChange={({ target }) => setCut(target.value)}
        />
      </label>
      <button type="submit" className={css['button']} disabled={isPending}>
        {say('models.backtest')}
      </button>
      <FailureLine error={error} />
    </form>
  );
}
