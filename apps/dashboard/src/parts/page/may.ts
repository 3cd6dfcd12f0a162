import { useCallback } from 'react';
import { useMoment } from '../../client/moment.ts';
import { useSession } from '../../client/system.ts';

/** Whose account it is, where that is known. */
interface Of {
  readonly managerId: string | null;
}

/**
 * Whether the reader may give a command: at all, or at an account, where theirs reach their own alone. In the past nobody
 * may. What the server says to it in the end is its own.
 */
export function useMay(): (command: string, account?: Of) => boolean {
  const { may, colleagueId } = useSession();
  const { past } = useMoment();
  return useCallback(
    (command, account) => {
      const reach = past ? undefined : may[command];
      if (reach !== 'own' || account === undefined) return reach !== undefined;
      return (
        account.managerId === colleagueId ||
        (command === 'AssignManager' && account.managerId === null)
      );
    },
    [may, colleagueId, past],
  );
}
