import { CopyLine } from '../../parts/controls/copy-line.tsx';
import { useSay } from '../../parts/texts/text.ts';
import { LINK_COMMAND, type Why } from './why.ts';
import css from './sign-in.module.css';

/** The way in with a link alone. */
export function ByLink({ why }: { readonly why: Why }) {
  const say = useSay();
  const known = why === 'spent' || why === 'ended' ? why : 'lead';
  return (
    <>
      <h1 className={css['title']}>{say(`signin.${known}`)}</h1>
      <p>{say(`signin.${known}Text`)}</p>
      <CopyLine text={LINK_COMMAND} />
    </>
  );
}
