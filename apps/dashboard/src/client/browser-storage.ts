/** What this browser keeps for us. One that keeps nothing, or has no room left, is as good as one that has forgotten. */
export const browserStorage = forgiving(() => localStorage);

/** The same of this tab alone, as long as it is open. */
export const tabStorage = forgiving(() => sessionStorage);

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

function forgiving(storage: () => Storage): Kept {
  return {
    getItem: (name) => tried(() => storage().getItem(name)) ?? null,
    setItem: (name, text) => tried(() => storage().setItem(name, text)),
    removeItem: (name) => tried(() => storage().removeItem(name)),
  };
}

function tried<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
