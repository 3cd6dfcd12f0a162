import { useContext, type MouseEvent } from 'react';
import { useSay } from '../texts/text.ts';
import { CurrentRow } from './record-link.tsx';
import { useIsSelected, type RowSelection } from './selection.ts';
import css from './record-list.module.css';

interface Props {
  readonly selection: RowSelection;
  readonly id: string;
  readonly onChoose: (id: string, isRange: boolean) => void;
}

/** Selects a row; with Shift all from the one before. */
export function SelectBox({ selection, id, onChoose }: Props) {
  const say = useSay();
  const current = useContext(CurrentRow);
  const isSelected = useIsSelected(selection, id);
  return (
    <label className={css['select']}>
      <input
        type="checkbox"
        checked={isSelected}
        tabIndex={current ? 0 : -1}
        aria-label={say('list.select', { id })}
        onClick={(event: MouseEvent) => onChoose(id, event.shiftKey)}
        // What is shown follows the selection; a click says what to do with it.
        onChange={() => undefined}
      />
    </label>
  );
}
