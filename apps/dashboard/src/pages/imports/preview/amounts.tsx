import type { ImportPreview } from '../../../client/imports.ts';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { useAmountText } from './use-amount-text.ts';
import { useRecordedWords } from './use-recorded-words.ts';
import css from './preview.module.css';

/** What was ordered and returned, by currency. */
export function Sums({ sums }: { readonly sums: ImportPreview['sums'] }) {
  const say = useSay();
  const amountText = useAmountText();
  if (sums.length === 0) return null;
  return (
    <table className={css['table']}>
      <caption>{say('preview.sums')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('preview.currency')}</th>
          <th scope="col" data-number>
            {say('preview.ordered')}
          </th>
          <th scope="col" data-number>
            {say('preview.returned')}
          </th>
        </tr>
      </thead>
      <tbody>
        {sums.map(({ currency, ordered, returned }) => (
          <tr key={currency}>
            <th scope="row">{currency}</th>
            <td data-number>{amountText(ordered, currency)}</td>
            <td data-number>{amountText(returned, currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The largest orders and returns: a decimal mark that was misread is seen here first. */
export function Largest({ records }: { readonly records: ImportPreview['largest'] }) {
  const say = useSay();
  const { day } = useFormats();
  const amountText = useAmountText();
  const { recordedWord } = useRecordedWords();
  if (records.length === 0) return null;
  return (
    <table className={css['table']}>
      <caption>{say('preview.largest')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('preview.account')}</th>
          <th scope="col">{say('preview.what')}</th>
          <th scope="col">{say('preview.on')}</th>
          <th scope="col" data-number>
            {say('preview.amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {records.map(({ accountId, type, on, amount, currency }, place) => (
          // They have no name of their own, and keep their places.
          <tr key={place}>
            <th scope="row" dir="auto">
              {accountId}
            </th>
            <td>{recordedWord(type, 1)}</td>
            <td>{on === null ? '' : day(on)}</td>
            <td data-number>{amountText(amount, currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
