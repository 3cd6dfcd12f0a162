import { importsEn } from './imports.en.ts';
import { previewEn } from './preview/preview.en.ts';
import { recordedEn } from './recorded.en.ts';
import { rowTypesEn } from './row-types.en.ts';
import { wizardEn } from './wizard/wizard.en.ts';

/** All words of the page of imports. */
export const importsWords = {
  ...importsEn,
  ...wizardEn,
  ...previewEn,
  ...rowTypesEn,
  ...recordedEn,
};
