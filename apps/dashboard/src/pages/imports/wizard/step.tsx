import { useId, type ReactNode } from 'react';
import css from './wizard.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** One of the steps that stand below each other; the next one unfolds under it. */
export function Step({ title, children }: Props) {
  const id = useId();
  return (
    <section className={css['step']} aria-labelledby={id}>
      <h2 id={id} className={css['title']}>
        {title}
      </h2>
      {children}
    </section>
  );
}
