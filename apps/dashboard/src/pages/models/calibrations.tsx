import { useState, type SubmitEvent } from 'react';
import { BY_SCHEDULE } from '#events/models/models.events';
import { useMoment } from '../../client/moment.ts';
import { FailureLine } from '../../parts/notes/failure-line.tsx';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import { ScheduleLine } from './schedule-line.tsx';
import { useModelWork, type Models } from './use-models.ts';
import setUp from '../../parts/set-up/set-up.module.css';
import css from './models-page.module.css';

interface Props {
  readonly models: Models;
  readonly may: boolean;
}

/** What is on record, the newest first, and how another is made or one taken back. */
export function Calibrations({ models: { calibrations, schedule }, may }: Props) {
  const say = useSay();
  const formats = useFormats();
  const { mutate: withdraw, error } = useModelWork('withdrawals');
  return (
    <div className={setUp['body']}>
      <ScheduleLine schedule={schedule} />
      {may ? <CalibrateForm /> : null}
      <FailureLine error={error} />
      {calibrations.length === 0 ? <p className={setUp['quiet']}>{say('models.none')}</p> : null}
      <ul className={setUp['list']}>
        {calibrations.map((one) => (
          <li key={one.recordedAt} className={css['row']} data-cut={one.cutOffOn}>
            <div className={setUp['line']}>
              <strong>
                {one.model}, {formats.day(one.cutOffOn)}
              </strong>
              <span className={setUp['quiet']}>
                {say('models.learned', { accounts: one.accounts, orderDays: one.orderDays })}.{' '}
                {one.actor === BY_SCHEDULE
                  ? say('models.schedule.by', { day: formats.day(one.recordedAt.slice(0, 10)) })
                  : say('models.by', {
                      actor: one.actorName ?? one.actor,
                      day: formats.day(one.recordedAt.slice(0, 10)),
                    })}
              </span>
              {one.withdrawnOn !== null ? (
                <span>{say('models.withdrawn', { day: formats.day(one.withdrawnOn) })}</span>
              ) : may ? (
                <button
                  type="button"
                  className={setUp['act']}
                  onClick={() => withdraw({ cutOffOn: one.cutOffOn })}
                >
                  {say('models.withdraw')}
                </button>
              ) : null}
            </div>
            {one.horizons.map(({ horizonDays, mode, losses, survivors }) => (
              <p key={horizonDays} className={css['horizon']}>
                <span>{say('models.horizon', { days: horizonDays })}</span>{' '}
                {say(`models.mode.${mode}`, { losses, survivors })}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function CalibrateForm() {
  const say = useSay();
  const { asOf } = useMoment();
  const [cutOffOn, setCut] = useState(asOf);
  const { mutate, error, isPending } = useModelWork('calibrations');
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    mutate({ cutOffOn });
  };
  return (
    <form className={setUp['form']} onSubmit={send}>
      <label className={setUp['field']}>
        {say('models.cut')}
        <input
          type="date"
          className={setUp['input']}
          value={cutOffOn}
          max={asOf}
          required
          onChange={({ target }) => setCut(target.value)}
        />
      </label>
      <button type="submit" className={css['button']} disabled={isPending}>
        {say('models.calibrate')}
      </button>
      <FailureLine error={error} />
    </form>
  );
}
