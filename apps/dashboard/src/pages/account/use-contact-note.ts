import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { CONTACT_NOTE_ID } from '../../parts/contact/contact-form.tsx';
import { useKeys } from '../../parts/controls/keys.ts';
import { tabOf } from './account-search.ts';
import { FIRST_TAB } from './tabs.ts';

/** Goes to the line that records a contact, from whichever part is open; `c` does the same. */
export function useContactNote(): () => void {
  const navigate = useNavigate();
  const tab = tabOf(useSearch({ from: '/accounts/$accountId' }));
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current || tab !== FIRST_TAB) return;
    wanted.current = false;
    document.getElementById(CONTACT_NOTE_ID)?.focus();
  }, [tab]);
  const note = () => {
    if (tab === FIRST_TAB) {
      document.getElementById(CONTACT_NOTE_ID)?.focus();
      return;
    }
    wanted.current = true;
    void navigate({
      to: '.',
      search: (search) => ({ ...search, tab: undefined, events: undefined, because: undefined }),
    });
  };
  useKeys({ c: note });
  return note;
}
