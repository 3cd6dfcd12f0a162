import type { AccountView, DutyLine } from '#insights/views';
import { useMoment } from '../../../client/moment.ts';
import { ActButton } from '../../../parts/matters/act-button.tsx';
import { AsideButton } from '../../../parts/matters/aside-button.tsx';
import { dutySentence } from '../../../parts/matters/duty-sentence.ts';
import { useOverlay } from '../../../parts/page/overlays.ts';
import { useFormats } from '../../../parts/texts/formats.ts';
import { namesOf } from '../../../parts/texts/names.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { LINES_MAX } from './lines.tsx';
import { useActions } from './use-actions.ts';
import css from './overview.module.css';

/** What is to be done, by its day: what the day asks for, then what is agreed for later. */
export function ToDo({ account }: { readonly account: AccountView }) {
  const say = useSay();
  const { data } = useActions(account.accountId);
  const lines = [...(data?.duties ?? []), ...(data?.ahead ?? [])];
  if (lines.length === 0) return null;
  const left = lines.length - LINES_MAX;
  return (
    <section className={css['card']}>
      <h2 className={css['title']}>
        {say('overview.toDo')}
        {left > 0 ? (
          <span className={css['rest']}>{say('overview.more', { count: left })}</span>
        ) : null}
      </h2>
      <ul>
        {lines.slice(0, LINES_MAX).map((line) => (
          <Matter key={line.matterId} line={line} account={account} />
        ))}
      </ul>
    </section>
  );
}

function Matter({ line, account }: { readonly line: DutyLine; readonly account: AccountView }) {
  const say = useSay();
  const formats = useFormats();
  const show = useOverlay();
  const { past } = useMoment();
  const { dueOn, lateDays, matterId, act } = line;
  const sentence = dutySentence(line, { say, formats, names: namesOf(account, say) });
  const isLate = lateDays > 0;
  return (
    <li className={css['matter']} data-tone={isLate && !past ? 'late' : undefined}>
      <span className={css['what']}>
        <span dir="auto">{sentence}</span>{' '}
        <span className={css['quiet']}>
          {say(isLate ? 'matter.lateOn' : 'matter.dueOn', {
            away: formats.away(dueOn, account.asOf),
            day: formats.day(dueOn),
          })}
        </span>
      </span>
      <span className={css['acts']}>
        <ActButton act={act} onForm={() => show({ kind: 'record', wish: act })} />
        <AsideButton accountId={account.accountId} matterId={matterId} name={sentence} />
      </span>
    </li>
  );
}
