import type { ReactNode } from 'react';
import css from './state-note.module.css';

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly role?: 'alert' | 'status';
  /** It is all there is on the page, and its title that of the page. */
  readonly isPage?: boolean;
}

/** Stands where content would: what happened, what was kept, what to do. */
export function StateNote({ title, children, action, role = 'status', isPage = false }: Props) {
  const Title = isPage ? 'h1' : 'h2';
  return (
    <div className={css['note']} role={role}>
      <Title className={css['title']}>{title}</Title>
      {children === undefined ? null : <div className={css['text']}>{children}</div>}
      {action}
    </div>
  );
}
