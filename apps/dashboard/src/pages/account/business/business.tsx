import type { AccountView } from '#insights/views';
import { Contracts } from './contracts.tsx';
import { Orders } from './orders.tsx';
import { Revenue } from './revenue.tsx';
import { Threats } from './threats.tsx';
import page from '../account-page.module.css';

/** What is bought here, under which terms, and who else is after it. */
export function Business({ account }: { readonly account: AccountView }) {
  return (
    <div className={page['columns']}>
      <div className={page['main']}>
        <Contracts account={account} />
        <Orders account={account} />
      </div>
      <div className={page['side']}>
        <Revenue account={account} />
        <Threats account={account} />
      </div>
    </div>
  );
}
