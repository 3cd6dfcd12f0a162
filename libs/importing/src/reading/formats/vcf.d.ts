/** What is used of the package, which comes without types. */
declare module 'vcf' {
  interface Property {
    valueOf(): string | readonly string[];
    /** Name, parameters, type of value, value: RFC 7095. */
    toJSON(): readonly [string, Readonly<Record<string, unknown>>, ...unknown[]];
  }

  export default class VCard {
    readonly data: Readonly<Record<string, Property | readonly Property[]>>;
    parse(text: string): this;
  }
}
