import { useMutation } from '@tanstack/react-query';
import { invite } from '../../client/credentials.ts';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import { NamedForm } from './named-form.tsx';

/** Makes a link by which a colleague comes in. */
export function Invite() {
  const say = useSay();
  const { time } = useFormats();
  const { mutate, data, error, isPending } = useMutation({ mutationFn: invite });
  const made = data && {
    text: data.url,
    says: say('data.invite.text', { name: data.name, until: time(data.expiresAt) }),
  };
  return (
    <NamedForm
      label={say('data.invite.name')}
      act={say('data.invite')}
      onAct={mutate}
      isPending={isPending}
      error={error}
      made={made}
    />
  );
}
