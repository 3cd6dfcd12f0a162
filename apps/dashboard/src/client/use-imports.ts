import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { get } from './api.ts';
import { useSession } from './system.ts';
import type { ImportView, Items, PastImport } from './imports.ts';

const LOOK_EVERY_MS = 500;
/** Whether one still runs is known of itself; this only finds the next one. */
const OTHER_EVERY_MS = 2_000;
/** An import that somebody else begins is seen this soon. */
const ANY_EVERY_MS = 10_000;

const RUNNING = ['imports', 'running'] as const;
const importKey = (batch: string) => ['imports', batch] as const;

/** Whether the reader sees what was imported. */
export const useSeesImports = (): boolean => useSession().files !== 'none';

/** Whether the reader may import. */
export const useMayImport = (): boolean => useSession().files === 'import';

/** The imports that run just now, whoever began them; none for whoever does not see them. */
export const useRunningImports = () =>
  useQuery({
    enabled: useSeesImports(),
    queryKey: RUNNING,
    queryFn: ({ signal }) => get<Items<ImportView>>('imports/running', {}, signal),
    refetchInterval: ({ state }) =>
      (state.data?.items.length ?? 0) > 0 ? OTHER_EVERY_MS : ANY_EVERY_MS,
  });

/** An import, looked at until it is over. */
export function useImport(batch: string) {
  const queries = useQueryClient();
  const query = useQuery({
    queryKey: importKey(batch),
    queryFn: ({ signal }) => get<ImportView>(`imports/${batch}`, {}, signal),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? LOOK_EVERY_MS : false),
  });
  const isOver = query.data !== undefined && query.data.state !== 'running';
  useEffect(() => {
    if (isOver) renewAll(queries, batch);
  }, [queries, batch, isOver]);
  return query;
}

/** Every import that the log remembers, the newest first. */
export const usePastImports = () =>
  useQuery({
    queryKey: ['imports', 'past'],
    queryFn: ({ signal }) => get<Items<PastImport>>('imports', {}, signal),
  });

/** Puts an import that was just begun before everybody who looks for one. */
export function importBegun(queries: QueryClient, view: ImportView): void {
  queries.setQueryData(importKey(view.batch), view);
  void queries.invalidateQueries({ queryKey: RUNNING });
}

/** What an import or its undoing recorded is in every answer: all are asked again but its own. */
export function renewAll(queries: QueryClient, batch: string): void {
  const own = importKey(batch);
  void queries.invalidateQueries({
    predicate: ({ queryKey }) => !own.every((part, place) => queryKey[place] === part),
  });
}
