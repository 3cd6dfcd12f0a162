import { CopyLine } from '../../parts/controls/copy-line.tsx';
import { useSay } from '../../parts/texts/text.ts';
import { Mark } from '../mark.tsx';
import css from './sign-in.module.css';

interface Props {
  /** The reader came with a link that no longer opens. */
  readonly spent: boolean;
  readonly onAgain: () => void;
}

/** Says how to get in: with a link, made where Mainstay runs. */
export function SignIn({ spent, onAgain }: Props) {
  const say = useSay();
  return (
    <main className={css['page']}>
      <div className={css['card']}>
        <p className={css['brand']}>
          <Mark /> {say('app.name')}
        </p>
        <h1 className={css['title']}>{say(spent ? 'signin.spent' : 'signin.lead')}</h1>
        <p>{say(spent ? 'signin.spentText' : 'signin.text')}</p>
        <CopyLine text="npx mainstay link" />
        <button type="button" className={css['again']} onClick={onAgain}>
          {say('signin.again')}
        </button>
      </div>
    </main>
  );
}
