import { useState } from 'react';
import { useSay } from '../../parts/texts/text.ts';
import { unreadableIn } from './unreadable.ts';
import css from './past-bar.module.css';

/** As it was opened: from then on addresses are made by the page, which writes what it can read. */
const atFirst = unreadableIn(location.search);

/** Says which part of the address counts for nothing, since it cannot be read. */
export function UnreadableNote() {
  const say = useSay();
  const [isRead, setRead] = useState(false);
  if (isRead || atFirst.length === 0) return null;
  return (
    <div role="alert" className={css['note']}>
      {atFirst.map(({ name, said }) => (
        <p key={name}>{say(`address.${name}`, { said: said.slice(0, SAID_MAX) })}</p>
      ))}
      <button type="button" className={css['step']} onClick={() => setRead(true)}>
        {say('close')}
      </button>
    </div>
  );
}

const SAID_MAX = 40;
