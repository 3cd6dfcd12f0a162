import { useEffect, useEffectEvent, useId, useState } from 'react';
import css from './wizard.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  /** What is wrong with a text, as a sentence; empty where nothing is. */
  readonly faultOf?: (text: string) => string;
  readonly onAnswer: (text: string) => void;
}

const PAUSE_MS = 400;

/** An answer that is typed. It is sent in a pause; what is wrong with it is said once the field is left. */
export function TextAnswer({ label, value, placeholder, faultOf, onAnswer }: Props) {
  const id = useId();
  const [text, setText] = useState(value);
  const [sent, setSent] = useState(value);
  const [fault, setFault] = useState('');
  const said = text.trim();
  const wrong = said === '' ? '' : (faultOf?.(said) ?? '');
  const answer = useEffectEvent(() => {
    if (wrong !== '' || said === sent) return;
    setFault('');
    setSent(said);
    onAnswer(said);
  });
  useEffect(() => {
    const timer = setTimeout(answer, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <span className={css['answer']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        placeholder={placeholder}
        value={text}
        aria-invalid={fault !== ''}
        aria-describedby={fault === '' ? undefined : `${id}-fault`}
        onChange={({ target }) => setText(target.value)}
        onBlur={() => setFault(wrong)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') setFault(wrong);
        }}
      />
      {fault === '' ? null : (
        <span id={`${id}-fault`} className={css['error']} role="alert">
          {fault}
        </span>
      )}
    </span>
  );
}
