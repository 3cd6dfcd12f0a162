import { useId, useRef, useState, type ReactNode, type ToggleEvent } from 'react';
import css from './dropdown.module.css';

interface Props {
  readonly label: ReactNode;
  readonly name?: string;
  readonly tip?: string;
  readonly className?: string | undefined;
  readonly active?: boolean;
  /** The page that is open stands in it. */
  readonly current?: boolean;
  /** Called when it is open, with the way to close it: what is not seen costs nothing. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button with a panel under it. The browser closes it on Escape and on a click elsewhere. */
export function Dropdown(props: Props) {
  const { label, name, tip, className, active = false, current = false, children } = props;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const onToggle = (event: ToggleEvent) => setOpen(event.newState === 'open');
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className ?? css['button']}
        data-active={active}
        aria-expanded={open}
        aria-current={current || undefined}
        aria-label={name}
        data-tip={tip}
        popoverTarget={id}
      >
        {label}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className={css['panel']}
        onBeforeToggle={(event) => {
          if (event.newState === 'open') putUnder(button.current, panel.current);
        }}
        onToggle={onToggle}
      >
        {open ? children(() => document.getElementById(id)?.hidePopover()) : null}
      </div>
    </>
  );
}

const PHONE_PX = 640;
const EDGE_PX = 8;

/** Less room than this below a button sends its panel above, where there is more. */
const ROOM_MIN_PX = 260;

/**
 * Under its button, or above where there is more room; on whichever side leaves it in the window, and no higher than
 * that: what does not fit is scrolled to. On a phone it takes the whole width.
 */
function putUnder(button: HTMLElement | null, panel: HTMLElement | null): void {
  if (!panel || !button) return;
  const box = button.getBoundingClientRect();
  const isPhone = window.innerWidth < PHONE_PX;
  const toTheRight = box.left < window.innerWidth / 2;
  const left = isPhone ? EDGE_PX : Math.max(EDGE_PX, box.left);
  const right = isPhone ? EDGE_PX : Math.max(EDGE_PX, window.innerWidth - box.right);
  const below = window.innerHeight - box.bottom - 2 * EDGE_PX;
  const above = box.top - 2 * EDGE_PX;
  const isAbove = below < ROOM_MIN_PX && above > below;
  panel.style.top = isAbove ? 'auto' : `${box.bottom + 4}px`;
  panel.style.bottom = isAbove ? `${window.innerHeight - box.top + 4}px` : 'auto';
  panel.style.maxHeight = `${isAbove ? above : below}px`;
  panel.style.left = isPhone || toTheRight ? `${left}px` : 'auto';
  panel.style.right = isPhone || !toTheRight ? `${right}px` : 'auto';
}
