import { useFormats } from '../texts/formats.ts';
import { useRefusals } from '../texts/refusal.ts';
import { useSay } from '../texts/text.ts';
import { byReason, type Outcome } from './bulk.ts';
import css from './record-sheet.module.css';

/** So many accounts are named with a reason. */
const NAMED_MAX = 8;

interface Props {
  readonly outcomes: readonly Outcome[];
  readonly of: number;
}

/** How many were recorded, how many were so already, and why the others were not. */
export function BulkTally({ outcomes, of }: Props) {
  const say = useSay();
  const { list } = useFormats();
  const { refusal } = useRefusals();
  const count = (kind: Outcome['kind']): number =>
    outcomes.filter((outcome) => outcome.kind === kind).length;
  if (outcomes.length === 0) return null;
  return (
    <section className={css['tally']} aria-label={say('bulk.tally')}>
      <progress value={outcomes.length} max={of} aria-label={say('bulk.tally')} />
      <p role="status">
        {say('bulk.counted', {
          recorded: count('recorded'),
          already: count('already'),
          nobody: count('nobody'),
          of,
        })}
      </p>
      {byReason(outcomes).map(({ problem, accountIds }) => (
        <p key={problem.code + problem.message} className={css['failure']}>
          {say('bulk.refused', {
            count: accountIds.length,
            reason: refusal(problem),
            accounts: list(accountIds.slice(0, NAMED_MAX)),
            more: Math.max(0, accountIds.length - NAMED_MAX),
          })}
        </p>
      ))}
      {count('unreachable') === 0 ? null : (
        <p className={css['failure']}>{say('bulk.unreachable', { count: count('unreachable') })}</p>
      )}
    </section>
  );
}
