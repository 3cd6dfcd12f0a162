import { useNavigate } from '@tanstack/react-router';
import { post, put, remove } from '../../client/api.ts';
import { PATH, useWebhookWork, type Keyed, type Tried, type Webhook } from './use-webhooks.ts';

/** What can be done about a webhook, and what came of it. */
export function useActs({ id }: Webhook, isOpen: boolean, onKeyed: (keyed: Keyed) => void) {
  const navigate = useNavigate();
  const one = `${PATH}/${id}`;
  const test = useWebhookWork(() => post<Tried>(`${one}/test`, {}));
  const turn = useWebhookWork((on: boolean) => put(`${one}/state`, { on }));
  const rotate = useWebhookWork(() => post<Keyed>(`${one}/secret`, {}));
  const gone = useWebhookWork(() => remove(one));
  const open = (isWanted: boolean) =>
    void navigate({
      to: '/webhooks',
      search: (search) => ({ ...search, of: isWanted ? id : undefined }),
      replace: true,
    });
  return {
    open,
    test: () => test.mutate(undefined),
    turn: (on: boolean) => turn.mutate(on),
    rotate: () => rotate.mutate(undefined, { onSuccess: onKeyed }),
    remove: () => {
      // Nobody asks for deliveries of one that is gone.
      if (isOpen) open(false);
      gone.mutate(undefined);
    },
    tested: test.data,
    error: test.error ?? turn.error ?? rotate.error ?? gone.error,
  };
}
