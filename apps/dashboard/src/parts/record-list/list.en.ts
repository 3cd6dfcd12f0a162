/** Words of lists, whatever is listed. */
export const listEn = {
  'list.select': 'Select {id}',
  'list.selected': '{count, plural, one {# selected} other {# selected}}',
  'list.selectAll': 'Select all {count, number}',
  'list.selecting': 'Selecting …',
  'list.unselect': 'Clear selection',
  'list.record': 'Record for these…',
  'list.selection': 'Selection',
} as const;

declare module '../texts/text.ts' {
  interface Words {
    readonly list: typeof listEn;
  }
}
