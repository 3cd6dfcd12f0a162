import type { RefObject } from 'react';
import { useKeys } from '../../parts/controls/keys.ts';

/** `j` and `k` go from line to line; `a` does what the line offers, `z` sets it aside. Enter is the line's own. */
export function useLineKeys(lines: RefObject<HTMLElement | null>): void {
  const all = () => [...(lines.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
  const at = () => all().findIndex((line) => line.contains(document.activeElement));
  const go = (step: number) => {
    const found = all();
    const next = found[Math.min(Math.max(at() + step, 0), found.length - 1)];
    next?.querySelector<HTMLElement>('[data-open]')?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  const press = (what: string) => () => all()[at()]?.querySelector<HTMLElement>(what)?.click();
  useKeys({
    j: () => go(1),
    k: () => go(-1),
    ArrowDown: () => go(1),
    ArrowUp: () => go(-1),
    a: press('[data-act]'),
    z: press('[data-aside]'),
  });
}
