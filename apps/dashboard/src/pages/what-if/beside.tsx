import { useQueries } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { WhatIf } from '#insights/views';
import { useKept } from '../../client/use-kept.ts';
import { Card } from '../../parts/card/card.tsx';
import { chosenOf, toggled } from '../../parts/controls/chosen.ts';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import { MovedAmount } from './moved-amount.tsx';
import { useScenario, whatIfQuery } from './use-what-if.ts';
import { scenarioIn, type Scenario } from './what-if-search.ts';
import setUp from '../../parts/set-up/set-up.module.css';
import css from './what-if-page.module.css';

/** This scenario beside others that are kept; nothing where none is. */
export function Beside({ scenario }: { readonly scenario: Scenario }) {
  const say = useSay();
  const navigate = useNavigate();
  const { search } = useScenario();
  const { kept } = useKept('what-if');
  const chosen = chosenOf(search.beside);
  const others = kept.filter(({ id }) => chosen.includes(id));
  if (kept.length === 0) return null;
  return (
    <Card title={say('whatIf.beside')}>
      <div className={setUp['body']}>
        <div className={css['chips']} role="group" aria-label={say('whatIf.beside')}>
          {kept.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              className={css['toggle']}
              aria-pressed={chosen.includes(id)}
              onClick={() =>
                void navigate({
                  to: '/what-if',
                  search: { ...search, beside: toggled(search.beside, id) },
                  replace: true,
                })
              }
            >
              <bdi>{name}</bdi>
            </button>
          ))}
        </div>
        {others.length === 0 ? null : (
          <Table
            scenarios={[
              { id: '', name: say('whatIf.this'), scenario },
              ...others.map(({ id, name, search: text }) => ({
                id,
                name,
                scenario: scenarioIn(Object.fromEntries(new URLSearchParams(text))),
              })),
            ]}
          />
        )}
      </div>
    </Card>
  );
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly scenario: Scenario;
}

function Table({ scenarios }: { readonly scenarios: readonly Named[] }) {
  const say = useSay();
  const answers = useQueries({ queries: scenarios.map(({ scenario }) => whatIfQuery(scenario)) });
  return (
    <div className={css['scroll']}>
      <table className={css['table']}>
        <thead>
          <tr>
            <th scope="col">{say('whatIf.scenario')}</th>
            <th scope="col">{say('whatIf.movedShort')}</th>
            <th scope="col">{say('whatIf.atRisk')}</th>
            <th scope="col">{say('whatIf.dueShort')}</th>
          </tr>
        </thead>
        <tbody>
          {scenarios.map(({ id, name }, place) => (
            <tr key={id}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <Cells outcome={answers[place]?.data} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cells({ outcome }: { readonly outcome: WhatIf | undefined }) {
  const { number } = useFormats();
  if (!outcome) return <td colSpan={3}>–</td>;
  const { moved, accounts, revenue, due } = outcome.totals;
  return (
    <>
      <td>{`${number(moved)} / ${number(accounts)}`}</td>
      <td>
        {revenue.map(({ currency, atRiskMinor }) => (
          <span key={currency} className={css['sum']}>
            <MovedAmount currency={currency} {...atRiskMinor} />
          </span>
        ))}
      </td>
      <td>
        {due.before === due.after
          ? number(due.after)
          : `${number(due.before)} → ${number(due.after)}`}
      </td>
    </>
  );
}
