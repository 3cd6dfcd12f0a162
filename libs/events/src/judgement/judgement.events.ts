import type { Day } from '#kernel/time';
import type { Subject } from '../subject.ts';

/** What people say of what is put before them. */
export interface JudgementShapes {
  /** Not to be shown until after a day; `untilOn` on the very day takes that back. */
  MatterSetAside: { data: { matterId: string; untilOn: Day }; personal: { reason: string } };
}

export const judgement: Subject<'account', JudgementShapes> = {
  category: 'account',
  things: [],
  types: {
    MatterSetAside: {
      texts: 'account',
      group: 'actions',
      files: [{ kind: 'matter', path: 'matterId' }],
      brings: () => [],
      needs: () => [],
    },
  },
};
