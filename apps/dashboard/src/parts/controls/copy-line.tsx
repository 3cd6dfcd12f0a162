import { useState } from 'react';
import { useSay } from '../texts/text.ts';
import css from './copy-line.module.css';

/** A command to take along, whole. */
export function CopyLine({ text }: { readonly text: string }) {
  const say = useSay();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <div className={css['line']}>
      {/* Long commands are scrolled, also by keyboard. */}
      <pre className={css['text']} tabIndex={0}>
        {text}
      </pre>
      <button type="button" className={css['copy']} onClick={() => void copy()}>
        {say(copied ? 'copy.done' : 'copy.line')}
      </button>
    </div>
  );
}
