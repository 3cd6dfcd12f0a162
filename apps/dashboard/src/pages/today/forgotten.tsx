import type { TodayView } from '#insights/views';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import { MatterLine } from './matter-line.tsx';
import { Part } from './part.tsx';
import { neglectedSentence } from '../../parts/day/neglected-sentence.ts';
import css from './today-page.module.css';

/** Who has not been heard for long. */
export function Forgotten({ day }: { readonly day: TodayView }) {
  const say = useSay();
  const formats = useFormats();
  const { notToBeForgotten: lines, on } = day;
  return (
    <Part name={say('day.forgotten')} count={lines.length} nothing={say('day.none.forgotten')}>
      <ul className={css['lines']}>
        {lines.map((line) => (
          <MatterLine
            key={line.accountId}
            of={line}
            name={line.name}
            matterId="account"
            act={line.act}
            sentence={neglectedSentence(line, on, { say, formats })}
            meta={
              <>
                <span>{say(`status.${line.status}`)}</span>
                {line.key ? <span>★ {say('day.key')}</span> : null}
              </>
            }
          />
        ))}
      </ul>
    </Part>
  );
}
