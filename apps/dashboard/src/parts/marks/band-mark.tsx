import { memo, type ReactNode } from 'react';
import type { Tone } from './bands.ts';
import css from './band-mark.module.css';

/** The shape of a band: it says the same as its colour, for eyes and prints that have none. */
export const BandMark = memo(function BandMark({ tone }: { readonly tone: Tone }) {
  return (
    <svg className={css['mark']} data-tone={tone} viewBox="0 0 12 12" aria-hidden="true">
      {SHAPES[tone]}
    </svg>
  );
});

/** Ring, half diamond, diamond, triangle: more ink the worse it stands. */
const SHAPES: Readonly<Record<Tone, ReactNode>> = {
  good: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  fair: (
    <>
      <path d="M6 1.2 10.8 6 6 10.8 1.2 6Z" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M6 1.2 10.8 6 6 10.8Z" fill="currentColor" />
    </>
  ),
  poor: <path d="M6 .6 11.4 6 6 11.4.6 6Z" fill="currentColor" />,
  grave: <path d="M6 1 11.6 11H.4Z" fill="currentColor" />,
  none: <path d="M2 6h8" stroke="currentColor" strokeWidth="1.6" />,
};
