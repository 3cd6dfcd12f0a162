import { Link } from '@tanstack/react-router';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import { reasonOf } from './run-line.tsx';
import type { Models } from './use-models.ts';
import setUp from '../../parts/set-up/set-up.module.css';

/** When the model is calibrated by schedule, and what came of it last. */
export function ScheduleLine({ schedule }: Pick<Models, 'schedule'>) {
  const say = useSay();
  const { day } = useFormats();
  const { everyDays: days, dueOn, lastAttempt } = schedule;
  return (
    <p className={setUp['quiet']} data-schedule={dueOn ?? 'off'}>
      <Link to="/rules">
        {dueOn === null
          ? say('models.schedule.off')
          : say('models.schedule.next', { days, day: day(dueOn) })}
      </Link>{' '}
      {lastAttempt === null
        ? null
        : say(lastAttempt.problem ? 'models.schedule.failed' : 'models.schedule.done', {
            day: day(lastAttempt.recordedAt.slice(0, 10)),
            cut: day(lastAttempt.cutOffOn),
            why: lastAttempt.problem ? reasonOf(lastAttempt.problem, say) : '',
          })}
    </p>
  );
}
