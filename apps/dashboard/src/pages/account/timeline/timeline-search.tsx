import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useKeys } from '../../../parts/controls/keys.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { FIND_MAX } from '../account-search.ts';
import css from './timeline.module.css';

/** Nobody types slower than this within a word. */
const PAUSE_MS = 250;

/** Narrows the timeline to what has every word of a text; `/` goes there. */
export function TimelineSearch() {
  const say = useSay();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const { find = '' } = useSearch({ from: '/accounts/$accountId' });
  const [text, setText] = useState(find);
  const [known, setKnown] = useState(find);
  // Another link may have taken the search away, or brought one.
  if (find !== known) {
    setKnown(find);
    if (find !== text.trim()) setText(find);
  }
  const put = useEffectEvent((written: string) => {
    if (written.trim() === find) return;
    void navigate({
      to: '.',
      search: (search) => ({
        ...search,
        tab: 'timeline' as const,
        find: written.trim() === '' ? undefined : written.trim(),
        event: undefined,
      }),
      resetScroll: false,
      replace: true,
    });
  });
  useEffect(() => {
    const timer = setTimeout(() => put(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  useKeys({ '/': () => field.current?.focus() });
  return (
    <input
      ref={field}
      type="search"
      className={css['search']}
      aria-label={say('timeline.search')}
      placeholder={say('timeline.search')}
      maxLength={FIND_MAX}
      value={text}
      onChange={({ target }) => setText(target.value)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') field.current?.blur();
      }}
    />
  );
}
