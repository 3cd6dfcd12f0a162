/** `Name <a@b>` and `Name (a@b)` as `a@b`. */
export const bareAddress = (text: string): string =>
  (/[<(]\s*([^<>()\s]+@[^<>()\s]+)\s*[>)]/.exec(text)?.[1] ?? text).trim();

export const isAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

/** The addresses, or other names, that stand in one cell. */
export const addressesIn = (text: string): readonly string[] =>
  text
    .split(/[;,]|:::/)
    .map(bareAddress)
    .filter((part) => part !== '');

export const domainOf = (address: string): string | undefined =>
  address.split('@')[1]?.toLowerCase();
