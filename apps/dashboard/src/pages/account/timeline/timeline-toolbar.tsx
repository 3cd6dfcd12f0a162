import type { AccountView } from '#insights/views';
import { accountPart } from '#kernel/identifier';
import { API, queryOf, type Params } from '../../../client/api.ts';
import type { Tools } from '../../../parts/causes/because.ts';
import { GoToDay } from './go-to-day.tsx';
import type { Layout } from './layout.ts';
import { TimelineFilter } from './timeline-filter.tsx';
import type { Jump } from './timeline-lines.tsx';
import { TimelineSearch } from './timeline-search.tsx';
import css from './timeline.module.css';

interface Props {
  readonly account: AccountView;
  /** What the timeline is asked for. */
  readonly params: Params;
  readonly tools: Tools;
  /** Where everything stands, once that is known. */
  readonly layout: Layout | undefined;
  readonly onJump: (jump: Jump) => void;
}

/** What is shown of all that happened, and where in the years; stays in sight. */
export function TimelineToolbar({ account, params, tools, layout, onJump }: Props) {
  return (
    <div className={css['toolbar']} data-stays>
      <div className={css['narrowing']}>
        <TimelineSearch />
        <TimelineFilter account={account} tools={tools} total={layout?.total} />
      </div>
      <GoToDay layout={layout} onJump={onJump} />
      <a
        className={css['csv']}
        href={`${API}accounts/${accountPart(account.accountId)}/timeline/csv${queryOf(params)}`}
        download
      >
        {tools.say('timeline.csv')}
      </a>
    </div>
  );
}
