/** What this browser keeps for us. One that keeps nothing, or has no room left, is as good as one that has forgotten. */
export const browserStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = {
  getItem: (name) => tried(() => localStorage.getItem(name)) ?? null,
  setItem: (name, text) => tried(() => localStorage.setItem(name, text)),
  removeItem: (name) => tried(() => localStorage.removeItem(name)),
};

function tried<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
