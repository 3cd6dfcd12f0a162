import type { RenewalRow } from '#insights/views';
import { accountPart } from '#kernel/identifier';
import type { Day } from '#kernel/time';
import { ColleagueName } from '../../parts/marks/colleague-name.tsx';
import { RecordLink } from '../../parts/record-list/record-link.tsx';
import type { RecordColumn } from '../../parts/record-list/column.ts';
import type { Formats } from '../../parts/texts/formats.ts';
import type { Say } from '../../parts/texts/text.ts';
import css from './renewals-page.module.css';

interface Tools {
  /** What a colleague is called. */
  readonly nameOf: (colleagueId: string) => string;
  readonly say: Say;
  readonly formats: Formats;
  readonly asOf: Day;
  /** What an address of the same moment ends with. */
  readonly suffix: string;
}

/** The columns from left to right: by when, who, what, and what becomes of it. */
export function columnsWith({
  nameOf,
  say,
  formats,
  asOf,
  suffix,
}: Tools): readonly RecordColumn<RenewalRow>[] {
  return [
    {
      id: 'decisionOn',
      name: say('renewals.decisionOn'),
      widths: { wide: '200px', laptop: '190px', tablet: '180px', phone: '92px' },
      cell: ({ decisionOn }) => (
        <span className={css['cut']}>
          {formats.away(decisionOn, asOf)}
          <span className={css['quiet']}> {formats.day(decisionOn)}</span>
        </span>
      ),
    },
    {
      id: 'name',
      name: say('renewals.account'),
      widths: {
        wide: 'minmax(180px, 1fr)',
        laptop: 'minmax(150px, 1fr)',
        tablet: 'minmax(130px, 1fr)',
        phone: 'minmax(110px, 1fr)',
      },
      cell: ({ accountId, name }) => (
        <RecordLink href={`/accounts/${accountPart(accountId)}${suffix}`}>{name}</RecordLink>
      ),
    },
    {
      id: 'contractId',
      name: say('renewals.contract'),
      widths: { wide: '140px', laptop: '120px' },
      cell: ({ contractId }) => <bdi className={css['cut']}>{contractId}</bdi>,
    },
    {
      id: 'annualMinor',
      name: say('renewals.value'),
      isNumber: true,
      widths: { wide: '120px', laptop: '110px', tablet: '110px', phone: '96px' },
      cell: ({ currency, annualMinor }) => (
        <span className={css['number']}>
          {formats.amount({ currency, amountMinor: annualMinor })}
        </span>
      ),
    },
    {
      id: 'risk',
      name: say('renewals.risk'),
      tip: say('renewals.riskTip'),
      isNumber: true,
      widths: { wide: '70px', laptop: '70px' },
      cell: ({ risk }) => (
        <span className={css['number']}>{risk === null ? '–' : formats.percent(risk)}</span>
      ),
    },
    {
      id: 'state',
      name: say('renewals.state'),
      widths: { wide: '130px', laptop: '120px', tablet: '110px' },
      cell: (row) => <span className={css['cut']}>{say(`renewals.state.${stateOf(row)}`)}</span>,
    },
    {
      id: 'endsOn',
      name: say('renewals.endsOn'),
      widths: { wide: '120px', laptop: '110px' },
      cell: ({ endsOn }) => <span className={css['cut']}>{formats.day(endsOn)}</span>,
    },
    {
      id: 'managerId',
      name: say('renewals.managerId'),
      widths: { wide: '120px' },
      cell: ({ managerId }) =>
        managerId === null ? (
          <span className={css['quiet']}>{say('renewals.noManager')}</span>
        ) : (
          <ColleagueName id={managerId} nameOf={nameOf} className={css['cut']} />
        ),
    },
  ];
}

const stateOf = ({ status, selfRenewing }: RenewalRow) =>
  status === 'running' ? (selfRenewing ? 'goes-on' : 'ends') : status;
