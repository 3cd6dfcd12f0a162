import { temporaryDirectory } from './temporary-directory.ts';

interface Closable {
  close(): Promise<void>;
}

/** Opens a store as often as asked in one directory of its own; closes all and takes the directory away. */
export function opener<T extends Closable>(
  openIn: (dir: string) => T,
): { readonly dir: string; readonly open: () => T; readonly dispose: () => Promise<void> } {
  const directory = temporaryDirectory();
  const opened: T[] = [];
  return {
    dir: directory.path,
    open: () => {
      const store = openIn(directory.path);
      opened.push(store);
      return store;
    },
    dispose: async () => {
      await Promise.all(opened.map((store) => store.close()));
      directory.remove();
    },
  };
}
