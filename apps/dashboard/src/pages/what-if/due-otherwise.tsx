import type { DutyLine, SupposedAccount } from '#insights/views';
import { useAccount } from '../../client/use-account.ts';
import { dutySentence } from '../../parts/matters/duty-sentence.ts';
import { useFormats } from '../../parts/texts/formats.ts';
import { namesOf } from '../../parts/texts/names.ts';
import { useSay } from '../../parts/texts/text.ts';
import setUp from '../../parts/set-up/set-up.module.css';
import css from './what-if-page.module.css';

type Fate = 'gone' | 'new';

/** What the day would ask for otherwise than it does: what would be over, and what would come. */
export function DueOtherwise({ accounts }: { readonly accounts: readonly SupposedAccount[] }) {
  const say = useSay();
  const lines = accounts.flatMap(({ before, after }) => [
    ...without(before.due, after.due).map((duty) => ['gone', duty] as const),
    ...without(after.due, before.due).map((duty) => ['new', duty] as const),
  ]);
  if (lines.length === 0) return <p className={css['hint']}>{say('whatIf.dueAlike')}</p>;
  return (
    <ul className={css['steps']}>
      {lines.map(([fate, duty]) => (
        <DueLine key={`${fate} ${duty.accountId} ${duty.matterId}`} fate={fate} duty={duty} />
      ))}
    </ul>
  );
}

function DueLine({ fate, duty }: { readonly fate: Fate; readonly duty: DutyLine }) {
  const say = useSay();
  const formats = useFormats();
  // People have their names on the page of their account alone.
  const { data: account } = useAccount(duty.accountId, 'stakeholderId' in duty.says.params);
  const sentence = dutySentence(duty, { say, formats, names: namesOf(account, say) });
  return (
    <li className={css['step']} data-fate={fate}>
      <span className={css['fate']}>{say(fate === 'gone' ? 'whatIf.gone' : 'whatIf.new')}</span>
      <span className={css['stepText']}>
        <span className={fate === 'gone' ? css['gone'] : undefined}>{sentence}</span>
        <bdi className={setUp['quiet']}>{duty.name}</bdi>
      </span>
    </li>
  );
}

const without = (some: readonly DutyLine[], others: readonly DutyLine[]): readonly DutyLine[] => {
  const known = new Set(others.map(({ matterId }) => matterId));
  return some.filter(({ matterId }) => !known.has(matterId));
};
