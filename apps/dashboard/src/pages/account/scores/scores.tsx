import { useNavigate, useSearch } from '@tanstack/react-router';
import type { AccountView, ScoreName, ScoreView } from '#insights/views';
import { Chart } from '../../../parts/chart/chart.tsx';
import { useKeys } from '../../../parts/controls/keys.ts';
import { SCORES } from '../../../parts/marks/bands.ts';
import { useFormats } from '../../../parts/texts/formats.ts';
import { namesOf } from '../../../parts/texts/names.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { ScoreFigure } from './score-figure.tsx';
import { useCourses } from './use-courses.ts';
import { usePickedDays } from './use-picked-days.ts';
import css from './scores.module.css';

/** The three scores; the chosen one is explained below. */
export function Scores({ account }: { readonly account: AccountView }) {
  const say = useSay();
  const formats = useFormats();
  const { chosen, choose } = useChosenScore(account);
  const { horizonDays } = account;
  const { picked, pick } = usePickedDays(chosen);
  const tools = { say, formats, names: namesOf(account, say), horizonDays };
  const { courseOf, sayMark, look } = useCourses(account, tools);
  useKeys({
    '1': () => choose('churnRisk'),
    '2': () => choose('loyalty'),
    '3': () => choose('coverage'),
  });
  return (
    <div className={css['scores']} role="group" aria-label={say('scores.label')}>
      {SCORES.map((name) => (
        <ScoreFigure
          // Another account, day or horizon is another figure, and no change of this one.
          key={[name, account.accountId, account.asOf, account.horizonDays].join()}
          account={account}
          score={scoreOf(account, name)}
          name={name}
          chosen={name === chosen}
          onChoose={() => choose(name)}
        >
          <Chart
            course={courseOf(name)}
            sayMark={sayMark}
            onLook={look}
            picked={name === chosen ? picked : []}
            onPick={(day) => pick(name, day)}
          />
        </ScoreFigure>
      ))}
    </div>
  );
}

export const scoreOf = (account: AccountView, name: ScoreName): ScoreView | undefined =>
  account.scores.find((score) => score.name === name);

/** Which score is explained: the one in the address; else the risk of leaving, or the first there is. */
export function useChosenScore(account: AccountView) {
  const navigate = useNavigate();
  const usual =
    SCORES.find((name) => (scoreOf(account, name)?.value ?? null) !== null) ?? 'churnRisk';
  const { score: chosen = usual } = useSearch({ from: '/accounts/$accountId' });
  const choose = (score: ScoreName) =>
    void navigate({
      to: '.',
      search: (search) => ({ ...search, score: score === usual ? undefined : score }),
      resetScroll: false,
      replace: true,
    });
  return { chosen, choose };
}
