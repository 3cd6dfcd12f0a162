import { useState, type SubmitEvent } from 'react';
import { useSystem } from '../../client/system.ts';
import { FailureLine } from '../../parts/notes/failure-line.tsx';
import { useSay } from '../../parts/texts/text.ts';
import { useSetRule, type Rule } from './use-rules.ts';
import css from '../../parts/set-up/set-up.module.css';

const REASON_MAX = 1_000;

/** Switches a rule over from a day on, with a reason. */
export function RuleForm({ rule: { policy, value } }: { readonly rule: Rule }) {
  const say = useSay();
  const { today } = useSystem();
  const [from, setFrom] = useState<string>(today);
  const [reason, setReason] = useState('');
  const { mutate, error, isPending } = useSetRule(policy);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const wish = { from, value: { enabled: !value.enabled }, reason };
    mutate(wish, { onSuccess: () => setReason('') });
  };
  return (
    <form className={css['form']} onSubmit={send}>
      <label className={css['field']}>
        {say('rules.reason')}
        <input
          className={css['input']}
          dir="auto"
          required
          maxLength={REASON_MAX}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
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
        {say('rules.set', { on: value.enabled ? 'no' : 'yes' })}
      </button>
      <FailureLine error={error} />
    </form>
  );
}
