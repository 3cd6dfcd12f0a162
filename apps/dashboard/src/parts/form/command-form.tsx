import { useId, useState } from 'react';
import type { Fields } from '#commands/forms/field';
import { useRefusals } from '../texts/refusal.ts';
import { useSay } from '../texts/text.ts';
import { Control } from './control.tsx';
import { lineOf, rootOf, type Faults } from './faults.ts';
import { useLabels } from './labels.ts';
import type { Raw, RawValue } from './raw.ts';
import css from './form.module.css';

interface Props {
  readonly command: string;
  readonly fields: Fields;
  /** The fields that are seen at once, in order. */
  readonly inLine: readonly string[];
  readonly raw: Raw;
  readonly faults: Faults;
  readonly onChange: (name: string, value: RawValue) => void;
  readonly accountId: string | undefined;
  /** Nothing waits behind *More*, as where all of an event is looked at. */
  readonly whole: boolean;
}

/** The fields of a command, drawn from their own descriptions: what has to be said at once, the rest behind *More*. */
export function CommandFields(props: Props) {
  const say = useSay();
  const { fields, inLine, faults, whole } = props;
  const rest = Object.keys(fields).filter((name) => !inLine.includes(name));
  const isWrong = Object.keys(faults).some((path) => rest.includes(rootOf(path)));
  const [isOpen, setOpen] = useState(whole);
  const open = isOpen || isWrong;
  return (
    <>
      <div className={css['fields']}>
        {inLine.map((name) => (
          <OneField key={name} {...props} name={name} />
        ))}
      </div>
      {rest.length === 0 ? null : (
        <button
          type="button"
          className={css['more']}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {say(open ? 'form.less' : 'form.more')}
        </button>
      )}
      {open ? (
        <div className={css['fields']}>
          {rest.map((name) => (
            <OneField key={name} {...props} name={name} />
          ))}
        </div>
      ) : null}
    </>
  );
}

function FaultText({
  path,
  fault,
  labelOf,
}: {
  readonly path: string;
  readonly fault: Faults[string];
  readonly labelOf: (path: string) => string;
}) {
  const say = useSay();
  const { fault: sentence } = useRefusals();
  const number = lineOf(path);
  return number === undefined
    ? sentence(fault)
    : say('form.faultInLine', { number, field: labelOf(path), fault: sentence(fault) });
}

/** A field under its name, and what is wrong with it below. */
function OneField({
  command,
  fields,
  name,
  raw,
  faults,
  onChange,
  accountId,
}: Props & { readonly name: string }) {
  const id = useId();
  const labelOf = useLabels(command);
  const field = fields[name];
  if (!field) return null;
  const wrong = Object.entries(faults).filter(([path]) => rootOf(path) === name);
  const label = labelOf(name);
  const noteId = `${id}fault`;
  const isTick = field.kind === 'flag' && !field.optional;
  return (
    <div className={css['field']} data-kind={field.kind}>
      {isTick ? null : (
        <label className={css['label']} htmlFor={id}>
          {label}
        </label>
      )}
      <Control
        id={id}
        name={name}
        field={field}
        value={raw[name]}
        onChange={(value) => onChange(name, value)}
        accountId={accountId}
        label={label}
        isWrong={wrong.length > 0}
        describedBy={wrong.length > 0 ? noteId : undefined}
      />
      {wrong.length === 0 ? null : (
        <div id={noteId} role="alert">
          {wrong.map(([path, fault]) => (
            <p key={path} className={css['fault']}>
              <FaultText path={path} fault={fault} labelOf={labelOf} />
            </p>
          ))}
        </div>
      )}
    </div>
  );
}
