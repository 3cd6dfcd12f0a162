import { useEffect, useEffectEvent } from 'react';

/** What each key does; the name is the key as typed, or `mod+` and a key with Ctrl or Cmd. */
type KeyMap = Readonly<Record<string, () => void>>;

/** Listens for keys while the reader is not writing and no dialog is open. */
export function useKeys(keys: KeyMap): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey) return;
    const mod = event.ctrlKey || event.metaKey;
    if (!mod && isWriting(event.target)) return;
    if (document.querySelector('dialog[open]')) return;
    const act = keys[mod ? `mod+${event.key.toLowerCase()}` : event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'));
