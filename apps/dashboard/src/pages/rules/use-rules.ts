import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { PoliciesView, PolicyRow, PolicyWord } from '#insights/views';
import type { Day } from '#kernel/time';
import { get, post } from '../../client/api.ts';

export interface RuleWord extends PolicyWord {
  readonly actorName: string | null;
}

export interface Rule extends Omit<PolicyRow, 'history'> {
  readonly history: readonly RuleWord[];
}

interface Rules extends Omit<PoliciesView, 'policies'> {
  readonly policies: readonly Rule[];
}

export const useRules = () =>
  useQuery({ queryKey: ['rules'], queryFn: ({ signal }) => get<Rules>('policies', {}, signal) });

interface Wish {
  readonly from: Day;
  readonly value: Rule['value'];
  readonly reason: string;
}

/** Sets a rule; what is shown anywhere may follow from it, so all is read again. */
export function useSetRule(policy: Rule['policy']) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wish: Wish) => post(`policies/${policy}`, wish),
    onSuccess: () => client.invalidateQueries(),
  });
}
