import type { ReactNode } from 'react';
import css from './state-note.module.css';

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly role?: 'alert' | 'status';
}

/** Stands where content would: what happened, what was kept, what to do. */
export function StateNote({ title, children, action, role = 'status' }: Props) {
  return (
    <div className={css['note']} role={role}>
      <p className={css['title']}>{title}</p>
      {children === undefined ? null : <div className={css['text']}>{children}</div>}
      {action}
    </div>
  );
}
