import { useState } from 'react';
import { accountPart } from '#kernel/identifier';
import { post } from '../../client/api.ts';
import { newKey } from '../../client/idempotency-key.ts';
import { Problem } from '../../client/problem.ts';
import { useRefreshAccount } from '../../client/use-account.ts';
import type { Answer } from './send.ts';

/** Withdraws events of an account, the last first, since it may stand on those before. */
export function useRetraction(accountId: string) {
  const refresh = useRefreshAccount(accountId);
  const [key] = useState(newKey);
  const [failure, setFailure] = useState<Problem | 'unreachable' | null>(null);
  const [sending, setSending] = useState(false);
  const retract = async (eventIds: readonly string[], reason?: string): Promise<boolean> => {
    setSending(true);
    setFailure(null);
    try {
      for (const [index, eventId] of eventIds.toReversed().entries()) {
        const path = `accounts/${accountPart(accountId)}/events/${eventId}/retract`;
        const body = reason === undefined ? {} : { reason };
        const { position } = await post<Answer>(path, body, `${key}.${String(index)}`);
        await refresh(position);
      }
      return true;
    } catch (error) {
      setFailure(error instanceof Problem ? error : 'unreachable');
      return false;
    } finally {
      setSending(false);
    }
  };
  return { retract, failure, sending };
}
