import type { AccountView } from '#insights/views';
import { Card } from '../../../parts/card/card.tsx';
import { RecordMenu } from '../../../parts/record/record-menu.tsx';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay } from '../../../parts/texts/text.ts';
import css from '../side.module.css';

/** Rivals at the door, and how it went with those before. */
export function Threats({ account }: { readonly account: AccountView }) {
  const say = useSay();
  const { away, day } = useFormats();
  const { threats, asOf } = account;
  return (
    <Card
      title={say('threats.title')}
      empty={threats.length === 0 ? say('threats.none') : undefined}
    >
      <ul>
        {threats.map(({ threatId, rival, severity, status, loggedOn, evidence }) => (
          <li key={threatId} className={css['item']}>
            <p className={css['line']}>
              <span className={css['name']}>{rival}</span>
              <span className={status === 'defended' ? css['good'] : css['bad']}>
                {say(`severity.${severity}`)}, {say(`threat.${status}`)}
              </span>
              {status === 'open' ? (
                <RecordMenu
                  account={account}
                  about={{ kind: 'threat', id: threatId, name: rival }}
                />
              ) : null}
            </p>
            {evidence === null ? null : <p>{evidence}</p>}
            <p className={css['quiet']}>
              {say('threats.logged', { away: away(loggedOn, asOf), day: day(loggedOn) })}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
