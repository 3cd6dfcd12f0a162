import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newKey } from '../../client/idempotency-key.ts';
import { useMyself, useSystem } from '../../client/system.ts';
import type { Wish } from '../page/wish.ts';
import { showReceipt } from './receipts.ts';

/** Records a wish that needs no more words, as its form would be filled; false where it was not taken. */
export function useAtOnce(wish: Wish): {
  readonly send: () => Promise<boolean>;
  readonly sending: boolean;
} {
  const queries = useQueryClient();
  const { today } = useSystem();
  const actor = useMyself();
  const [key] = useState(newKey);
  const [sending, setSending] = useState(false);
  const send = async (): Promise<boolean> => {
    if (sending) return false;
    setSending(true);
    try {
      // What forms are made of comes with the first of them.
      const { recordAtOnce } = await import('./record-at-once.ts');
      const receipt = await recordAtOnce(wish, { today, actor, key });
      if (!receipt) return false;
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['account', wish.accountId] }),
        queries.invalidateQueries({ queryKey: ['actions', wish.accountId] }),
      ]);
      showReceipt(receipt);
      return true;
    } catch {
      // The form says what is wrong.
      return false;
    } finally {
      setSending(false);
    }
  };
  return { send, sending };
}
