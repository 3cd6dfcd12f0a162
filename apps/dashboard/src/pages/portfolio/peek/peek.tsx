import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AccountView, PortfolioRow, ScoreName } from '#insights/views';
import { printable } from '#kernel/printable';
import { useAccount } from '../../../client/use-account.ts';
import { useMoment } from '../../../client/moment.ts';
import { useKeys } from '../../../parts/controls/keys.ts';
import { BandMark } from '../../../parts/marks/band-mark.tsx';
import { SCORES, toneOf } from '../../../parts/marks/bands.ts';
import { useFormats } from '../../../parts/texts/formats.ts';
import { missingText } from '../../../parts/texts/missing.ts';
import { useSay } from '../../../parts/texts/text.ts';
import css from './peek.module.css';

interface Props {
  readonly row: PortfolioRow;
  readonly onClose: () => void;
}

const PEOPLE_MAX = 4;
const CONTRACTS_MAX = 3;

/** An account beside the list, for a look: the row first, then who and what there is. The list keeps the focus. */
export function Peek({ row, onClose }: Props) {
  const say = useSay();
  useKeys({ Escape: onClose });
  const { accountId, name, managerId, status, key } = row;
  const { data: account } = useAccount(accountId);
  return (
    <aside className={css['peek']} aria-label={say('peek.label', { name })} aria-live="polite">
      <div className={css['head']}>
        <h2 className={css['name']} dir="auto">
          {key ? <span aria-hidden="true">★ </span> : null}
          {printable(name)}
        </h2>
        <button type="button" className={css['close']} aria-label={say('close')} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <p className={css['quiet']}>
        <bdi>{accountId}</bdi> · {say(`status.${status}`)} · {managerId ?? say('cell.noManager')}
      </p>
      <dl className={css['facts']}>
        {SCORES.map((score) => (
          <Score key={score} row={row} score={score} />
        ))}
        <Money row={row} />
        <Day name="lastContactOn" day={row.lastContactOn} />
        <Day name="lastOrderOn" day={row.lastOrderOn} />
      </dl>
      {account ? <More account={account} /> : <div className={`skeleton ${css['wait'] ?? ''}`} />}
      <Link to="/accounts/$accountId" params={{ accountId }} className={css['open']}>
        {say('peek.open')}
      </Link>
    </aside>
  );
}

function Score({ row, score }: { readonly row: PortfolioRow; readonly score: ScoreName }) {
  const say = useSay();
  const formats = useFormats();
  const early = row.tooEarly?.[score];
  const value = row[score];
  const band = early ? 'too-early' : row[`${score}Band`];
  return (
    <>
      <dt>{say(`score.${score}`)}</dt>
      <dd>
        <span className={css['score']}>
          {value === null || early ? '' : formats.score(score, value)}
          <BandMark tone={toneOf(band)} /> {say(`band.${band ?? 'none'}`)}
        </span>
        {early ? (
          <span className={css['quiet']}>
            {formats.list(early.missing.map((one) => missingText(one, say)))}
          </span>
        ) : null}
      </dd>
    </>
  );
}

function Money({ row: { revenue } }: Pick<Props, 'row'>) {
  const say = useSay();
  const { amount } = useFormats();
  if (revenue.length === 0) return null;
  return (
    <>
      <dt>{say('column.atRisk')}</dt>
      <dd>
        {revenue.map(({ currency, atRiskMinor, renewableMinor }) => (
          <span key={currency} className={css['line']}>
            {say('cell.atRiskTip', {
              atRisk: amount({ currency, amountMinor: atRiskMinor }),
              renewable: amount({ currency, amountMinor: renewableMinor }),
            })}
          </span>
        ))}
      </dd>
    </>
  );
}

interface DayProps {
  readonly name: 'lastContactOn' | 'lastOrderOn';
  readonly day: string | null;
}

function Day({ name, day }: DayProps) {
  const say = useSay();
  const formats = useFormats();
  const { asOf } = useMoment();
  return (
    <>
      <dt>{say(`column.${name}`)}</dt>
      <dd>{day === null ? '–' : `${formats.away(day, asOf)}, ${formats.day(day)}`}</dd>
    </>
  );
}

/** Whom one would call, and what is running. */
function More({ account }: { readonly account: AccountView }) {
  const say = useSay();
  const { day, amount, number } = useFormats();
  const people = account.stakeholders
    .filter(({ departedOn }) => departedOn === null)
    .toSorted((one, other) => other.tie - one.tie)
    .slice(0, PEOPLE_MAX);
  const contracts = account.contracts
    .filter(({ status }) => status === 'running' || status === 'terminated')
    .slice(0, CONTRACTS_MAX);
  const threats = account.threats.filter(({ status }) => status === 'open');
  return (
    <>
      <List title={say('peek.people')} empty={say('peek.nobody')}>
        {people.map(({ stakeholderId, name, title, tie }) => (
          <li key={stakeholderId} dir="auto">
            {name ?? say('person.erased', { id: stakeholderId })}{' '}
            <span className={css['quiet']}>
              {title === null ? '' : `${title} · `}
              {say('peek.tie', { tie: number(tie) })}
            </span>
          </li>
        ))}
      </List>
      <List title={say('peek.contracts')}>
        {contracts.map((contract) => (
          <li key={contract.contractId}>
            <bdi>{contract.contractId}</bdi>{' '}
            <span className={css['quiet']}>
              {amount({ currency: contract.currency, amountMinor: contract.annualValueMinor })} ·{' '}
              {contract.nextDecisionOn === null
                ? say('peek.ends', { day: day(contract.endsOn) })
                : say('peek.decided', { day: day(contract.nextDecisionOn) })}
            </span>
          </li>
        ))}
      </List>
      <List title={say('peek.threats')}>
        {threats.map(({ threatId, rival, severity }) => (
          <li key={threatId} dir="auto">
            {rival} <span className={css['quiet']}>{say(`severity.${severity}`)}</span>
          </li>
        ))}
      </List>
    </>
  );
}

interface ListProps {
  readonly title: string;
  readonly empty?: string;
  readonly children: readonly ReactNode[];
}

/** Without a line there is none, unless that is worth a word. */
function List({ title, empty, children }: ListProps) {
  if (children.length === 0 && empty === undefined) return null;
  return (
    <section>
      <h3 className={css['title']}>{title}</h3>
      {children.length === 0 ? <p className={css['quiet']}>{empty}</p> : null}
      {children.length > 0 ? <ul className={css['list']}>{children}</ul> : null}
    </section>
  );
}
