import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, postForm, remove } from '../../../client/api.ts';
import type { Mapping } from './heading.ts';

/** How far an import is, or what came of it. */
export interface ImportView {
  readonly batch: string;
  readonly state: 'running' | 'done' | 'failed';
  readonly problem: string | null;
  readonly rowsRead: number;
  readonly recorded: number;
  readonly known: number;
  readonly rejected: number;
  /** Why it waits for a store just now; null while it goes on. */
  readonly waitsFor: string | null;
  /** Where the rows set aside can be fetched. */
  readonly rejectedAt: string | null;
}

/** What is sent along with a file. */
interface Sending {
  readonly file: File;
  readonly mapping: Mapping;
  readonly currency: string;
}

const LOOK_EVERY_MS = 500;

/** Sends a file, looks how far its import is, and ends it when the reader has seen enough. */
export function useCsvImport() {
  const queries = useQueryClient();
  const started = useMutation({
    mutationFn: ({ file, mapping, currency }: Sending) => {
      const form = new FormData();
      if (currency !== '') form.set('currency', currency);
      form.set('map', JSON.stringify(mapping));
      // Fields come before the file, so that they are known when its rows arrive.
      form.set('file', file);
      return postForm<ImportView>('imports', form);
    },
  });
  const batch = started.data?.batch;
  const progress = useQuery({
    queryKey: ['import', batch],
    queryFn: ({ signal }) => get<ImportView>(`imports/${batch ?? ''}`, {}, signal),
    enabled: batch !== undefined,
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? LOOK_EVERY_MS : false),
  });
  const cancelled = useMutation({
    mutationFn: (running: string) => remove(`imports/${running}`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['import', batch] }),
  });
  return { started, cancelled, progress: progress.data ?? started.data };
}
