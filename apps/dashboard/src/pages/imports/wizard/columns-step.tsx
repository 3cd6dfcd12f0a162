import type { DraftView, LookedColumn } from '../../../client/imports.ts';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { COLUMNS } from '../row-types.ts';
import { mapWith, oursOf } from './columns.ts';
import { isOpen, ofKind } from './questions.ts';
import { SameInAllRows } from './same-in-all-rows.tsx';
import { Step } from './step.tsx';
import type { Wizard } from './use-draft.ts';
import { useOurWords } from './use-our-words.ts';
import { useWhy } from '../why/use-why.ts';
import css from './wizard.module.css';

interface Props {
  readonly wizard: Wizard;
  readonly draft: DraftView;
}

const EXAMPLES_SHOWN = 3;

/** Which column is which: guessed by heading and content, with what stands in it, to confirm or to change. */
export function ColumnsStep({ wizard, draft }: Props) {
  const say = useSay();
  const { said, asked, say: tell } = wizard;
  const isMapped = (ours: string) => draft.columns.some((one) => oursOf(one, said.map) === ours);
  return (
    <Step title={say('wizard.columns.title')}>
      <p className={css['quiet']}>{say('wizard.columns.text')}</p>
      <table className={css['columns']}>
        <thead>
          <tr>
            <th scope="col">{say('wizard.columns.theirs')}</th>
            <th scope="col">{say('wizard.columns.examples')}</th>
            <th scope="col">{say('wizard.columns.ours')}</th>
          </tr>
        </thead>
        <tbody>
          {draft.columns.map((column) => (
            <Row
              key={column.name}
              column={column}
              offered={draft.ourColumns}
              ours={oursOf(column, said.map)}
              onOurs={(ours) => tell({ map: mapWith(said.map, column, ours) })}
            />
          ))}
        </tbody>
      </table>
      <Missing wizard={wizard} draft={draft} />
      {isMapped('reference') && isMapped('amount') ? (
        <label className={css['check']}>
          <input
            type="checkbox"
            checked={said.lines ?? false}
            onChange={({ target }) => tell({ lines: target.checked })}
          />
          {say('wizard.columns.lines')}
        </label>
      ) : null}
      {(ofKind(asked, 'mapping')?.missing ?? []).filter(isSameAnywhere).map((column) => (
        <SameInAllRows key={column} column={column} wizard={wizard} />
      ))}
    </Step>
  );
}

/** What of ours may be the same in every row of a file. */
const isSameAnywhere = (column: string): boolean =>
  !['account_id', 'occurred_at', 'reference', 'currency'].includes(column);

interface RowProps {
  readonly column: LookedColumn;
  readonly offered: readonly string[];
  readonly ours: string;
  readonly onOurs: (ours: string) => void;
}

function Row({ column, offered, ours, onOurs }: RowProps) {
  const say = useSay();
  const { columnWord } = useOurWords();
  const { name, examples } = column;
  return (
    <tr>
      <th scope="row" dir="auto">
        {name}
      </th>
      <td className={css['examples']}>
        {examples.slice(0, EXAMPLES_SHOWN).map((example) => (
          <bdi key={example}>{example}</bdi>
        ))}
      </td>
      <td>
        <select
          aria-label={say('wizard.columns.oursOf', { name })}
          value={ours}
          data-used={ours !== ''}
          onChange={({ target }) => onOurs(target.value)}
        >
          <option value="">{say('wizard.columns.none')}</option>
          {COLUMNS.filter((one) => offered.includes(one)).map((one) => (
            <option key={one} value={one}>
              {columnWord(one)}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}

function Missing({ wizard, draft }: Props) {
  const say = useSay();
  const { list } = useFormats();
  const { columnWord } = useOurWords();
  const { why } = useWhy();
  const question = ofKind(wizard.asked, 'mapping');
  if (draft.why !== null) {
    return (
      <p className={css['error']} role="alert">
        {why(draft.why)}
      </p>
    );
  }
  if (!question || !isOpen(draft, 'mapping')) return null;
  return (
    <p className={css['error']} role="status">
      {say('wizard.columns.missing', { columns: list(question.missing.map(columnWord)) })}
    </p>
  );
}
