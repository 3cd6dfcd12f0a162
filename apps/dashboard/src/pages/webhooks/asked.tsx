import { Button } from '@mantine/core';
import { Dialog } from '../../parts/controls/dialog.tsx';
import { useSay } from '../../parts/texts/text.ts';
import css from './webhooks-page.module.css';

interface Props {
  readonly what: 'rotate' | 'remove';
  readonly url: string;
  readonly onYes: () => void;
  readonly onClose: () => void;
}

/** Asks once more before something that others notice. */
export function Asked({ what, url, onYes, onClose }: Props) {
  const say = useSay();
  const title = say(`webhooks.${what}.title`);
  return (
    <Dialog label={title} onClose={onClose}>
      <form
        className={css['asked']}
        onSubmit={(event) => {
          event.preventDefault();
          onYes();
        }}
      >
        <h2 className={css['askedTitle']}>{title}</h2>
        <p>{say(`webhooks.${what}.text`, { url })}</p>
        <div className={css['foot']}>
          <button type="button" className={css['act']} autoFocus onClick={onClose}>
            {say('close')}
          </button>
          <Button type="submit" size="compact-md">
            {say(`webhooks.${what}.do`)}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
