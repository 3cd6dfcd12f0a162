import { useId, type ReactNode } from 'react';
import css from './today-page.module.css';

interface Props {
  readonly name: string;
  readonly count: number;
  /** What stands there where there is nothing. */
  readonly nothing: string;
  readonly means?: string;
  readonly children: ReactNode;
}

/** One of the parts of the day. */
export function Part({ name, count, nothing, means, children }: Props) {
  const id = useId();
  return (
    <section className={css['part']} aria-labelledby={id}>
      <div className={css['partHead']}>
        <h2 id={id} className={css['partName']}>
          {name}
        </h2>
        <span className={css['count']} aria-hidden="true">
          {count}
        </span>
        {means === undefined || count === 0 ? null : <p className={css['means']}>{means}</p>}
      </div>
      {count === 0 ? <p className={css['nothing']}>{nothing}</p> : children}
    </section>
  );
}
