import { useEffect, useId, useRef, type ReactNode } from 'react';
import css from './wizard.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** Whether it came in place of what had the focus. */
  readonly takesFocus?: boolean;
}

/** One of the steps that stand below each other; the next one unfolds under it. */
export function Step({ title, children, takesFocus = false }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus && document.activeElement === document.body) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section className={css['step']} aria-labelledby={id}>
      <h2 ref={heading} id={id} className={css['title']} tabIndex={takesFocus ? -1 : undefined}>
        {title}
      </h2>
      {children}
    </section>
  );
}
