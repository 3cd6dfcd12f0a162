import { useNavigate, useSearch } from '@tanstack/react-router';
import { GROUPS } from '#events/groups';
import type { AccountView } from '#insights/views';
import { chosenOf, toggled } from '../../../parts/controls/chosen.ts';
import { becauseOf, type Tools } from '../../../parts/causes/because.ts';
import { contributionAt, useEvidence } from '../why/use-evidence.ts';
import css from './timeline.module.css';

interface Props {
  readonly account: AccountView;
  readonly tools: Tools;
  /** How many events the timeline has, once that is known. */
  readonly total: number | undefined;
}

/** Narrows the timeline to some kinds, or says which cause it is narrowed to. */
export function TimelineFilter({ account, tools, total }: Props) {
  const { say } = tools;
  const navigate = useNavigate();
  const { shown } = useEvidence();
  const { events } = useSearch({ from: '/accounts/$accountId' });
  if (shown !== undefined) {
    return <Because account={account} tools={tools} total={total} mark={shown} />;
  }
  const chosen = chosenOf(events);
  const choose = (next: string | undefined) =>
    void navigate({
      to: '.',
      search: (search) => ({ ...search, events: next }),
      resetScroll: false,
      replace: true,
    });
  return (
    <div className={css['filter']} role="group" aria-label={say('timeline.filter')}>
      <button
        type="button"
        className={css['chip']}
        aria-pressed={chosen.length === 0}
        onClick={() => choose(undefined)}
      >
        {say('timeline.all')}
      </button>
      {GROUPS.map((group) => (
        <button
          key={group}
          type="button"
          className={css['chip']}
          aria-pressed={chosen.includes(group)}
          onClick={() => choose(toggled(events, group))}
        >
          {say(`timeline.${group}`)}
        </button>
      ))}
    </div>
  );
}

function Because({ account, tools, total, mark }: Props & { readonly mark: string }) {
  const { say } = tools;
  const { show } = useEvidence();
  const found = contributionAt(account, mark)?.contribution;
  const count = found?.evidence.count ?? 0;
  return (
    <p className={css['because']}>
      <span>
        {found
          ? say('timeline.because', { cause: becauseOf(found, tools) })
          : say('timeline.becauseGone')}{' '}
        {found && total !== undefined && total > count
          ? say('timeline.becauseAmong', { count })
          : ''}
      </span>
      <button type="button" className={css['showAll']} onClick={() => show(undefined)}>
        {say('timeline.showAll')}
      </button>
    </p>
  );
}
