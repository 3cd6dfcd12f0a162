import { useSay } from '../../../parts/texts/text.ts';
import { COLUMNS, ROW_TYPES } from '../row-types.ts';

/** What our types of rows and our columns are called; one this page does not know yet, as it is. */
export function useOurWords() {
  const say = useSay();
  return {
    typeWord: (type: string): string => {
      const known = ROW_TYPES.find((one) => one === type);
      return known ? say(`rowType.${known}`) : type;
    },
    columnWord: (column: string): string => {
      const known = COLUMNS.find((one) => one === column);
      return known ? say(`ourColumn.${known}`) : column;
    },
  };
}
