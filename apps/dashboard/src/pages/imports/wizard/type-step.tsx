import { useState } from 'react';
import type { DraftView } from '../../../client/imports.ts';
import { Choice } from '../../../parts/controls/choice.tsx';
import { useSay } from '../../../parts/texts/text.ts';
import { Step } from './step.tsx';
import { TypeSelect } from './type-select.tsx';
import type { Wizard } from './use-draft.ts';
import { WordsOfColumn } from './words-of-column.tsx';
import css from './wizard.module.css';

interface Props {
  readonly wizard: Wizard;
  readonly draft: DraftView;
}

/** What happened: one type for all rows, or what each word of a column means. Nothing is an order by default. */
export function TypeStep({ wizard, draft }: Props) {
  const say = useSay();
  const { said, say: tell } = wizard;
  const [by, setBy] = useState<'all' | 'word'>(said.typeByWord ? 'word' : 'all');
  const hasWords = draft.columns.some(({ words }) => words !== null && words.length > 0);
  return (
    <Step title={say('wizard.type.title')}>
      <p className={css['quiet']}>{say('wizard.type.text')}</p>
      {hasWords ? (
        <Choice
          label={say('wizard.type.by')}
          options={[
            ['all', say('wizard.type.all')],
            ['word', say('wizard.type.word')],
          ]}
          value={by}
          onChoose={setBy}
        />
      ) : null}
      {by === 'all' ? (
        <label className={css['answer']}>
          {say('wizard.type.allRows')}
          <TypeSelect
            offered={draft.types}
            none={say('wizard.type.choose')}
            value={said.type ?? ''}
            onType={(type) => tell({ type, typeByWord: undefined, set: undefined })}
          />
        </label>
      ) : (
        <WordsOfColumn
          columns={draft.columns}
          offered={draft.types}
          said={said.typeByWord}
          onSaid={(typeByWord) => tell({ typeByWord, type: undefined, set: undefined })}
        />
      )}
    </Step>
  );
}
