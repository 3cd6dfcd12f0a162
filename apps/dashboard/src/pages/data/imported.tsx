import { Link } from '@tanstack/react-router';
import { usePastImports } from '../../client/use-imports.ts';
import { Failure } from '../../parts/notes/failure.tsx';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import setUp from '../../parts/set-up/set-up.module.css';

const SHOWN_MAX = 5;

/** The imports made last, and the way to the page that makes and undoes them. */
export function Imported() {
  const say = useSay();
  const { moment } = useFormats();
  const { data, error, refetch } = usePastImports();
  if (error) return <Failure error={error} onAgain={() => void refetch()} />;
  return (
    <div className={setUp['body']}>
      {data?.items.length === 0 ? (
        <p className={setUp['quiet']}>{say('data.imports.none')}</p>
      ) : null}
      <ul>
        {(data?.items ?? []).slice(0, SHOWN_MAX).map((one) => (
          <li key={one.batch} className={setUp['line']}>
            <bdi>{one.fileName ?? one.batch}</bdi>
            <span className={setUp['quiet']}>
              {one.undone === null
                ? say('data.imports.recorded', { count: one.eventsRecorded })
                : say('data.imports.undone')}
            </span>
            <time className={setUp['quiet']} dateTime={one.at}>
              {moment(one.at)}
            </time>
          </li>
        ))}
      </ul>
      <Link to="/imports">{say('data.imports.open')}</Link>
    </div>
  );
}
