import { useState, type ReactNode } from 'react';
import { useSay } from '../texts/text.ts';
import { useSelectedIds, type RowSelection } from './selection.ts';
import css from './selection-bar.module.css';

interface Props {
  readonly selection: RowSelection;
  /** Rows that fit, loaded or not. */
  readonly total: number;
  /** The ids of all of them. */
  readonly allIds: () => Promise<readonly string[]>;
  /** What can be done with the selected rows. */
  readonly children?: ReactNode;
}

/** Stands in the place of the toolbar while rows are selected. */
export function SelectionBar({ selection, total, allIds, children }: Props) {
  const say = useSay();
  const ids = useSelectedIds(selection);
  const [busy, setBusy] = useState(false);
  const selectAll = async (): Promise<void> => {
    setBusy(true);
    try {
      selection.set(await allIds());
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={css['bar']} role="region" aria-label={say('list.selection')}>
      <strong aria-live="polite">{say('list.selected', { count: ids.size })}</strong>
      {children}
      {ids.size < total ? (
        <button
          type="button"
          className={css['way']}
          disabled={busy}
          onClick={() => void selectAll()}
        >
          {busy ? say('list.selecting') : say('list.selectAll', { count: total })}
        </button>
      ) : null}
      <button type="button" className={css['way']} onClick={() => selection.clear()}>
        {say('list.unselect')}
      </button>
    </div>
  );
}
