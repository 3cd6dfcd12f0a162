import type { ActionRow } from '#insights/views';
import { accountPart } from '#kernel/identifier';
import type { Day } from '#kernel/time';
import { ColleagueName } from '../../parts/marks/colleague-name.tsx';
import type { RecordColumn } from '../../parts/record-list/column.ts';
import { RecordLink } from '../../parts/record-list/record-link.tsx';
import type { Formats } from '../../parts/texts/formats.ts';
import type { Say } from '../../parts/texts/text.ts';
import { stateOf } from './months.ts';
import css from './communication-page.module.css';

interface Tools {
  readonly nameOf: (colleagueId: string) => string;
  readonly say: Say;
  readonly formats: Formats;
  readonly asOf: Day;
  /** What an address of the same moment ends with. */
  readonly suffix: string;
}

/** The columns from left to right: by when, with whom, how, whose, and what became of it. */
export function columnsWith({
  nameOf,
  say,
  formats,
  asOf,
  suffix,
}: Tools): readonly RecordColumn<ActionRow>[] {
  return [
    {
      id: 'dueOn',
      name: say('communication.dueOn'),
      widths: { wide: '130px', laptop: '130px', tablet: '120px', phone: '100px' },
      cell: ({ dueOn }) => <span className={css['cut']}>{formats.day(dueOn)}</span>,
    },
    {
      id: 'name',
      name: say('communication.account'),
      widths: {
        wide: 'minmax(180px, 1fr)',
        laptop: 'minmax(150px, 1fr)',
        tablet: 'minmax(130px, 1fr)',
        phone: 'minmax(100px, 1fr)',
      },
      cell: ({ accountId, name }) => (
        <RecordLink href={`/accounts/${accountPart(accountId)}${suffix}`}>{name}</RecordLink>
      ),
    },
    {
      id: 'state',
      name: say('communication.state'),
      widths: { wide: '150px', laptop: '140px', tablet: '120px', phone: '90px' },
      cell: (row) => (
        <span className={css['state']}>
          <span className={css['part']} data-state={stateOf(row, asOf)} aria-hidden="true" />
          {say(`communication.state.${stateOf(row, asOf)}`)}
        </span>
      ),
    },
    {
      id: 'channel',
      name: say('communication.channel'),
      widths: { wide: '110px', laptop: '100px' },
      cell: ({ channel }) => (channel === null ? '–' : say(`kind.${channel}`)),
    },
    {
      id: 'campaign',
      name: say('communication.campaign'),
      widths: { wide: 'minmax(120px, 1fr)', laptop: '130px' },
      cell: ({ campaign }) => <bdi className={css['cut']}>{campaign ?? ''}</bdi>,
    },
    {
      id: 'withMarketing',
      name: say('communication.withMarketing'),
      widths: { wide: '130px', laptop: '120px' },
      cell: ({ withMarketing }) => (withMarketing ? say('communication.withMarketing') : ''),
    },
    {
      id: 'ownerId',
      name: say('communication.owner'),
      widths: { wide: '140px', laptop: '120px', tablet: '110px' },
      cell: ({ ownerId }) =>
        ownerId === null ? (
          ''
        ) : (
          <ColleagueName id={ownerId} nameOf={nameOf} className={css['cut']} />
        ),
    },
  ];
}
