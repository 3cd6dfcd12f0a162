import { useEffect, useRef, type ReactNode } from 'react';
import css from './dialog.module.css';

interface Props {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly wide?: boolean;
}

/** A dialog over the page; the browser keeps the focus in it and closes it on Escape. */
export function Dialog({ label, onClose, children, wide = false }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    // A browser goes to the content itself where that has to be scrolled; whoever is asked something wants to answer.
    if (dialog.current?.firstElementChild === document.activeElement) {
      dialog.current.querySelector<HTMLElement>('input, textarea')?.focus();
    }
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={css['dialog']}
      data-wide={wide}
      aria-label={label}
      onClose={onClose}
      onPointerDown={(event) => {
        // The dialog itself, and not what is in it, is hit only beside its content.
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={css['content']}>{children}</div>
    </dialog>
  );
}
