import type { ReactNode } from 'react';
import css from './card.module.css';

interface Props {
  readonly title: string;
  /** Said beside the title, and again whenever it changes. */
  readonly note?: string | undefined;
  /** Said below what there is, or instead of it, when there is nothing to show. */
  readonly empty?: string | undefined;
  readonly id?: string;
  readonly busy?: boolean;
  readonly children?: ReactNode;
}

/** A section of a page under its title. */
export function Card({ title, note, empty, id, busy, children }: Props) {
  return (
    <section id={id} className={css['card']} aria-busy={busy}>
      <h2 className={css['title']}>
        {title}
        {note === undefined ? null : (
          <span className={css['note']} role="status">
            {note}
          </span>
        )}
      </h2>
      {children}
      {empty === undefined ? null : <p className={css['empty']}>{empty}</p>}
    </section>
  );
}

/** A card before its answer; the class gives it the size it will have. */
export function WaitingCard({ className = '' }: { readonly className?: string | undefined }) {
  return <div className={`${css['card'] ?? ''} ${className}`} />;
}
