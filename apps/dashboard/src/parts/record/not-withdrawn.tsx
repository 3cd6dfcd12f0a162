import type { Problem } from '../../client/problem.ts';
import { useRefusals } from '../texts/refusal.ts';
import { useSay } from '../texts/text.ts';
import css from './not-withdrawn.module.css';

interface Props {
  readonly failure: Problem | 'unreachable' | null;
}

/** Why an event was not withdrawn, or not brought back. */
export function NotWithdrawn({ failure }: Props) {
  const say = useSay();
  const { refusal } = useRefusals();
  if (failure === null) return null;
  return (
    <p role="alert" className={css['failure']}>
      {failure === 'unreachable'
        ? say('record.unreachable')
        : say('receipt.failed', { said: refusal(failure) })}
    </p>
  );
}
