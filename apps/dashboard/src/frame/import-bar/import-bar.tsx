import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { ImportView } from '../../client/imports.ts';
import { useImport, useRunningImports } from '../../client/use-imports.ts';
import { useSay } from '../../parts/texts/text.ts';
import css from './import-bar.module.css';

/** How long the result of an import stays in sight. */
const RESULT_MS = 15_000;

/** While an import runs every page says so, also after it was loaded anew; then, for a while, what came of it. */
export function ImportBar() {
  const { data } = useRunningImports();
  const running = data?.items[0]?.batch;
  const [watched, setWatched] = useState<string>();
  if (running !== undefined && running !== watched) setWatched(running);
  if (watched === undefined) return null;
  return <Watched key={watched} batch={watched} onOver={() => setWatched(undefined)} />;
}

interface Props {
  readonly batch: string;
  readonly onOver: () => void;
}

function Watched({ batch, onOver }: Props) {
  const say = useSay();
  const { data: view } = useImport(batch);
  const isOver = view !== undefined && view.state !== 'running';
  useEffect(() => {
    if (!isOver) return undefined;
    const timer = setTimeout(onOver, RESULT_MS);
    return () => clearTimeout(timer);
  }, [isOver, onOver]);
  if (!view) return null;
  return (
    <aside className={css['bar']} aria-label={say('importBar.label')} data-state={view.state}>
      <Words view={view} />
      {isOver ? null : (
        <progress
          max={view.rowsTotal ?? view.bytesTotal}
          value={view.rowsTotal === null ? view.bytesRead : view.rowsRead}
          aria-label={say('importBar.label')}
        />
      )}
      <Link to="/imports" search={{ batch }} className={css['link']}>
        {say('importBar.show')}
      </Link>
      {isOver ? (
        <button type="button" className={css['link']} onClick={onOver}>
          {say('close')}
        </button>
      ) : null}
    </aside>
  );
}

function Words({ view }: { readonly view: ImportView }) {
  const say = useSay();
  const { state, rowsRead: read, rowsTotal, recorded, rejected } = view;
  const file = view.fileName ?? say('importBar.file');
  if (state === 'running') {
    return (
      <p className={css['words']}>
        {rowsTotal === null
          ? say('importBar.running', { file, read })
          : say('importBar.runningOf', { file, read, rows: rowsTotal })}
      </p>
    );
  }
  return (
    <p className={css['words']} role="status">
      {state === 'done'
        ? say('importBar.done', { file, recorded, rejected })
        : say('importBar.failed', { file })}
    </p>
  );
}
