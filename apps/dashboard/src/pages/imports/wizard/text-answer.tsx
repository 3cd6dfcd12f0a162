import { useId, useState } from 'react';
import css from './wizard.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  /** What is wrong with a text, as a sentence; empty where nothing is. */
  readonly faultOf?: (text: string) => string;
  readonly onAnswer: (text: string) => void;
}

/** An answer that is typed. It is sent once whoever types is through with it. */
export function TextAnswer({ label, value, placeholder, faultOf, onAnswer }: Props) {
  const id = useId();
  const [text, setText] = useState(value);
  const [fault, setFault] = useState('');
  const answer = () => {
    const said = text.trim();
    const wrong = said === '' ? '' : (faultOf?.(said) ?? '');
    setFault(wrong);
    if (wrong === '' && said !== value) onAnswer(said);
  };
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
        onBlur={answer}
        onKeyDown={({ key }) => {
          if (key === 'Enter') answer();
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
