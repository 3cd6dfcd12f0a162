import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { SEARCH_MAX } from '#insights/portfolio/portfolio.query';
import { useKeys } from '../../../parts/controls/keys.ts';
import { useSay } from '../../../parts/texts/text.ts';
import css from './toolbar.module.css';

/** A pause in typing this long asks the server. */
const PAUSE_MS = 140;

/** The search text; the address follows it without leaving a step in the history for each letter. */
export function SearchField() {
  const say = useSay();
  const navigate = useNavigate();
  const { search = '' } = useSearch({ from: '/portfolio' });
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(search);
  const [known, setKnown] = useState(search);
  if (search !== known) {
    // The address changed by itself: a link, the way back, or filters cleared.
    setKnown(search);
    if (search !== text.trim()) setText(search);
  }
  useEffect(() => {
    const wanted = text.trim();
    if (wanted === search) return undefined;
    const timer = setTimeout(
      () =>
        void navigate({
          to: '/portfolio',
          search: (before) => ({ ...before, search: wanted === '' ? undefined : wanted }),
          replace: true,
        }),
      PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [text, search, navigate]);
  useKeys({ '/': () => field.current?.select() });
  return (
    <label className={css['search']}>
      <span className="unseen">{say('portfolio.search')}</span>
      <input
        ref={field}
        type="text"
        inputMode="search"
        autoComplete="off"
        maxLength={SEARCH_MAX}
        spellCheck={false}
        placeholder={say('portfolio.searchHint')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          if (text === '') field.current?.blur();
          setText('');
        }}
      />
      {text === '' ? <kbd aria-hidden="true">/</kbd> : null}
    </label>
  );
}
