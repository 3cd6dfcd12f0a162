import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { get, post, postForm, remove } from '../../../client/api.ts';
import { onWire, type DraftView, type ImportView, type Said } from '../../../client/imports.ts';
import { importBegun } from '../../../client/use-imports.ts';
import { askedAfter } from './questions.ts';
import { wizardState } from './wizard-state.ts';

const LOOK_EVERY_MS = 300;
/** What is said is sent in the order in which it was said. */
const IN_ORDER = { scope: { id: 'draft' } } as const;

export type Wizard = ReturnType<typeof useDraft>;

/** A file on its way in: what is said of it, how the server reads it by that, and what can be done with it. */
export function useDraft() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { draft: id, said, asked } = useSyncExternalStore(wizardState.watch, wizardState.state);
  const draft = useQuery({
    queryKey: draftKey(id ?? ''),
    queryFn: ({ signal }) => get<DraftView>(`imports/drafts/${id ?? ''}`, {}, signal),
    enabled: id !== undefined,
    gcTime: Infinity,
    refetchInterval: ({ state }) =>
      state.data?.rehearsal?.state === 'running' ? LOOK_EVERY_MS : false,
  });
  const seen = (view: DraftView) => {
    const state = wizardState.state();
    // An answer about a file that was given up meanwhile is nobody's business any more.
    if (state.draft !== view.draft) return;
    queries.setQueryData(draftKey(view.draft), view);
    wizardState.become({ ...state, asked: askedAfter(state.asked, view, state.said) });
  };
  const forget = () => {
    if (id !== undefined) queries.removeQueries({ queryKey: draftKey(id) });
    wizardState.become({ draft: undefined, said: {}, asked: [] });
  };

  const sent = useMutation({
    mutationFn: async (file: File) => {
      if (id !== undefined) await thrownAway(id);
      const form = new FormData();
      form.set('file', file);
      const view = await postForm<DraftView>('imports/drafts', form);
      return needsNothing(view) ? rehearsed(view.draft, {}) : view;
    },
    onMutate: forget,
    onSuccess: (view) => {
      wizardState.become({ draft: view.draft, said: {}, asked: [] });
      seen(view);
    },
  });
  const looked = useMutation({
    ...IN_ORDER,
    mutationFn: (by: Said) => post<DraftView>(`imports/drafts/${id ?? ''}/look`, onWire(by)),
    onSuccess: seen,
  });
  const tried = useMutation({
    ...IN_ORDER,
    mutationFn: () => rehearsed(id ?? '', wizardState.state().said),
    onSuccess: seen,
  });
  const recorded = useMutation({
    ...IN_ORDER,
    mutationFn: () =>
      post<ImportView>(`imports/drafts/${id ?? ''}/record`, onWire(wizardState.state().said)),
    onSuccess: async (view) => {
      importBegun(queries, view);
      await navigate({ to: '/imports', search: { batch: view.batch } });
      forget();
    },
  });
  return {
    draft: draft.data,
    said,
    asked,
    sent,
    tried,
    recorded,
    isReading: looked.isPending,
    error: looked.error ?? tried.error ?? recorded.error ?? draft.error,
    /** Says more of the file, or something else. */
    say: (change: SaidChange) => {
      const by = withChange(said, change);
      wizardState.become({ draft: id, said: by, asked });
      tried.reset();
      recorded.reset();
      looked.mutate(by);
    },
    throwAway: () => {
      if (id !== undefined) void thrownAway(id);
      forget();
    },
  };
}

const draftKey = (draft: string) => ['draft', draft] as const;

const rehearsed = (draft: string, said: Said): Promise<DraftView> =>
  post(`imports/drafts/${draft}/rehearse`, onWire(said));

/** One that is gone already need not be thrown away. */
const thrownAway = (draft: string): Promise<void> =>
  remove(`imports/drafts/${draft}`).catch(() => undefined);

/** A file that is known and leaves nothing open is tried at once. */
const needsNothing = ({ recipe, why, questions }: DraftView): boolean =>
  recipe !== null && !recipe.isOwn && why === null && questions.length === 0;

/** What is undefined is no longer said. */
type SaidChange = { readonly [K in keyof Said]?: Said[K] | undefined };

const withChange = (said: Said, change: SaidChange): Said =>
  // The fields are those of `Said`, and none is undefined any more.
  Object.fromEntries(
    Object.entries({ ...said, ...change }).filter(([, value]) => value !== undefined),
  );
