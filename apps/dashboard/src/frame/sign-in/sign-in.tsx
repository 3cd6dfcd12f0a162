import { useEffect } from 'react';
import { keepAddress } from '../../client/session.ts';
import { CopyLine } from '../../parts/controls/copy-line.tsx';
import { useSay } from '../../parts/texts/text.ts';
import { Mark } from '../mark.tsx';
import css from './sign-in.module.css';

interface Props {
  /** Nothing but that a link is needed; a link that no longer opens; a session that was ended. */
  readonly why: 'lead' | 'spent' | 'ended';
  readonly onAgain: () => void;
}

/** Says how to get in: with a link, made where Mainstay runs. */
export function SignIn({ why, onAgain }: Props) {
  const say = useSay();
  useEffect(keepAddress, []);
  return (
    <main className={css['page']}>
      <div className={css['card']}>
        <p className={css['brand']}>
          <Mark /> {say('app.name')}
        </p>
        <h1 className={css['title']}>{say(`signin.${why}`)}</h1>
        <p>{say(`signin.${why}Text`)}</p>
        <CopyLine text="npx mainstay link" />
        <button type="button" className={css['again']} onClick={onAgain}>
          {say('signin.again')}
        </button>
      </div>
    </main>
  );
}
