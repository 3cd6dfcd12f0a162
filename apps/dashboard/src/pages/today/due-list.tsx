import { useMoment } from '../../client/moment.ts';
import { useColleagues } from '../../client/use-colleagues.ts';
import { useAccount } from '../../client/use-account.ts';
import type { DutyLine, TodayView } from '#insights/views';
import { useFormats } from '../../parts/texts/formats.ts';
import { namesOf } from '../../parts/texts/names.ts';
import { useSay } from '../../parts/texts/text.ts';
import { MatterLine } from './matter-line.tsx';
import { Part } from './part.tsx';
import { StakeFigure } from './stake-figure.tsx';
import { dutySentence } from '../../parts/matters/duty-sentence.ts';
import { useOwner } from './use-today.ts';
import css from './today-page.module.css';

interface Props {
  readonly day: TodayView;
  /** There is more. */
  readonly onMore: (() => void) | undefined;
}

/** What is due, by its day and what is at stake. */
export function DueList({ day, onMore }: Props) {
  const say = useSay();
  return (
    <Part name={say('day.due')} count={day.dueTotal} nothing={say('day.none.due')}>
      <ul className={css['lines']}>
        {day.due.map((line) => (
          <Duty key={`${line.accountId}/${line.matterId}`} line={line} day={day} />
        ))}
      </ul>
      {onMore ? (
        <button type="button" className={css['more']} onClick={onMore}>
          {say('today.more')}
        </button>
      ) : null}
    </Part>
  );
}

function Duty({ line, day }: { readonly line: DutyLine; readonly day: TodayView }) {
  const say = useSay();
  const formats = useFormats();
  const { past } = useMoment();
  const { nameOf } = useColleagues();
  const owner = useOwner();
  const { dueOn, lateDays, stake, ownerId, matterId, act } = line;
  // People have their names on the page of their account alone.
  const { data: account } = useAccount(line.accountId, 'stakeholderId' in line.says.params);
  const sentence = dutySentence(line, { say, formats, names: namesOf(account, say) });
  const isLate = lateDays > 0;
  return (
    <MatterLine
      of={line}
      sentence={sentence}
      name={sentence}
      matterId={matterId}
      act={act}
      tone={isLate && !past ? 'late' : undefined}
      stake={stake ? <StakeFigure stake={stake} /> : null}
      meta={
        <>
          <span>
            {say(isLate ? 'matter.lateOn' : 'matter.dueOn', {
              away: formats.away(dueOn, day.on),
              day: formats.day(dueOn),
            })}
          </span>
          {owner === undefined ? (
            <span>{ownerId === null ? say('today.noManager') : nameOf(ownerId)}</span>
          ) : null}
        </>
      }
    />
  );
}
