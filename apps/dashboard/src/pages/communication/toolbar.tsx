import { useNavigate, useSearch } from '@tanstack/react-router';
import { CONTACT_KINDS } from '#events/contacts/contacts.events';
import type { ActionRow } from '#insights/views';
import { API, queryOf } from '../../client/api.ts';
import { useMoment } from '../../client/moment.ts';
import { useColleagues } from '../../client/use-colleagues.ts';
import { Choice } from '../../parts/controls/choice.tsx';
import { chosenOf, toggled } from '../../parts/controls/chosen.ts';
import { FilterMenu } from '../../parts/controls/filter-menu.tsx';
import { useSay } from '../../parts/texts/text.ts';
import type { CommunicationSearch } from './communication-search.ts';
import { useAsked } from './use-communication.ts';
import css from './communication-page.module.css';

interface Props {
  readonly rows: readonly ActionRow[];
  readonly year: string;
}

/** Which year, whose, how, and with marketing or without; all of it as a file. */
export function Toolbar({ rows, year }: Props) {
  const say = useSay();
  const { nameOf } = useColleagues();
  const { asOf } = useMoment();
  const navigate = useNavigate();
  const { owner, channel, withMarketing } = useSearch({ from: '/reports/communication' });
  const asked = useAsked(year, owner);
  const chosen = chosenOf(owner);
  const owners = [...new Set([...chosen, ...rows.flatMap((row) => row.ownerId ?? [])])].sort();
  const choose = (change: Partial<CommunicationSearch>) =>
    void navigate({
      to: '/reports/communication',
      search: (search) => ({ ...search, ...change }),
    });
  const thisYear = Number(asOf.slice(0, 4));
  return (
    <div className={css['bar']} role="search">
      <Choice
        label={say('communication.year')}
        options={[-1, 0, 1].map((step) => {
          const one = String(thisYear + step);
          return [one, one] as const;
        })}
        value={year}
        onChoose={(one) => choose({ year: one, month: undefined })}
      />
      {owners.length > 0 ? (
        <FilterMenu
          label={say('communication.owner')}
          options={owners.map((id) => [id, nameOf(id)] as const)}
          chosen={chosen}
          onToggle={(id) => choose({ owner: toggled(owner, id) })}
        />
      ) : null}
      <FilterMenu
        label={say('communication.channel')}
        options={CONTACT_KINDS.map((kind) => [kind, say(`kind.${kind}`)] as const)}
        chosen={channel === undefined ? [] : [channel]}
        onToggle={(kind) =>
          choose({ channel: CONTACT_KINDS.find((one) => one === kind && one !== channel) })
        }
      />
      <FilterMenu
        label={say('communication.marketing')}
        options={[
          ['yes', say('communication.withMarketing')] as const,
          ['no', say('communication.without')] as const,
        ]}
        chosen={withMarketing === undefined ? [] : [withMarketing]}
        onToggle={(one) =>
          choose({
            withMarketing: one === withMarketing ? undefined : one === 'yes' ? 'yes' : 'no',
          })
        }
      />
      <a className={css['file']} download href={`${API}actions/csv${queryOf({ ...asked })}`}>
        {say('communication.csv')}
      </a>
    </div>
  );
}
