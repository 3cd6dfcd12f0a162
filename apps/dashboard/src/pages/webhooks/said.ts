import type { Say } from '../../parts/texts/text.ts';
import type { Failure, Tried } from './use-webhooks.ts';

/** What a try met, as a sentence. */
export const whyOf = ({ code, status }: Failure, say: Say): string =>
  say(`webhooks.failure.${code}`, { status: status ?? '' });

/** What became of a message, as a sentence. */
export const outcomeOf = ({ status, failure }: Tried, say: Say): string =>
  failure
    ? say('webhooks.notTaken', { why: whyOf(failure, say) })
    : say('webhooks.taken', { status: status ?? '' });
