import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { get, post } from '../../../client/api.ts';
import type { UndoView } from '../../../client/imports.ts';
import { renewAll } from '../../../client/use-imports.ts';

const LOOK_EVERY_MS = 500;

/** Takes back an import, and looks how far that is. */
export function useUndo(batch: string) {
  const queries = useQueryClient();
  const queryKey = ['imports', batch, 'undo'] as const;
  const begun = useMutation({
    mutationFn: () => post<UndoView>(`imports/${batch}/undo`, {}),
    onSuccess: (view) => queries.setQueryData(queryKey, view),
  });
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) => get<UndoView>(`imports/${batch}/undo`, {}, signal),
    // Before it is asked for there is nothing to look at.
    enabled: begun.isSuccess,
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? LOOK_EVERY_MS : false),
  });
  const view = begun.isSuccess ? query.data : undefined;
  const isOver = view?.state === 'done' || view?.state === 'failed';
  useEffect(() => {
    if (isOver) renewAll(queries, batch);
  }, [queries, batch, isOver]);
  return { begun, view };
}
