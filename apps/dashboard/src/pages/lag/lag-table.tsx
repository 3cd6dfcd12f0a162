import type { LagFigures } from '#insights/views';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import type { NamedLag } from './use-lag.ts';
import css from './lag-page.module.css';

/** By source or person: how many facts, how late in the middle, how many within a day; and all of them. */
export function LagTable({ lag: { by, all, groups } }: { readonly lag: NamedLag }) {
  const say = useSay();
  const longest = Math.max(1, ...groups.map(({ medianDays }) => medianDays ?? 0));
  return (
    // A table with more than fits is scrolled, also by keyboard.
    <div className={css['scroll']} tabIndex={0} role="group" aria-label={say('lag.title')}>
      <table className={css['table']}>
        <caption className="unseen">{say('lag.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{say(`lag.by.${by}`)}</th>
            <th scope="col" className={css['bars']}>
              <span className="unseen">{say('lag.bar')}</span>
            </th>
            <th scope="col" className={css['number']}>
              {say('lag.median')}
            </th>
            <th scope="col" className={css['number']}>
              {say('lag.withinADay')}
            </th>
            <th scope="col" className={`${css['number'] ?? ''} ${css['longest'] ?? ''}`}>
              {say('lag.longest')}
            </th>
            <th scope="col" className={css['number']}>
              {say('lag.facts')}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={[group.source, group.recipe, group.actor].join()}>
              <th scope="row">
                <Name group={group} />
              </th>
              <td className={css['bars']}>
                <span
                  className={css['line']}
                  aria-hidden="true"
                  style={{ inlineSize: `${String(((group.medianDays ?? 0) / longest) * 100)}%` }}
                />
              </td>
              <Figures of={group} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('lag.all')}</th>
            <td />
            <Figures of={all} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** An import is called by what it was read as. */
function Name({
  group: { source, recipe, actor, actorName },
}: {
  readonly group: NamedLag['groups'][number];
}) {
  const say = useSay();
  if (actor !== null) return <bdi>{actorName ?? actor}</bdi>;
  return (
    <>
      {say(`lag.source.${source}`)}{' '}
      {recipe === null ? null : <bdi className={css['quiet']}>{recipe}</bdi>}
    </>
  );
}

function Figures({ of }: { readonly of: LagFigures }) {
  const say = useSay();
  const { number, percent } = useFormats();
  const { facts, medianDays, withinADay, longestDays } = of;
  const days = (count: number | null): string =>
    count === null ? '–' : say('lag.days', { days: count });
  return (
    <>
      <td className={css['number']}>{days(medianDays)}</td>
      <td className={css['number']}>{facts === 0 ? '–' : percent(withinADay / facts)}</td>
      <td className={`${css['number'] ?? ''} ${css['longest'] ?? ''}`}>{days(longestDays)}</td>
      <td className={css['number']}>{number(facts)}</td>
    </>
  );
}
