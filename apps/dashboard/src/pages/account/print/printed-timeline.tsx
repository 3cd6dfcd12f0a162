import type { TimelineEntry } from '#insights/views';
import type { Tools } from '../../../parts/causes/because.ts';
import { actorName } from '../timeline/event-source.ts';
import { eventSentence } from '../timeline/event-sentence.ts';
import { ownWords } from '../timeline/own-words.ts';
import css from './print.module.css';

interface Props {
  readonly entries: readonly TimelineEntry[];
  readonly tools: Tools;
}

/** Every event as a line of a table. */
export function PrintedTimeline({ entries, tools: { say, formats, ...rest } }: Props) {
  const tools = { say, formats, ...rest };
  return (
    <section>
      <h2 className={css['heading']}>
        {say('timeline.title')} {say('timeline.count', { count: entries.length })}
      </h2>
      <table className={css['table']}>
        <tbody>
          {entries.map((entry) => {
            const words = ownWords(entry);
            return (
              <tr key={entry.id} data-withdrawn={entry.amendedBy?.kind === 'retracted'}>
                <th scope="row">{formats.day(entry.occurredOn)}</th>
                <td>
                  <span dir="auto">{eventSentence(entry, tools)}</span>
                  {words === '' ? null : (
                    <span className={css['words']} dir="auto">
                      {words}
                    </span>
                  )}
                </td>
                <td>{actorName(entry)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
