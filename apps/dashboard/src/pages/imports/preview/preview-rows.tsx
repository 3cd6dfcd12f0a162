import type { Becomes, ImportPreview } from '../../../client/imports.ts';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { useWhy } from '../why/use-why.ts';
import { useAmountText } from './use-amount-text.ts';
import { useRecordedWords } from './use-recorded-words.ts';
import css from './preview.module.css';

type Props = Pick<ImportPreview, 'heading' | 'rows'>;

/** The first rows of the file beside what becomes of each. */
export function PreviewRows({ heading, rows }: Props) {
  const say = useSay();
  if (rows.length === 0) return null;
  // Columns that are empty in all of these rows only push the others apart.
  const shown = heading
    .map((name, place) => ({ name, place }))
    .filter(({ place }) => rows.some(({ cells }) => (cells[place] ?? '') !== ''));
  return (
    <section>
      <h3>{say('preview.rows')}</h3>
      {/* Files are wide: the table is moved within its frame, also by keyboard. */}
      <div className={css['wide']} tabIndex={0} role="region" aria-label={say('preview.rows')}>
        <table className={css['table']}>
          <thead>
            <tr>
              <th scope="col" data-number>
                {say('preview.line')}
              </th>
              <th scope="col">{say('preview.becomes')}</th>
              {shown.map(({ name, place }) => (
                <th key={place} scope="col" className={css['cell']} dir="auto">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, cells, becomes }) => (
              <tr key={line}>
                <td data-number>{line}</td>
                <td className={css['becomes']}>
                  {becomes.map((one, place) => (
                    // What one row becomes keeps its order.
                    <p key={place} data-kind={one.kind}>
                      <Become one={one} />
                    </p>
                  ))}
                </td>
                {shown.map(({ place }) => (
                  <td key={place} className={css['cell']} dir="auto">
                    {cells[place]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Become({ one }: { readonly one: Becomes }) {
  const say = useSay();
  const { day } = useFormats();
  const amountText = useAmountText();
  const { recordedWord } = useRecordedWords();
  const { why } = useWhy();
  if ('why' in one) {
    return say(`preview.becomes.${one.kind}`, { because: why(one.why) });
  }
  const { type, accountId, on, amount, currency } = one;
  const what = [
    recordedWord(type, 1),
    accountId,
    on === null ? '' : day(on),
    amountText(amount, currency),
  ]
    .filter((part) => part !== '')
    .join(' · ');
  return one.kind === 'known' ? say('preview.becomes.known', { what }) : what;
}
