import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ImportView } from '../../../client/imports.ts';
import { usePastImports } from '../../../client/use-imports.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { Step } from '../wizard/step.tsx';
import { useOurWords } from '../wizard/use-our-words.ts';
import { useWhy } from '../why/use-why.ts';
import { Undo } from './undo.tsx';
import css from '../wizard/wizard.module.css';

interface Props {
  readonly view: ImportView;
  /** The way to the next file. */
  readonly another: ReactNode;
}

/** What came of an import, and the ways on: to the portfolio, to the rows that were set aside, and back. */
export function Result({ view, another }: Props) {
  const say = useSay();
  const { columnWord } = useOurWords();
  const { why } = useWhy();
  const past = usePastImports();
  const isUndone = past.data?.items.some((one) => one.batch === view.batch && one.undone !== null);
  const { batch, state, fileName, rowsRead, recorded, known, rejected } = view;
  const { leftOutWhy, cellsLeftOut, rejectedAt, unknownPeople } = view;
  return (
    <Step title={say(state === 'done' ? 'run.title.done' : 'run.title.failed')} takesFocus>
      {view.why === null ? null : (
        <p className={css['error']} role="alert">
          {why(view.why)}
        </p>
      )}
      <div role="status">
        <p>
          <bdi>{fileName}</bdi> {say('run.read', { read: rowsRead })}
        </p>
        <ul className={css['facts']}>
          <li>{say('run.recorded', { recorded })}</li>
          {known > 0 ? <li>{say('run.known', { known })}</li> : null}
          {leftOutWhy.map(({ why: one, rows }) => (
            <li key={one.message}>{say('run.leftOut', { rows, because: why(one) })}</li>
          ))}
          {Object.entries(cellsLeftOut).map(([column, cells]) => (
            <li key={column}>{say('run.cells', { cells, column: columnWord(column) })}</li>
          ))}
          {unknownPeople > 0 ? (
            <li>{say('run.unknownPeople', { people: unknownPeople })}</li>
          ) : null}
          {rejected > 0 ? (
            <li>
              {say('run.rejected', { rejected })}{' '}
              {rejectedAt === null ? null : (
                <a href={rejectedAt} download>
                  {say('run.fetchRejected')}
                </a>
              )}
            </li>
          ) : null}
        </ul>
      </div>
      <span className={css['buttons']}>
        {recorded + known > 0 ? (
          <Link to="/portfolio" className={css['main']}>
            {say('run.goOn')}
          </Link>
        ) : null}
        {another}
      </span>
      <Undo
        batch={batch}
        events={recorded}
        // One that was cancelled is not in the list, and what it recorded can be taken back all the same.
        canBegin={recorded > 0 && past.isSuccess && !isUndone}
      />
    </Step>
  );
}
