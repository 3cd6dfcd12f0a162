import type { AccountView, PostMortem, SignalWeight } from '#insights/views';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { useTold } from './use-told.ts';
import css from './post-mortem.module.css';

interface Props {
  readonly postMortem: PostMortem;
  readonly account: AccountView;
}

/** What was logged in the year before: what carried no weight first, then what weighed most. */
export function Signals({ postMortem, account }: Props) {
  const say = useSay();
  const formats = useFormats();
  const told = useTold(postMortem, account);
  const { signals } = postMortem;
  if (signals.length === 0) return <p className={css['note']}>{say('lookback.nothingLogged')}</p>;
  const idle = signals.filter(({ moved }) => moved === 0).length;
  return (
    <>
      <h3 className={css['part']}>{say('lookback.signals', { idle })}</h3>
      <table className={css['table']}>
        <thead>
          <tr>
            <th scope="col">{say('lookback.logged')}</th>
            <th scope="col" className={css['number']}>
              {say('lookback.times')}
            </th>
            <th scope="col">{say('lookback.lastOn')}</th>
            <th scope="col" className={css['number']}>
              {say('why.percentPoints')}
            </th>
          </tr>
        </thead>
        <tbody>
          {signals.map(({ type, count, lastOn, moved, eventIds }) => (
            <tr key={type} data-type={type} data-idle={moved === 0}>
              <th scope="row" dir="auto">
                {told(eventIds[0])}
              </th>
              <td className={css['number']}>{say('lookback.count', { count })}</td>
              <td>{formats.day(lastOn)}</td>
              <td className={css['number']}>{weight(moved)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );

  function weight(moved: SignalWeight['moved']): string {
    if (moved === null) return '–';
    return moved === 0 ? say('lookback.noWeight') : formats.signed(moved / 1000, 2);
  }
}
