import { Problem } from '../../client/problem.ts';
import { useRefusals } from '../texts/refusal.ts';
import { useSay } from '../texts/text.ts';

/** Why something that was sent was not taken, in one line beside where it was sent from. */
export function FailureLine({ error }: { readonly error: Error | null }) {
  const say = useSay();
  const { refusal } = useRefusals();
  if (!error) return null;
  return (
    <p role="alert">
      {error instanceof Problem ? refusal(error) : say('problem.unreachable.title')}
    </p>
  );
}
