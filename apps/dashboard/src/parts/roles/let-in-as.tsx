import { useSession } from '../../client/system.ts';
import { rolesEn } from './roles.en.ts';
import { roleName } from './roles.ts';
import { useFormats } from '../texts/formats.ts';
import { MoreTexts } from '../texts/more-texts.tsx';
import { useSay } from '../texts/text.ts';

interface Props {
  readonly className: string | undefined;
}

/** As what one is signed in, and as whom among colleagues. */
export const LetInAs = ({ className }: Props) => (
  <MoreTexts texts={rolesEn}>
    <Lines className={className} />
  </MoreTexts>
);

function Lines({ className }: Props) {
  const say = useSay();
  const { list } = useFormats();
  const { roles, colleagueId } = useSession();
  const names = list(roles.map((role) => roleName(role, say)));
  return (
    <>
      <p className={className}>{say('access.roles', { roles: names })}</p>
      {colleagueId === null ? null : (
        <p className={className}>{say('access.colleague', { id: colleagueId })}</p>
      )}
    </>
  );
}
