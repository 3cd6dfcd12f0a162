import { useSay } from '../../../parts/texts/text.ts';
import { TextAnswer } from './text-answer.tsx';
import type { Wizard } from './use-draft.ts';
import { useOurWords } from './use-our-words.ts';

interface Props {
  readonly column: string;
  readonly wizard: Wizard;
}

/** A column of ours that the file does not have: what it is in every row. */
export function SameInAllRows({ column, wizard }: Props) {
  const say = useSay();
  const { columnWord } = useOurWords();
  const { said, say: tell } = wizard;
  const { [column]: value = '', ...others } = said.set ?? {};
  return (
    <TextAnswer
      label={say('wizard.same', { column: columnWord(column) })}
      value={value}
      onAnswer={(text) => tell({ set: text === '' ? others : { ...others, [column]: text } })}
    />
  );
}
