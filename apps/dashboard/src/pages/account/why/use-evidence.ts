import { useNavigate, useSearch } from '@tanstack/react-router';
import type { AccountView, Contribution, Evidence, ScoreName } from '#insights/views';

export const TIMELINE_ID = 'timeline';

/** The contribution whose events the timeline shows, as `<score>.<number>` in the address. */
export function useEvidence() {
  const navigate = useNavigate();
  const { because: shown } = useSearch({ from: '/accounts/$accountId' });
  const show = (because: string | undefined) => {
    void navigate({
      to: '.',
      search: (search) => ({ ...search, because, events: undefined }),
      resetScroll: false,
      replace: true,
    });
    if (because === undefined) return;
    document.getElementById(TIMELINE_ID)?.scrollIntoView({ behavior: 'smooth', block: 'start' });
  };
  return { shown, show };
}

/** What to ask the timeline for: the events named or, where they are only the newest, all of their kinds. */
export const eventsBehind = ({ eventIds, count, types, stakeholderId }: Evidence) =>
  count > eventIds.length ? { types: types.join(','), stakeholderId } : { ids: eventIds.join(',') };

/** The contribution a mark in the address means; none once the score has other causes. */
export function contributionAt(
  { scores }: AccountView,
  mark: string | undefined,
): { readonly contribution: Contribution; readonly score: ScoreName } | undefined {
  const [name, index] = mark?.split('.') ?? [];
  const score = scores.find((one) => one.name === name);
  const contribution = score?.contributions[Number(index)];
  return score && contribution ? { contribution, score: score.name } : undefined;
}
