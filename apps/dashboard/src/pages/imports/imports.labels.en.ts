/** Words of the page that are said while it is not open. */
export const importsLabelsEn = {
  'nav.imports': 'Imports',
  'palette.imports': 'Import a file, or undo an import',
} as const;
