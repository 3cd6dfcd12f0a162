import { useMoment } from '../../client/moment.ts';
import { useSession } from '../../client/system.ts';
import { useOverlay } from '../page/overlays.ts';
import { useSelectedIds, type RowSelection } from '../record-list/selection.ts';
import { useSay } from '../texts/text.ts';
import css from './record-menu.module.css';

/** Records something for all accounts that are selected; nothing where nothing may be. */
export function BulkButton({ selection }: { readonly selection: RowSelection }) {
  const say = useSay();
  const show = useOverlay();
  const ids = useSelectedIds(selection);
  const { past } = useMoment();
  const { right } = useSession();
  if (past || right === 'read') return null;
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
