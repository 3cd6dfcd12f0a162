import { useId } from 'react';
import { useSay } from '../../parts/texts/text.ts';
import { KINDS, type Kind } from './kinds.ts';
import css from './webhooks-page.module.css';

interface Props {
  readonly chosen: readonly Kind[];
  readonly onChange: (kinds: readonly Kind[]) => void;
  readonly fault: string | undefined;
}

/** What somebody is told of, each kind with what it says. */
export function KindBoxes({ chosen, onChange, fault }: Props) {
  const say = useSay();
  const id = useId();
  return (
    <fieldset className={css['kinds']} aria-describedby={`${id}-fault`}>
      <legend className={css['strong']}>{say('webhooks.kinds')}</legend>
      {KINDS.map((kind) => (
        <label key={kind} className={css['kind']}>
          <input
            type="checkbox"
            checked={chosen.includes(kind)}
            onChange={({ target }) =>
              onChange(
                KINDS.filter((one) => (one === kind ? target.checked : chosen.includes(one))),
              )
            }
          />
          <span>
            {say(`webhooks.kind.${kind}`)} <code className={css['code']}>{kind}</code>
            <span className={css['says']}>{say(`webhooks.says.${kind}`)}</span>
          </span>
        </label>
      ))}
      <p id={`${id}-fault`} className={css['fault']} role="alert">
        {fault}
      </p>
    </fieldset>
  );
}
