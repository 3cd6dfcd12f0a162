import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ModelsView } from '#insights/views';
import { get, post, remove } from '../../client/api.ts';
import { useSession } from '../../client/system.ts';

/** Work on a model in the background, as the server tells of it. */
export interface ModelRun {
  readonly kind: 'calibration' | 'backtest' | 'signals';
  readonly bySchedule: boolean;
  readonly state: 'running' | 'done' | 'failed' | 'cancelled';
  readonly share: number;
  readonly changed: boolean;
  readonly problem: {
    readonly code: string;
    readonly message: string;
    readonly params: Readonly<Record<string, string | number>>;
  } | null;
}

type Named<R> = R & { readonly actorName: string | null };

export interface Models extends Omit<
  ModelsView,
  'calibrations' | 'activations' | 'signalActivations'
> {
  readonly calibrations: readonly Named<ModelsView['calibrations'][number]>[];
  readonly activations: readonly Named<ModelsView['activations'][number]>[];
  readonly signalActivations: readonly Named<ModelsView['signalActivations'][number]>[];
  readonly run: ModelRun | null;
}

const PATH = 'models/churn-risk';
const KEY = ['models'] as const;
/** While something runs it is asked how far it is. */
const EVERY_MS = 700;

export const useModels = () =>
  useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => get<Models>(PATH, {}, signal),
    refetchInterval: ({ state }) => (state.data?.run?.state === 'running' ? EVERY_MS : false),
  });

/** Sends something about models, and asks again what is so. */
export function useModelWork(
  what:
    | 'calibrations'
    | 'backtests'
    | 'activations'
    | 'withdrawals'
    | 'signals'
    | 'signals/activations',
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: object) => post(`${PATH}/${what}`, body),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
}

export function useGiveUp() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => remove(`${PATH}/run`),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
}

/** Whether the reader may work on models. */
export function useMayWorkOnModels(): boolean {
  const { kind, roles } = useSession();
  return kind === 'owner' || roles.includes('steward');
}
