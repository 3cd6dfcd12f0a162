import { useId, type ReactNode } from 'react';
import { useSay } from '../../parts/texts/text.ts';
import css from './digest-page.module.css';

interface Props {
  readonly name: string;
  readonly count: number;
  /** So many are not shown. */
  readonly more: number;
  /** What stands there where there is nothing. */
  readonly nothing: string;
  readonly children: ReactNode;
}

/** One of the parts of a digest. */
export function DigestPart({ name, count, more, nothing, children }: Props) {
  const say = useSay();
  const id = useId();
  return (
    <section className={css['part']} aria-labelledby={id}>
      <h2 id={id} className={css['partName']}>
        {name} <span className={css['quiet']}>{count}</span>
      </h2>
      {count === 0 ? <p className={css['quiet']}>{nothing}</p> : children}
      {more > 0 ? <p className={css['quiet']}>{say('digest.more', { count: more })}</p> : null}
    </section>
  );
}
