import { Button } from '@mantine/core';
import type { Act } from '#insights/views';
import { useMay } from '../page/may.ts';
import { useAtOnce } from '../record/use-at-once.ts';
import { useSay } from '../texts/text.ts';

interface Props {
  readonly act: Act;
  /** Opens the form below. */
  readonly onForm: () => void;
}

/** The one likeliest act: what needs no more words is done at once, the rest by its form. */
export function ActButton({ act, onForm }: Props) {
  const say = useSay();
  const may = useMay();
  const { send, sending } = useAtOnce(act);
  if (!may(act.command)) return null;
  const doIt = async (): Promise<void> => {
    if (act.command !== 'CloseAction' || !(await send())) onForm();
  };
  return (
    <Button
      variant="default"
      size="compact-sm"
      loading={sending}
      data-act
      onClick={() => void doIt()}
    >
      {say(`act.${act.command}`)}
    </Button>
  );
}
