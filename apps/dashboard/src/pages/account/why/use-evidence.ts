import { useNavigate, useSearch } from '@tanstack/react-router';
import type { AccountView, Contribution, Evidence, ScoreName } from '#insights/views';

/** The contribution whose events the timeline shows, as `<score>.<number>` in the address. */
export function useEvidence() {
  const navigate = useNavigate();
  const { because: shown } = useSearch({ from: '/accounts/$accountId' });
  /** The timeline is a part of its own; the way back leads to the cause. */
  const show = (because: string | undefined) =>
    void navigate({
      to: '.',
      search: (search) => ({ ...search, tab: 'timeline' as const, because, events: undefined }),
      replace: because === undefined,
    });
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
