import { useState, type SubmitEvent } from 'react';
import { useSystem } from '../../client/system.ts';
import { FailureLine } from '../../parts/notes/failure-line.tsx';
import { ReasonField } from '../../parts/set-up/reason-field.tsx';
import { useSay } from '../../parts/texts/text.ts';
import { useSetRule, type Rule } from './use-rules.ts';
import css from '../../parts/set-up/set-up.module.css';

const REASON_MAX = 1_000;

/** Switches a rule over from a day on, or changes every how many days it does something, with a reason. */
export function RuleForm({ rule: { policy, value } }: { readonly rule: Rule }) {
  const say = useSay();
  const { today } = useSystem();
  const [from, setFrom] = useState<string>(today);
  const [reason, setReason] = useState('');
  const [days, setDays] = useState('everyDays' in value ? String(value.everyDays) : undefined);
  const { mutate, error, isPending } = useSetRule(policy);
  const changes =
    value.enabled && 'everyDays' in value && days !== undefined && Number(days) !== value.everyDays;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const every = days === undefined ? {} : { everyDays: Number(days) };
    const wish = {
      from,
      value: { ...value, ...every, enabled: changes || !value.enabled },
      reason,
    };
    mutate(wish, { onSuccess: () => setReason('') });
  };
  return (
    <form className={css['form']} onSubmit={send}>
      <ReasonField
        label={say('rules.reason')}
        value={reason}
        max={REASON_MAX}
        onChange={setReason}
      />
      {days === undefined ? null : (
        <label className={css['field']}>
          {say('rules.everyDays')}
          <input
            className={css['input']}
            type="number"
            required
            min={7}
            max={365}
            value={days}
            onChange={({ target }) => setDays(target.value)}
          />
        </label>
      )}
      <label className={css['field']}>
        {say('rules.from')}
        <input
          className={css['input']}
          type="date"
          required
          value={from}
          onChange={({ target }) => setFrom(target.value)}
        />
      </label>
      <button type="submit" className={css['act']} disabled={isPending}>
        {say('rules.set', { on: changes ? 'change' : value.enabled ? 'no' : 'yes' })}
      </button>
      <FailureLine error={error} />
    </form>
  );
}
