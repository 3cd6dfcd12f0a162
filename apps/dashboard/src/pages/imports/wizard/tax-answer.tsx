import { useId, useState } from 'react';
import { useSay } from '../../../parts/texts/text.ts';
import { TextAnswer } from './text-answer.tsx';
import type { Wizard } from './use-draft.ts';
import css from './wizard.module.css';

/** Whether amounts hold tax: ours never do. */
export function TaxAnswer({ wizard }: { readonly wizard: Wizard }) {
  const say = useSay();
  const id = useId();
  const { said, say: tell } = wizard;
  const percent = said.tax !== undefined && said.tax !== 'none' ? said.tax.percent : '';
  const [holds, setHolds] = useState(percent !== '');
  return (
    <fieldset className={css['choices']}>
      <legend>{say('wizard.tax')}</legend>
      <label className={css['check']}>
        <input
          type="radio"
          name={id}
          checked={said.tax === 'none' && !holds}
          onChange={() => {
            setHolds(false);
            tell({ tax: 'none' });
          }}
        />
        {say('wizard.tax.none')}
      </label>
      <label className={css['check']}>
        <input type="radio" name={id} checked={holds} onChange={() => setHolds(true)} />
        {say('wizard.tax.holds')}
      </label>
      {holds ? (
        <TextAnswer
          label={say('wizard.tax.percent')}
          placeholder="19"
          value={percent}
          faultOf={(text) => (PERCENT.test(plain(text)) ? '' : say('wizard.tax.wrong'))}
          onAnswer={(text) => tell({ tax: text === '' ? undefined : { percent: plain(text) } })}
        />
      ) : null}
    </fieldset>
  );
}

const PERCENT = /^\d{1,2}(?:\.\d{1,3})?$/;
const plain = (text: string): string => text.replace('%', '').replace(',', '.').trim();
