import { useEffect, useState } from 'react';
import css from './tips.module.css';

interface Tip {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly above: boolean;
}

/**
 * One layer shows the hint of whatever carries `data-tip`, on hover and on focus by keyboard.
 * A component a figure would cost too much in a table of thousands.
 */
export function Tips() {
  const [tip, setTip] = useState<Tip | null>(null);
  useEffect(() => {
    let timer = 0;
    // What was clicked has done what its hint would say, until the pointer has been elsewhere.
    let pressed: HTMLElement | null = null;
    const show = (event: Event) => {
      clearTimeout(timer);
      const marked = markedOf(event.target);
      if (!marked) {
        setTip(null);
        return;
      }
      if (marked === pressed || marked.getAttribute('aria-expanded') === 'true') return;
      pressed = null;
      if (event.type === 'focusin' && !marked.matches(':focus-visible')) return;
      timer = window.setTimeout(() => setTip(tipOf(marked)), DELAY_MS);
    };
    const hide = ({ type, target }: Event) => {
      clearTimeout(timer);
      if (type === 'pointerdown') pressed = markedOf(target);
      setTip(null);
    };
    const shows = ['pointerover', 'focusin'] as const;
    const hides = ['pointerdown', 'keydown', 'wheel', 'focusout'] as const;
    for (const name of shows) document.addEventListener(name, show);
    for (const name of hides) document.addEventListener(name, hide, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const name of shows) document.removeEventListener(name, show);
      for (const name of hides) document.removeEventListener(name, hide);
    };
  }, []);
  if (!tip) return null;
  const { left, top, above, text } = tip;
  return (
    <div className={css['tip']} data-above={above} role="tooltip" style={{ left, top }}>
      {text}
    </div>
  );
}

/** Gives an element marked with an empty `data-tip` a hint that is made when somebody looks. */
export const tipOn =
  (text: () => string) =>
  (element: Element | null): void => {
    if (element) texts.set(element, text);
  };

const texts = new WeakMap<Element, () => string>();

const DELAY_MS = 120;
const HALF_WIDTH = 150;
const ROOM_BELOW = 90;

const markedOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null;

function tipOf(marked: HTMLElement): Tip | null {
  const text = texts.get(marked)?.() ?? marked.dataset['tip'];
  if (!text || !marked.isConnected) return null;
  const box = marked.getBoundingClientRect();
  const above = box.bottom + ROOM_BELOW > window.innerHeight;
  const middle = box.left + box.width / 2;
  const left = Math.min(Math.max(middle, HALF_WIDTH + 8), window.innerWidth - HALF_WIDTH - 8);
  return { text, left, top: above ? box.top - 6 : box.bottom + 6, above };
}
