import { useNavigate, useSearch } from '@tanstack/react-router';
import type { AccountView, Contribution, ScoreName } from '#insights/views';

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
