import { useSystem } from '../../client/system.ts';
import { Card } from '../../parts/card/card.tsx';
import { Failure } from '../../parts/notes/failure.tsx';
import { useTitle } from '../../parts/page/title.ts';
import { useSay } from '../../parts/texts/text.ts';
import { AccountsChosen } from './accounts-chosen.tsx';
import { Beside } from './beside.tsx';
import { DayChoice } from './day-choice.tsx';
import { DueOtherwise } from './due-otherwise.tsx';
import { KeptMenu } from './kept-menu.tsx';
import { Outcome } from './outcome.tsx';
import { StepForm } from './step-form.tsx';
import { Steps } from './steps.tsx';
import { useScenario, useWhatIf } from './use-what-if.ts';
import setUp from '../../parts/set-up/set-up.module.css';
import css from './what-if-page.module.css';

/** How would accounts stand if some things happened to them? Nothing of it is recorded. */
export function WhatIfPage() {
  const say = useSay();
  const { today } = useSystem();
  const { scenario, change } = useScenario();
  const { data, error, refetch, isFetching } = useWhatIf(scenario);
  const { accountIds, steps, on = today } = scenario;
  const isAsked = accountIds.length > 0 && steps.length > 0;
  const shown = isAsked ? data : undefined;
  useTitle(say('whatIf.title'));
  return (
    <div className={css['page']} aria-busy={isFetching}>
      <header className={css['head']}>
        <h1 className={css['title']}>{say('whatIf.title')}</h1>
        <KeptMenu />
        <p className={setUp['quiet']}>{say('whatIf.lead')}</p>
      </header>
      <Card title={say('whatIf.accounts')}>
        <AccountsChosen accountIds={accountIds} onChange={(next) => change({ accountIds: next })} />
        <DayChoice on={on} today={today} onChoose={(day) => change({ on: day })} />
      </Card>
      <Card title={say('whatIf.steps')}>
        <Steps
          steps={steps}
          outcome={shown}
          onRemove={(place) => change({ steps: steps.filter((_step, at) => at !== place) })}
        />
        {accountIds.length === 0 ? (
          <p className={css['hint']}>{say('whatIf.chooseFirst')}</p>
        ) : (
          <StepForm
            key={`${accountIds.join()} ${String(steps.length)}`}
            accountIds={accountIds}
            on={on}
            onAdd={(added) => change({ steps: [...steps, ...added] })}
          />
        )}
      </Card>
      {error && isAsked ? <Failure error={error} onAgain={() => void refetch()} /> : null}
      {shown && !error ? (
        <>
          <Card title={say('whatIf.outcome')}>
            <Outcome outcome={shown} />
          </Card>
          <Card title={say('whatIf.due')}>
            <DueOtherwise accounts={shown.accounts} />
          </Card>
        </>
      ) : null}
      <Beside scenario={scenario} />
    </div>
  );
}
