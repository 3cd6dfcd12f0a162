import { useSay } from '../../../parts/texts/text.ts';
import type { ImportView } from './use-csv-import.ts';
import css from './welcome.module.css';

interface Props {
  readonly progress: ImportView | undefined;
  readonly onGoOn: () => void;
}

/** How far the import is, what was set aside, and the way on once it is through. */
export function CsvProgress({ progress, onGoOn }: Props) {
  const say = useSay();
  if (!progress) return null;
  const { state, problem, rowsRead, recorded, known, rejected, rejectedAt } = progress;
  return (
    <div role="status" className={css['progress']}>
      <p>
        {say(state === 'running' ? 'welcome.csv.running' : 'welcome.csv.done', {
          read: rowsRead,
          recorded,
          known,
        })}
      </p>
      {problem === null ? null : (
        <p className={css['error']}>{say('welcome.csv.failed', { said: problem })}</p>
      )}
      {rejected > 0 ? (
        <p>
          {say('welcome.csv.rejected', { rejected })}{' '}
          {rejectedAt === null ? null : (
            <a href={rejectedAt} download>
              {say('welcome.csv.fetchRejected')}
            </a>
          )}
        </p>
      ) : null}
      {state === 'running' || recorded + known === 0 ? null : (
        <button type="button" className={css['goOn']} onClick={onGoOn}>
          {say('welcome.csv.goOn')}
        </button>
      )}
    </div>
  );
}
