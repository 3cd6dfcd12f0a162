import { useSession } from '../client/system.ts';
import { rolesEn } from '../parts/roles/roles.en.ts';
import { roleName } from '../parts/roles/roles.ts';
import { useFormats } from '../parts/texts/formats.ts';
import { MoreTexts } from '../parts/texts/more-texts.tsx';
import { useSay } from '../parts/texts/text.ts';
import css from './me-menu.module.css';

/** As what one is signed in, and as whom among colleagues. */
export const LetInAs = () => (
  <MoreTexts texts={rolesEn}>
    <Lines />
  </MoreTexts>
);

function Lines() {
  const say = useSay();
  const { list } = useFormats();
  const { roles, colleagueId } = useSession();
  const names = list(roles.map((role) => roleName(role, say)));
  return (
    <>
      <p className={css['note']}>{say('access.roles', { roles: names })}</p>
      {colleagueId === null ? null : (
        <p className={css['note']}>{say('access.colleague', { id: colleagueId })}</p>
      )}
    </>
  );
}
