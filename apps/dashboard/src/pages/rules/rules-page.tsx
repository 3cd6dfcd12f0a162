import { useSession } from '../../client/system.ts';
import { Card } from '../../parts/card/card.tsx';
import { Failure } from '../../parts/notes/failure.tsx';
import { useTitle } from '../../parts/page/title.ts';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import { RuleForm } from './rule-form.tsx';
import { useRules, type Rule, type RuleWord } from './use-rules.ts';
import css from '../../parts/set-up/set-up.module.css';

/** What holds for everybody here? */
export function RulesPage() {
  const say = useSay();
  const { data, isError, error, refetch } = useRules();
  useTitle(say('rules.title'));
  if (isError) return <Failure error={error} onAgain={() => void refetch()} />;
  return (
    <div className={css['page']} aria-busy={!data}>
      <header>
        <h1 className={css['title']}>{say('rules.title')}</h1>
        <p className={css['quiet']}>{say('rules.lead')}</p>
      </header>
      {data?.policies.map((rule) => (
        <RuleCard key={rule.policy} rule={rule} />
      ))}
    </div>
  );
}

function RuleCard({ rule }: { readonly rule: Rule }) {
  const say = useSay();
  const { day } = useFormats();
  const { may } = useSession();
  const { policy, value, since, history } = rule;
  return (
    <Card title={say(`rules.${policy}`)}>
      <div className={css['body']}>
        <p>
          <strong>{say('rules.state', stateOf(value))}</strong>,{' '}
          {since === null ? say('rules.default') : say('rules.since', { day: day(since) })}
        </p>
        <p className={css['means']}>{say(`rules.${policy}.means`)}</p>
        {may['SetPolicy'] === undefined ? (
          <p className={css['quiet']}>{say('rules.owner')}</p>
        ) : (
          <RuleForm rule={rule} />
        )}
        {history.length > 0 ? (
          <ul className={css['list']}>
            {history.map((word) => (
              <Word key={`${word.recordedAt}${word.from}`} word={word} />
            ))}
          </ul>
        ) : null}
      </div>
    </Card>
  );
}

/** Whether a rule is on, and every how many days it does something where it does so by days. */
const stateOf = (value: Rule['value']) => ({
  on: !value.enabled ? 'no' : 'everyDays' in value ? 'every' : 'yes',
  days: 'everyDays' in value ? value.everyDays : 0,
});

function Word({ word: { from, value, reason, actor, actorName, recordedAt } }: WordProps) {
  const say = useSay();
  const { day } = useFormats();
  const { on, days } = value === null ? { on: 'default', days: 0 } : stateOf(value);
  return (
    <li className={css['line']}>
      <span>{say('rules.word', { on, days, day: day(from), reason: reason ?? '' })}</span>
      <span className={css['quiet']}>
        {say('rules.by', { actor: actorName ?? actor, day: day(recordedAt.slice(0, 10)) })}
      </span>
    </li>
  );
}

interface WordProps {
  readonly word: RuleWord;
}
