import { useEffect } from 'react';
import { useProvider } from '../../client/provider.ts';
import { keepAddress } from '../../client/session.ts';
import { useSay } from '../../parts/texts/text.ts';
import { Mark } from '../mark.tsx';
import { ByLink } from './by-link.tsx';
import { ByProvider } from './by-provider.tsx';
import type { Why } from './why.ts';
import css from './sign-in.module.css';

interface Props {
  readonly why: Why;
  readonly onAgain: () => void;
}

/** Says how to get in: by the provider where there is one, or with a link, made where Mainstay runs. */
export function SignIn({ why, onAgain }: Props) {
  const say = useSay();
  const { data: provider, isPending } = useProvider();
  useEffect(keepAddress, []);
  const { name, groupsClaim } = provider ?? {};
  return (
    <main className={css['page']}>
      <div className={css['card']} aria-busy={isPending}>
        <p className={css['brand']}>
          <Mark /> {say('app.name')}
        </p>
        {isPending ? null : name ? (
          <ByProvider why={why} name={name} claim={groupsClaim ?? ''} />
        ) : (
          <ByLink why={why} />
        )}
        <button type="button" className={css['again']} onClick={onAgain}>
          {say('signin.again')}
        </button>
      </div>
    </main>
  );
}
