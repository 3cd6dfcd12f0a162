import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { remove } from '../../../client/api.ts';
import type { ImportView } from '../../../client/imports.ts';
import { Problem } from '../../../client/problem.ts';
import { useImport } from '../../../client/use-imports.ts';
import { Failure } from '../../../parts/notes/failure.tsx';
import { useSay } from '../../../parts/texts/text.ts';
import { Step } from '../wizard/step.tsx';
import { Result } from './result.tsx';
import css from '../wizard/wizard.module.css';

/** An import that runs or just ran: how far it is, then what came of it. */
export function ImportRun({ batch }: { readonly batch: string }) {
  const say = useSay();
  const { data: view, error, refetch } = useImport(batch);
  if (error instanceof Problem && error.status === 404) {
    return (
      <Step title={say('run.title.unknown')}>
        <p className={css['quiet']}>{say('run.unknown')}</p>
        <Another />
      </Step>
    );
  }
  if (error) return <Failure error={error} onAgain={() => void refetch()} />;
  if (!view) return <div className={css['waiting']} aria-busy="true" />;
  return view.state === 'running' ? (
    <Running view={view} />
  ) : (
    <Result view={view} another={<Another />} />
  );
}

function Running({ view }: { readonly view: ImportView }) {
  const say = useSay();
  const queries = useQueryClient();
  const { batch, fileName, rowsRead, rowsTotal, bytesRead, bytesTotal, recorded, waitsFor } = view;
  const cancelled = useMutation({
    mutationFn: () => remove(`imports/${batch}`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['imports', batch] }),
  });
  return (
    <Step title={say('run.title.running')} takesFocus>
      <div className={css['progress']} role="status">
        <p>
          <bdi>{fileName}</bdi>{' '}
          {rowsTotal === null
            ? say('run.read', { read: rowsRead })
            : say('run.readOf', { read: rowsRead, rows: rowsTotal })}
          {' · '}
          {say('run.recordedSoFar', { recorded })}
        </p>
        <progress
          max={rowsTotal ?? bytesTotal}
          value={rowsTotal === null ? bytesRead : rowsRead}
          aria-label={say('run.title.running')}
        />
        {waitsFor === null ? null : <p>{say('run.waits', { said: waitsFor })}</p>}
      </div>
      <p className={css['quiet']}>{say('run.leave')}</p>
      <span className={css['buttons']}>
        <button
          type="button"
          className={css['choose']}
          disabled={cancelled.isPending}
          onClick={() => cancelled.mutate()}
        >
          {say('run.cancel')}
        </button>
      </span>
    </Step>
  );
}

function Another() {
  const say = useSay();
  return (
    <Link to="/imports" className={css['choose']}>
      {say('run.another')}
    </Link>
  );
}
