import type { ReactNode } from 'react';
import { useSay } from '../texts/text.ts';
import { Dialog } from './dialog.tsx';
import css from './titled-dialog.module.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog to read in: its title above, a way out below. */
export function TitledDialog({ title, onClose, children }: Props) {
  const say = useSay();
  return (
    <Dialog label={title} onClose={onClose}>
      <div className={css['frame']}>
        <h2 className={css['title']}>{title}</h2>
        {children}
        <form method="dialog">
          <button type="submit" className={css['close']}>
            {say('close')} <kbd>Esc</kbd>
          </button>
        </form>
      </div>
    </Dialog>
  );
}
