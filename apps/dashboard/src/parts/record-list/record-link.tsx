import { createContext, useContext, type ReactNode } from 'react';
import css from './record-list.module.css';

/** Whether the row is the one the keyboard stands on: only its link is a stop of the Tab key. */
export const CurrentRow = createContext(false);

/** What a row is called, and the way to all of it; each row has one. */
export function RecordLink({
  href,
  children,
}: {
  readonly href: string;
  readonly children: ReactNode;
}) {
  const current = useContext(CurrentRow);
  return (
    <a className={css['link']} dir="auto" href={href} tabIndex={current ? 0 : -1} data-row-link>
      {children}
    </a>
  );
}
