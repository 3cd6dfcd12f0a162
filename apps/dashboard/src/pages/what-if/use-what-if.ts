import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { WhatIf } from '#insights/views';
import { post } from '../../client/api.ts';
import { scenarioIn, searchOf, type Scenario } from './what-if-search.ts';

/** The scenario of the address, and the way to another. */
export function useScenario() {
  const search = useSearch({ from: '/what-if' });
  const navigate = useNavigate();
  const scenario = scenarioIn({ ...search });
  const change = (part: Partial<Scenario>) =>
    void navigate({
      to: '/what-if',
      search: ({ beside }: { readonly beside?: string | undefined }) => ({
        ...searchOf({ ...scenario, ...part }),
        beside,
      }),
      replace: true,
    });
  return { scenario, search, change };
}

/** A question about a scenario; nothing is asked while there is nothing to suppose. */
export const whatIfQuery = ({ accountIds, steps, on }: Scenario) => ({
  queryKey: ['what-if', accountIds, steps, on] as const,
  queryFn: () => post<WhatIf>('what-if', { accountIds, steps, ...(on ? { on } : {}) }),
  enabled: accountIds.length > 0 && steps.length > 0,
});

/** How the accounts would stand; what was shown before stays until it is known. */
export const useWhatIf = (scenario: Scenario) =>
  useQuery({ ...whatIfQuery(scenario), placeholderData: (before) => before });
