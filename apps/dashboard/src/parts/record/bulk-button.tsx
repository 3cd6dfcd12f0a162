import { useMay } from '../page/may.ts';
import { useOverlay } from '../page/overlays.ts';
import { useSelectedIds, type RowSelection } from '../record-list/selection.ts';
import { useSay } from '../texts/text.ts';
import css from './record-menu.module.css';

const BULK = ['HandOver', 'AssignManager', 'SetCadence'];

/** Records something for all accounts that are selected; nothing where nothing may be. */
export function BulkButton({ selection }: { readonly selection: RowSelection }) {
  const say = useSay();
  const show = useOverlay();
  const ids = useSelectedIds(selection);
  const may = useMay();
  if (!BULK.some((command) => may(command))) return null;
  return (
    <button
      type="button"
      className={css['button']}
      onClick={() => show({ kind: 'bulk', accountIds: [...ids] })}
    >
      {say('list.record')}
    </button>
  );
}
