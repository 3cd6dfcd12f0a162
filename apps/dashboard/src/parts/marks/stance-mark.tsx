import { memo, type ReactNode } from 'react';
import type { Stance } from '#events/people/people.events';
import css from './band-mark.module.css';

/** The shape of a stance; a word or a hint beside it says the same. */
export const StanceMark = memo(function StanceMark({ stance }: { readonly stance: Stance }) {
  return (
    <svg
      className={css['mark']}
      data-tone={TONES[stance]}
      viewBox="0 0 12 12"
      aria-hidden="true"
      data-stance={stance}
    >
      {SHAPES[stance]}
    </svg>
  );
});

const TONES = {
  supporter: 'good',
  neutral: 'none',
  detractor: 'grave',
  unknown: 'none',
} as const satisfies Readonly<Record<Stance, string>>;

/** A full circle, a square, a triangle on its point, a dashed ring: told apart without colour. */
const SHAPES: Readonly<Record<Stance, ReactNode>> = {
  supporter: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  neutral: <path d="M1.5 1.5h9v9h-9Z" fill="currentColor" />,
  detractor: <path d="M.6 1.4h10.8L6 11.2Z" fill="currentColor" />,
  unknown: (
    <circle
      cx="6"
      cy="6"
      r="4.6"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeDasharray="2.4 1.6"
    />
  ),
};
