import { useLayoutEffect, useState, useSyncExternalStore, type RefObject } from 'react';

const COARSE = window.matchMedia('(pointer: coarse)');

/** The height of a row in pixels, as in tokens.css: a finger needs more than a mouse. */
export const useRowHeight = (): number =>
  useSyncExternalStore(
    (tell) => {
      COARSE.addEventListener('change', tell);
      return () => COARSE.removeEventListener('change', tell);
    },
    () => (COARSE.matches ? 44 : 34),
  );

/** How far below the top of the page a part begins, whatever stands above it and however that grows. */
export function useTopOf(part: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const scroller = document.getElementById('content');
    const measure = () => {
      if (!part.current || !scroller) return;
      const above = part.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      setTop(Math.round(above + scroller.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const child of scroller?.firstElementChild?.children ?? []) observer.observe(child);
    return () => observer.disconnect();
  }, [part]);
  return top;
}
