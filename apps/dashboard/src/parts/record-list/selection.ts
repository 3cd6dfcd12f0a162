import { useSyncExternalStore } from 'react';

/** The rows of a list that are selected, by their ids; it outlives what is loaded, sorted and filtered meanwhile. */
export class RowSelection {
  #ids: ReadonlySet<string> = new Set();
  #last: string | undefined;
  readonly #watchers = new Set<() => void>();

  readonly ids = (): ReadonlySet<string> => this.#ids;

  readonly watch = (tell: () => void): (() => void) => {
    this.#watchers.add(tell);
    return () => void this.#watchers.delete(tell);
  };

  /** Puts a row in, or takes it out. */
  toggle(id: string): void {
    const ids = new Set(this.#ids);
    if (!ids.delete(id)) ids.add(id);
    this.#become(ids, id);
  }

  /** All from the row chosen last to this one, in the order they are listed in. */
  extendTo(id: string, listed: readonly string[]): void {
    const from = listed.indexOf(this.#last ?? id);
    const to = listed.indexOf(id);
    if (from < 0 || to < 0) {
      this.toggle(id);
      return;
    }
    const between = listed.slice(Math.min(from, to), Math.max(from, to) + 1);
    this.#become(new Set([...this.#ids, ...between]), id);
  }

  set(ids: Iterable<string>): void {
    this.#become(new Set(ids), undefined);
  }

  clear(): void {
    this.set([]);
  }

  #become(ids: ReadonlySet<string>, last: string | undefined): void {
    this.#ids = ids;
    this.#last = last;
    this.#watchers.forEach((tell) => tell());
  }
}

/** What is selected; whoever shows it is drawn again when that changes. */
export const useSelectedIds = (selection: RowSelection): ReadonlySet<string> =>
  useSyncExternalStore(selection.watch, selection.ids);

/** Whether one row is; thousands of others may change meanwhile. */
export const useIsSelected = (selection: RowSelection, id: string): boolean =>
  useSyncExternalStore(selection.watch, () => selection.ids().has(id));

export const useIsAnySelected = (selection: RowSelection): boolean =>
  useSyncExternalStore(selection.watch, () => selection.ids().size > 0);
