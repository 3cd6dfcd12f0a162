import { Button } from '@mantine/core';
import { START } from '../../client/provider.ts';
import { CopyLine } from '../../parts/controls/copy-line.tsx';
import { useSay } from '../../parts/texts/text.ts';
import { LINK_COMMAND, type Why } from './why.ts';
import css from './sign-in.module.css';

interface Props {
  readonly why: Why;
  readonly name: string;
  /** The claim by whose groups people have roles. */
  readonly claim: string;
}

/** The way in by a provider of identities; a link opens as well, for when the provider does not. */
export function ByProvider({ why, name, claim }: Props) {
  const say = useSay();
  return (
    <>
      <Reason why={why} name={name} claim={claim} />
      <Button component="a" href={START} size="md">
        {say('signin.by', { name })}
      </Button>
      <details className={css['other']} open={why === 'spent'}>
        <summary>{say('signin.byLink')}</summary>
        <p>{say('signin.leadText')}</p>
        <CopyLine text={LINK_COMMAND} />
      </details>
    </>
  );
}

function Reason({ why, name, claim }: Props) {
  const say = useSay();
  if (why === 'lead') return <h1 className={css['title']}>{say('signin.welcome')}</h1>;
  if (why === 'spent') return <h1 className={css['title']}>{say('signin.spent')}</h1>;
  const hasEnded = why === 'ended';
  return (
    <>
      <h1 className={css['title']}>{say(hasEnded ? 'signin.ended' : 'signin.failed')}</h1>
      <p role="alert">
        {hasEnded ? say('signin.endedByProvider') : say(`signin.fault.${why}`, { name, claim })}
      </p>
    </>
  );
}
