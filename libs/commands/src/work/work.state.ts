import type { Subject } from '../histories/history.ts';

/** Hand-overs that were agreed and are still to come, each with the colleague who is to take over. */
export type HandOversWaiting = Readonly<Record<string, string | null>>;

export const handOversWaiting: Subject<HandOversWaiting> = {
  kind: 'actions',
  initial: {},
  on: {
    ActionAgreed: (waiting, { data }) =>
      data.purpose === 'hand-over'
        ? { ...waiting, [data.actionId]: data.ownerId ?? null }
        : waiting,
    ActionMoved: (waiting, { data }) =>
      data.ownerId !== undefined && Object.hasOwn(waiting, data.actionId)
        ? { ...waiting, [data.actionId]: data.ownerId }
        : waiting,
    ActionClosed: (waiting, { data: { actionId } }) => {
      if (!Object.hasOwn(waiting, actionId)) return waiting;
      const { [actionId]: _done, ...rest } = waiting;
      return rest;
    },
  },
};
