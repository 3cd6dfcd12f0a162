import { useSay } from '../../../parts/texts/text.ts';
import type { ImportView } from './use-csv-import.ts';
import css from './welcome.module.css';

interface Props {
  readonly progress: ImportView | undefined;
  readonly onGoOn: () => void;
  readonly onCancel: (batch: string) => void;
  /** Whether the reader ended it: then it is no failure. */
  readonly isCancelled: boolean;
}

/** How far the import is, what was set aside, and the way on once it is through. */
export function CsvProgress({ progress, onGoOn, onCancel, isCancelled }: Props) {
  const say = useSay();
  if (!progress) return null;
  const { batch, state, problem, rowsRead, recorded, known, rejected, rejectedAt } = progress;
  return (
    <div role="status" className={css['progress']}>
      <p>
        {say(state === 'running' ? 'welcome.csv.running' : 'welcome.csv.done', {
          read: rowsRead,
          recorded,
          known,
        })}
      </p>
      {state === 'running' && progress.waitsFor !== null ? (
        <p>{say('welcome.csv.waits', { said: progress.waitsFor })}</p>
      ) : null}
      {problem === null ? null : (
        <p className={isCancelled ? undefined : css['error']}>
          {isCancelled ? problem : say('welcome.csv.failed', { said: problem })}
        </p>
      )}
      {state === 'running' ? (
        <button
          type="button"
          className={css['cancel']}
          disabled={isCancelled}
          onClick={() => onCancel(batch)}
        >
          {say('welcome.csv.cancel')}
        </button>
      ) : null}
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
