import { useId, useState, type KeyboardEvent } from 'react';
import { printable } from '#kernel/printable';
import { Dialog } from '../../parts/controls/dialog.tsx';
import type { PaletteItem } from '../../parts/page/palette-item.ts';
import { useSay } from '../../parts/texts/text.ts';
import { usePaletteItems } from './palette-items.ts';
import css from './palette.module.css';

/** Goes to any account and does anything the page can do, by its name. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const { items, failed, waiting } = usePaletteItems(text);
  const chosen = items[Math.min(at, items.length - 1)];
  const run = (item: PaletteItem | undefined) => {
    if (!item) return;
    if (item.completes !== undefined) {
      setText(item.completes);
      setAt(0);
      return;
    }
    onClose();
    item.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && items.length > 0) {
      event.preventDefault();
      setAt((Math.min(at, items.length - 1) + step + items.length) % items.length);
    }
    if (event.key === 'Enter') run(chosen);
  };
  return (
    <Dialog label={say('palette.label')} onClose={onClose}>
      <input
        className={css['input']}
        autoFocus
        role="combobox"
        aria-label={say('palette.label')}
        aria-expanded="true"
        aria-controls={`${id}list`}
        aria-activedescendant={chosen ? id + chosen.id : undefined}
        placeholder={say('palette.placeholder')}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}list`} className={css['list']} role="listbox" aria-label={say('palette.label')}>
        {items.map((item) => (
          <li
            key={item.id}
            id={id + item.id}
            className={css['item']}
            role="option"
            aria-selected={item === chosen}
            ref={item === chosen ? bringIntoView : undefined}
            onPointerMove={() => setAt(items.indexOf(item))}
            onClick={() => run(item)}
          >
            <span className={css['name']} dir="auto">
              {printable(item.name)}
            </span>
            <span className={css['hint']}>{item.hint}</span>
          </li>
        ))}
      </ul>
      <p className={css['note']} role="status">
        {failed
          ? say('palette.failed')
          : !waiting && items.length === 0
            ? say('palette.nothing')
            : ''}
      </p>
    </Dialog>
  );
}

const bringIntoView = (item: HTMLElement | null): void =>
  item?.scrollIntoView({ block: 'nearest' });
