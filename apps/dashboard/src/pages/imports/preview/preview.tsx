import type { Counted, ImportPreview } from '../../../client/imports.ts';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { useOurWords } from '../wizard/use-our-words.ts';
import { useWhy } from '../why/use-why.ts';
import { Largest, Sums } from './amounts.tsx';
import { PreviewRows } from './preview-rows.tsx';
import { useRecordedWords } from './use-recorded-words.ts';
import css from './preview.module.css';

/** What an import would do: who, what, when, how much, what not, and the first rows one by one. */
export function Preview({ preview }: { readonly preview: ImportPreview }) {
  const say = useSay();
  const { columnWord } = useOurWords();
  const { events, known, refusals, leftOut, cellsLeftOut } = preview;
  const isNothing = Object.keys(events).length === 0;
  return (
    <div className={css['preview']}>
      {isNothing ? (
        <p className={css['nothing']}>
          {say(known > 0 && refusals.length === 0 ? 'preview.nothingNew' : 'preview.nothing')}
        </p>
      ) : (
        <Figures preview={preview} />
      )}
      <Days days={preview.days} />
      <Sums sums={preview.sums} />
      <Largest records={preview.largest} />
      <Reasons title={say('preview.refusals')} counted={refusals} isFault />
      <Reasons title={say('preview.leftOut')} counted={leftOut} />
      {Object.keys(cellsLeftOut).length > 0 ? (
        <section>
          <h3>{say('preview.cellsLeftOut')}</h3>
          <ul>
            {Object.entries(cellsLeftOut).map(([column, cells]) => (
              <li key={column}>{say('preview.cells', { column: columnWord(column), cells })}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <PreviewRows heading={preview.heading} rows={preview.rows} />
    </div>
  );
}

function Figures({ preview }: { readonly preview: ImportPreview }) {
  const say = useSay();
  const { number } = useFormats();
  const { recordedWord } = useRecordedWords();
  const { accounts, events, known } = preview;
  const figures: readonly (readonly [words: string, count: number])[] = [
    [say('preview.accounts.new', { count: accounts.opened }), accounts.opened],
    [say('preview.accounts.known', { count: accounts.known }), accounts.known],
    ...Object.entries(events)
      // New accounts stand first already.
      .filter(([type]) => type !== 'AccountOpened')
      .map(([type, count]) => [recordedWord(type, count), count] as const),
    [say('preview.rowsKnown', { count: known }), known],
  ];
  return (
    <ul className={css['figures']}>
      {figures
        .filter(([, count]) => count > 0)
        .map(([words, count]) => (
          <li key={words}>
            <strong>{number(count)}</strong> {words}
          </li>
        ))}
    </ul>
  );
}

function Days({ days }: { readonly days: ImportPreview['days'] }) {
  const say = useSay();
  const { day } = useFormats();
  if (days === null) return null;
  const { first, last } = days;
  return (
    <p>
      {say(first === last ? 'preview.day' : 'preview.days', { first: day(first), last: day(last) })}
    </p>
  );
}

interface ReasonsProps {
  readonly title: string;
  readonly counted: readonly Counted[];
  readonly isFault?: boolean;
}

function Reasons({ title, counted, isFault = false }: ReasonsProps) {
  const say = useSay();
  const { why } = useWhy();
  if (counted.length === 0) return null;
  return (
    <section>
      <h3 className={isFault ? css['fault'] : undefined}>{title}</h3>
      <ul>
        {counted.map(({ why: one, rows, line }) => (
          <li key={one.message} dir="auto">
            {say('preview.reason', { rows, because: why(one) })}
            {line === null ? null : (
              <span className={css['quiet']}> ({say('preview.firstLine', { line })})</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
