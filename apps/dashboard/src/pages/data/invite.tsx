import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { invite } from '../../client/credentials.ts';
import { FilterMenu } from '../../parts/controls/filter-menu.tsx';
import { useManagers } from '../../parts/form/options.ts';
import { ROLES, roleName, type Role } from '../../parts/roles/roles.ts';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import { NamedForm } from './named-form.tsx';
import setUp from '../../parts/set-up/set-up.module.css';
import css from './data-page.module.css';

/** Makes a link by which a colleague comes in, as who they are and with what they may do. */
export function Invite() {
  const say = useSay();
  const { time } = useFormats();
  const [colleague, setColleague] = useState('');
  const [roles, setRoles] = useState<readonly Role[]>([]);
  const { mutate, data, error, isPending } = useMutation({ mutationFn: invite });
  const made = data && {
    text: data.url,
    says: say('data.invite.text', { name: data.name, until: time(data.expiresAt) }),
  };
  return (
    <>
      <NamedForm
        label={say('data.invite.name')}
        act={say('data.invite')}
        onAct={(as) => mutate({ as, colleague: colleague.trim(), roles })}
        isPending={isPending}
        error={error}
        made={made}
      >
        <ColleagueField value={colleague} onChange={setColleague} />
        <FilterMenu
          label={say('data.invite.roles')}
          options={ROLES.map((role) => [role, roleName(role, say)] as const)}
          chosen={roles}
          onToggle={(role) =>
            setRoles(ROLES.filter((one) => roles.includes(one) !== (one === role)))
          }
        />
      </NamedForm>
      {roles.length === 0 ? <p className={setUp['quiet']}>{say('data.invite.noRoles')}</p> : null}
    </>
  );
}

interface FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Those who manage accounts are offered; anybody can be named. */
function ColleagueField({ value, onChange }: FieldProps) {
  const say = useSay();
  const id = useId();
  const managers = useManagers();
  return (
    <>
      <label className={css['field']} htmlFor={id}>
        {say('data.invite.colleague')}
      </label>
      <input
        id={id}
        className={css['input']}
        dir="auto"
        autoComplete="off"
        list={`${id}-offered`}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <datalist id={`${id}-offered`}>
        {managers.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </>
  );
}
