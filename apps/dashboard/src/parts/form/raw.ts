/** What one field of a form holds while it is filled in: as it was typed or chosen, so that it can be kept as JSON. */
export type RawValue = string | boolean | readonly string[] | readonly Raw[];

/** What a whole form holds, by the names of its fields; what nobody touched is missing. */
export interface Raw {
  readonly [name: string]: RawValue;
}

export const textIn = (raw: Raw, name: string): string => {
  const value = raw[name];
  return typeof value === 'string' ? value : '';
};

export const textsIn = (raw: Raw, name: string): readonly string[] => {
  const value = raw[name];
  return Array.isArray(value)
    ? (value as readonly unknown[]).filter((one) => typeof one === 'string')
    : [];
};

export const recordsIn = (raw: Raw, name: string): readonly Raw[] => {
  const value = raw[name];
  return Array.isArray(value)
    ? (value as readonly unknown[]).filter((one): one is Raw => typeof one === 'object')
    : [];
};
