import { useLayoutEffect, type RefObject } from 'react';

const FIELD = 'input, textarea, select';
const WRONG =
  '[aria-invalid="true"]:is(input, textarea, select), [aria-invalid="true"] :is(input, textarea)';

/** The first field of a form has the focus; where something is wrong, the first that is. */
export function useFirstFocus(form: RefObject<HTMLFormElement | null>, faults: object): void {
  useLayoutEffect(() => {
    const fields = form.current;
    const wrong = fields?.querySelector<HTMLElement>(WRONG);
    if (wrong) wrong.focus();
    else if (fields?.contains(document.activeElement) === false) return focusFirst(fields);
    return undefined;
  }, [form, faults]);
}

/** A list to pick from may still be on its way: then it has the focus as soon as it is there. */
function focusFirst(fields: HTMLElement): (() => void) | undefined {
  const isFocused = (): boolean => {
    const first = fields.querySelector<HTMLElement>(FIELD);
    if (first?.matches(':disabled') !== false) return false;
    first.focus();
    return true;
  };
  if (isFocused()) return undefined;
  const watch = new MutationObserver(() => {
    if (fields.contains(document.activeElement) || isFocused()) watch.disconnect();
  });
  watch.observe(fields, { childList: true, subtree: true });
  return () => watch.disconnect();
}
