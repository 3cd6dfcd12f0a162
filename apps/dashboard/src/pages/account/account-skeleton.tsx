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
          <div className={`${page['card'] ?? ''} ${css['scores'] ?? ''}`} />
          <div className={`${page['card'] ?? ''} ${css['why'] ?? ''}`} />
          <div className={`${page['card'] ?? ''} ${css['contact'] ?? ''}`} />
        </div>
        <div className={page['side']}>
          <div className={`${page['card'] ?? ''} ${css['side'] ?? ''}`} />
          <div className={`${page['card'] ?? ''} ${css['side'] ?? ''}`} />
        </div>
      </div>
    </div>
  );
}
