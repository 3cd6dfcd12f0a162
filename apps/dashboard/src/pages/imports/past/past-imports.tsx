import type { PastImport } from '../../../client/imports.ts';
import { usePastImports } from '../../../client/use-imports.ts';
import { Failure } from '../../../parts/notes/failure.tsx';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { Step } from '../wizard/step.tsx';
import { useRecipeTitle } from '../why/use-recipe-title.ts';
import { Undo } from '../run/undo.tsx';
import css from './past-imports.module.css';

/** Every import that recorded anything, the newest first, each with the way back. */
export function PastImports({ canUndo }: { readonly canUndo: boolean }) {
  const say = useSay();
  const { data, error, refetch } = usePastImports();
  if (error) return <Failure error={error} onAgain={() => void refetch()} />;
  return (
    <Step title={say('pastImports.title')}>
      {data?.items.length === 0 ? <p className={css['quiet']}>{say('pastImports.none')}</p> : null}
      <ul>
        {(data?.items ?? []).map((one) => (
          <li key={one.batch} className={css['import']}>
            <One one={one} />
            {/* A file that was imported again is another import to undo. */}
            <Undo
              key={one.at}
              batch={one.batch}
              events={one.eventsRecorded}
              canBegin={canUndo && one.undone === null}
            />
          </li>
        ))}
      </ul>
    </Step>
  );
}

function One({ one }: { readonly one: PastImport }) {
  const say = useSay();
  const { moment } = useFormats();
  const { at, actor, actorName, fileName, recipe, recipeTitle, undone } = one;
  const titleOf = useRecipeTitle();
  const counts: readonly string[] = [
    say('pastImports.recorded', { count: one.eventsRecorded }),
    one.rowsKnown > 0 ? say('pastImports.known', { count: one.rowsKnown }) : '',
    one.rowsRejected > 0 ? say('pastImports.rejected', { count: one.rowsRejected }) : '',
    one.rowsLeftOut > 0 ? say('pastImports.leftOut', { count: one.rowsLeftOut }) : '',
  ];
  return (
    <div className={css['what']}>
      <p className={css['name']} dir="auto">
        {fileName ?? say('pastImports.nameless')}
      </p>
      <p className={css['quiet']}>
        <time dateTime={at}>{moment(at)}</time> · <bdi>{actorName ?? actor}</bdi>
        {recipe === null || recipeTitle === null ? null : ` · ${titleOf(recipe, recipeTitle)}`}
      </p>
      <p>
        {say('pastImports.rows', { count: one.rowsRead })}:{' '}
        {counts.filter((count) => count !== '').join(', ')}
      </p>
      {undone === null ? null : (
        <p className={css['undone']}>
          {say('pastImports.undone', { at: moment(undone.at), count: undone.eventsRetracted })}{' '}
          {undone.eventsKept > 0 ? say('pastImports.kept', { count: undone.eventsKept }) : ''}
        </p>
      )}
    </div>
  );
}
