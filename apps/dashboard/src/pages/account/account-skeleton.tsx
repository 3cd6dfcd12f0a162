import { WaitingCard } from '../../parts/card/card.tsx';
import { useSay } from '../../parts/texts/text.ts';
import page from './account-page.module.css';
import css from './account-skeleton.module.css';

/** The account page before its answer, every part in its place and size. */
export function AccountSkeleton() {
  const say = useSay();
  return (
    <div className={page['page']} aria-busy="true">
      <p className="unseen" role="status">
        {say('account.loading')}
      </p>
      <div className={css['header']}>
        <span className={`skeleton ${css['name'] ?? ''}`} />
        <span className={`skeleton ${css['facts'] ?? ''}`} />
      </div>
      <div className={page['columns']}>
        <div className={page['main']}>
          <WaitingCard className={css['scores']} />
          <WaitingCard className={css['why']} />
          <WaitingCard className={css['contact']} />
        </div>
        <div className={page['side']}>
          <WaitingCard className={css['side']} />
          <WaitingCard className={css['side']} />
        </div>
      </div>
    </div>
  );
}
