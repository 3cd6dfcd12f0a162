import { useSay } from '../../../parts/texts/text.ts';
import { COLUMNS, FORMATS, ROW_TYPES } from '../row-types.ts';

/** What our types of rows and our columns are called, and formats of files; one this page does not know yet, as it is. */
export function useOurWords() {
  const say = useSay();
  return {
    typeWord: (type: string): string => {
      const known = ROW_TYPES.find((one) => one === type);
      return known ? say(`rowType.${known}`) : type;
    },
    formatWord: (format: string): string => {
      const known = FORMATS.find((one) => one === format);
      return known ? say(`wizard.format.${known}`) : format;
    },
    columnWord: (column: string): string => {
      const known = COLUMNS.find((one) => one === column);
      return known ? say(`ourColumn.${known}`) : column;
    },
  };
}
