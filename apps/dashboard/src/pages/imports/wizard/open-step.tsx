import { isCurrency } from '#kernel/money';
import type { Question } from '../../../client/imports.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { useWhy } from '../why/use-why.ts';
import { Readings } from './readings.tsx';
import { SameInAllRows } from './same-in-all-rows.tsx';
import { Step } from './step.tsx';
import { TaxAnswer } from './tax-answer.tsx';
import { TextAnswer } from './text-answer.tsx';
import type { Wizard } from './use-draft.ts';
import css from './wizard.module.css';

/** What the file leaves open: asked, and never guessed. */
export function OpenStep({ wizard }: { readonly wizard: Wizard }) {
  const say = useSay();
  const open = wizard.asked.filter(isAskedHere);
  if (open.length === 0) return null;
  return (
    <Step title={say('wizard.open.title')}>
      {open.map((question) => (
        <div key={question.kind + ('column' in question ? question.column : '')}>
          <Answer question={question} wizard={wizard} />
        </div>
      ))}
    </Step>
  );
}

interface Props {
  readonly wizard: Wizard;
  readonly question: OpenQuestion;
}

/** What the steps before do not ask. */
type OpenQuestion = Exclude<Question, { readonly kind: 'type' | 'mapping' }>;

const isAskedHere = (question: Question): question is OpenQuestion =>
  question.kind !== 'type' && question.kind !== 'mapping';

function Answer({ question, wizard }: Props) {
  const say = useSay();
  const { why } = useWhy();
  const { said, say: tell } = wizard;
  switch (question.kind) {
    case 'day-order':
    case 'decimal':
      return <Readings question={question} wizard={wizard} />;
    case 'currency':
      return (
        <TextAnswer
          label={say('wizard.currency')}
          placeholder="EUR"
          value={said.currency ?? ''}
          faultOf={(text) =>
            isCurrency(text.toUpperCase()) ? '' : say('wizard.currency.unknown', { said: text })
          }
          onAnswer={(text) => tell({ currency: text === '' ? undefined : text.toUpperCase() })}
        />
      );
    case 'tax':
      return <TaxAnswer wizard={wizard} />;
    case 'ours':
      return (
        <TextAnswer
          label={say('wizard.ours')}
          placeholder="example.com"
          value={said.ours ?? ''}
          faultOf={(text) => (DOMAIN.test(text) ? '' : say('wizard.ours.wrong'))}
          onAnswer={(text) => tell({ ours: text === '' ? undefined : text.replace(/^@/, '') })}
        />
      );
    case 'column':
      return (
        <>
          <p className={css['quiet']}>{why({ code: question.code, message: question.sentence })}</p>
          <SameInAllRows column={question.column} wizard={wizard} />
        </>
      );
  }
}

const DOMAIN = /^@?[^\s@.]+(?:\.[^\s@.]+)+$/;
