import type { AccountView } from '#insights/views';
import { Card } from '../../../parts/card/card.tsx';
import { AtRiskNote } from '../../../parts/notes/at-risk-note.tsx';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { revenueFigures } from './revenue-figures.ts';
import css from '../side.module.css';

/** What the account brings, and what of it is at risk. */
export function Revenue({ account }: { readonly account: AccountView }) {
  const say = useSay();
  const { amount, exactAmount } = useFormats();
  const known = revenueFigures(account);
  return (
    <Card title={say('revenue.title')} empty={known.length === 0 ? say('revenue.none') : undefined}>
      <table className={css['money']}>
        <tbody>
          {known.map(({ label, figures }) => (
            <tr key={label}>
              <th scope="row">{say(label)}</th>
              <td>
                {figures.map((one) => (
                  <div key={one.currency} data-tip={exactAmount(one)}>
                    {amount(one)}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {account.revenue.length === 0 ? null : (
        <div className={css['note']}>
          <AtRiskNote firstOrderOn={account.firstOrderOn} />
        </div>
      )}
    </Card>
  );
}
