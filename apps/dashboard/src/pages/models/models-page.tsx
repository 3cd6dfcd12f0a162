import { Card } from '../../parts/card/card.tsx';
import { Failure } from '../../parts/notes/failure.tsx';
import { useTitle } from '../../parts/page/title.ts';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import { Backtests } from './backtests.tsx';
import { Calibrations } from './calibrations.tsx';
import { RunLine } from './run-line.tsx';
import { Signals } from './signals.tsx';
import { useMayWorkOnModels, useModels } from './use-models.ts';
import setUp from '../../parts/set-up/set-up.module.css';
import css from './models-page.module.css';

/** Which rules judge, and how good are they? */
export function ModelsPage() {
  const say = useSay();
  const formats = useFormats();
  const may = useMayWorkOnModels();
  const { data, isError, error, refetch } = useModels();
  useTitle(say('models.title'));
  if (isError) return <Failure error={error} onAgain={() => void refetch()} />;
  return (
    <div className={setUp['page']} aria-busy={!data}>
      <header>
        <h1 className={setUp['title']}>{say('models.title')}</h1>
        <p className={setUp['quiet']}>{say('models.lead')}</p>
      </header>
      {data ? (
        <>
          <p className={css['active']}>
            <strong>{say('models.active', { model: data.active })}</strong>{' '}
            {data.calibratedOn === null
              ? say('models.defaults')
              : say('models.since', { day: formats.day(data.calibratedOn) })}{' '}
            <span className={setUp['quiet']}>{data.modelHash}</span>
          </p>
          {may ? (
            <RunLine run={data.run} />
          ) : (
            <p className={setUp['quiet']}>{say('models.steward')}</p>
          )}
          <Card title={say('models.calibrations')}>
            <Calibrations models={data} may={may} />
          </Card>
          <Card title={say('models.backtests')}>
            <Backtests models={data} may={may} />
          </Card>
          <Card title={say('models.signals.title')}>
            <Signals models={data} may={may} />
          </Card>
          {data.activations.length > 0 ? (
            <Card title={say('models.activations')}>
              <ul className={setUp['list']}>
                {data.activations.map((one) => (
                  <li key={`${one.recordedAt}${one.backtestId}`} className={setUp['line']}>
                    <span>
                      {say('models.activated', {
                        model: one.model,
                        day: formats.day(one.fromOn),
                        reason: one.reason,
                      })}
                    </span>
                    <By row={one} />
                  </li>
                ))}
              </ul>
            </Card>
          ) : null}
        </>
      ) : null}
    </div>
  );
}

/** Who put something on record, and when. */
function By({
  row,
}: {
  readonly row: {
    readonly actor: string;
    readonly actorName: string | null;
    readonly recordedAt: string;
  };
}) {
  const say = useSay();
  const { day } = useFormats();
  const { actor, actorName, recordedAt } = row;
  return (
    <span className={setUp['quiet']}>
      {say('models.by', { actor: actorName ?? actor, day: day(recordedAt.slice(0, 10)) })}
    </span>
  );
}
