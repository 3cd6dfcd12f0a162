import { Button } from '@mantine/core';
import { Problem, Unreachable } from '../../client/problem.ts';
import { useRefusals } from '../texts/refusal.ts';
import { useSay } from '../texts/text.ts';
import { StateNote } from './state-note.tsx';

interface Props {
  readonly error: unknown;
  readonly onAgain: () => void;
}

/** Says what failed, what was kept and what to do, for the ways in which a question or the page itself can fail. */
export function Failure({ error, onAgain }: Props) {
  const say = useSay();
  const kind = kindOf(error);
  const { refusal } = useRefusals();
  const said = error instanceof Problem ? refusal(error) : messageOf(error);
  return (
    <StateNote
      role="alert"
      title={say(`problem.${kind}.title`)}
      action={
        kind === 'forbidden' ? null : (
          <Button size="compact-sm" variant="default" onClick={onAgain}>
            {say('problem.again')}
          </Button>
        )
      }
    >
      {say(`problem.${kind}.text`, { said })}
    </StateNote>
  );
}

function kindOf(error: unknown): 'unreachable' | 'forbidden' | 'failed' | 'broken' {
  if (error instanceof Unreachable) return 'unreachable';
  if (!(error instanceof Problem)) return 'broken';
  return error.status === 403 ? 'forbidden' : 'failed';
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '');
