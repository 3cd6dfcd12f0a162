import { useId } from 'react';
import type { Navigation } from '../../parts/page/page.ts';
import { WayTo } from './way-to.tsx';
import css from './ways.module.css';

interface Props {
  /** Where several lists stand below each other. */
  readonly title?: string;
  readonly ways: readonly Navigation[];
  readonly onGo: () => void;
}

/** Ways below each other. */
export function WayList({ title, ways, onGo }: Props) {
  const id = useId();
  return (
    <>
      {title === undefined ? null : (
        <p id={id} className={css['title']}>
          {title}
        </p>
      )}
      <ul className={css['list']} aria-labelledby={title === undefined ? undefined : id}>
        {ways.map((way) => (
          <li key={way.to}>
            <WayTo way={way} className={css['item']} onGo={onGo} />
          </li>
        ))}
      </ul>
    </>
  );
}
