import { useNavigate, useSearch } from '@tanstack/react-router';
import type { AccountView } from '#insights/views';
import { chosenOf, toggled } from '../shared/chosen.ts';
import { becauseOf, type Tools } from './because.ts';
import { GROUPS } from './event-groups.ts';
import { contributionAt, useEvidence } from './use-evidence.ts';
import css from './timeline.module.css';

interface Props {
  readonly account: AccountView;
  readonly tools: Tools;
}

/** Narrows the timeline to some kinds, or says which cause it is narrowed to. */
export function TimelineFilter({ account, tools }: Props) {
  const { say } = tools;
  const navigate = useNavigate();
  const { shown } = useEvidence();
  const { events } = useSearch({ from: '/accounts/$accountId' });
  if (shown !== undefined) return <Because account={account} tools={tools} mark={shown} />;
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

function Because({ account, tools, mark }: Props & { readonly mark: string }) {
  const { say } = tools;
  const { show } = useEvidence();
  const found = contributionAt(account, mark)?.contribution;
  const shown = found?.evidence.eventIds.length ?? 0;
  return (
    <p className={css['because']}>
      <span>
        {found
          ? say('timeline.because', { cause: becauseOf(found, tools) })
          : say('timeline.becauseGone')}{' '}
        {found && shown > 0 && found.evidence.count > shown
          ? say('timeline.becauseNewest', { shown, count: found.evidence.count })
          : ''}
      </span>
      <button type="button" className={css['showAll']} onClick={() => show(undefined)}>
        {say('timeline.showAll')}
      </button>
    </p>
  );
}
