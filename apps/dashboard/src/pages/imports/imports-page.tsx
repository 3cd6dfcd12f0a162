import { useSearch } from '@tanstack/react-router';
import { useMoment } from '../../client/moment.ts';
import { useMayImport, useSeesImports } from '../../client/use-imports.ts';
import { useTitle } from '../../parts/page/title.ts';
import { useSay } from '../../parts/texts/text.ts';
import { PastImports } from './past/past-imports.tsx';
import { ImportRun } from './run/import-run.tsx';
import { Wizard } from './wizard/wizard.tsx';
import css from './imports-page.module.css';

/** How does what we have get in, and out again? */
export function ImportsPage() {
  const say = useSay();
  const { past, ahead } = useMoment();
  const mayImport = useMayImport();
  const seesImports = useSeesImports();
  const { batch } = useSearch({ from: '/imports' });
  useTitle(say('imports.title'));
  const isClosed = past || !mayImport;
  return (
    <div className={css['page']}>
      <header>
        <h1 className={css['title']}>{say('imports.title')}</h1>
        <p className={css['lead']}>
          {say(
            ahead
              ? 'imports.ahead'
              : past
                ? 'imports.past'
                : !mayImport
                  ? 'imports.readOnly'
                  : 'imports.lead',
          )}
        </p>
      </header>
      {isClosed ? null : batch === undefined ? <Wizard /> : <ImportRun key={batch} batch={batch} />}
      {seesImports ? <PastImports canUndo={!isClosed} /> : null}
    </div>
  );
}
