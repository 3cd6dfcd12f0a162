import type { LookedColumn, Said } from '../../../client/imports.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { TypeSelect } from './type-select.tsx';
import css from './wizard.module.css';

type TypeByWord = NonNullable<Said['typeByWord']>;

interface Props {
  readonly columns: readonly LookedColumn[];
  readonly offered: readonly string[];
  readonly said: TypeByWord | undefined;
  readonly onSaid: (said: TypeByWord | undefined) => void;
}

/** Each word of a column with its count, and what it becomes; a word nobody speaks for is left out. */
export function WordsOfColumn({ columns, offered, said, onSaid }: Props) {
  const say = useSay();
  const chosen = columns.find(({ name }) => name === said?.column);
  const become = (word: string, type: string | undefined) => {
    if (!said) return;
    const { [word]: _before, ...others } = said.types;
    onSaid({ ...said, types: type === undefined ? others : { ...others, [word]: type } });
  };
  return (
    <>
      <label className={css['answer']}>
        {say('wizard.type.column')}
        <select
          value={said?.column ?? ''}
          data-used={said !== undefined}
          onChange={({ target }) =>
            onSaid(target.value === '' ? undefined : { column: target.value, types: {} })
          }
        >
          <option value="">{say('wizard.type.chooseColumn')}</option>
          {columns
            .filter(({ words }) => words !== null && words.length > 0)
            .map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
        </select>
      </label>
      {chosen?.words && said ? (
        <table className={css['columns']}>
          <thead>
            <tr>
              <th scope="col">{say('wizard.type.wordHeading')}</th>
              <th scope="col" data-number>
                {say('wizard.type.rows')}
              </th>
              <th scope="col">{say('wizard.type.becomes')}</th>
            </tr>
          </thead>
          <tbody>
            {chosen.words.map(({ word, rows }) => (
              <tr key={word}>
                <th scope="row" dir="auto">
                  {word === '' ? say('wizard.type.emptyWord') : word}
                </th>
                <td data-number>{say('pastImports.rows', { count: rows })}</td>
                <td>
                  <TypeSelect
                    label={say('wizard.type.becomesOf', { word })}
                    offered={offered}
                    none={say('wizard.type.leftOut')}
                    value={said.types[word] ?? ''}
                    onType={(type) => become(word, type)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </>
  );
}
