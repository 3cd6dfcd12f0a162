import type { Request } from '../../parts/record/jobs.ts';
import type { Step } from './what-if-search.ts';

/** What a form comes to as steps, of whichever accounts. */
export const stepsOf = (requests: readonly Request[]): readonly Step[] =>
  requests.map(({ command, input }) => ({
    command,
    fields: Object.fromEntries(
      Object.entries(input).filter(([name, value]) => value !== undefined && name !== 'accountId'),
    ),
  }));
