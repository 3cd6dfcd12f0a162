import { importsEn } from './imports.en.ts';
import { previewEn } from './preview/preview.en.ts';
import { recordedEn } from './recorded.en.ts';
import { rowTypesEn } from './row-types.en.ts';
import { leftOutEn } from './why/left-out.en.ts';
import { recipesEn } from './why/recipes.en.ts';
import { unusableFilesEn } from './why/unusable-files.en.ts';
import { unusableRowsEn } from './why/unusable-rows.en.ts';
import { faultsEn } from '../../words/faults.en.ts';
import { refusalsEn } from '../../words/refusals.en.ts';
import { wizardEn } from './wizard/wizard.en.ts';

/** All words of the page of imports. */
export const importsWords = {
  ...importsEn,
  ...wizardEn,
  ...previewEn,
  ...rowTypesEn,
  ...recordedEn,
  ...leftOutEn,
  ...unusableRowsEn,
  ...unusableFilesEn,
  ...recipesEn,
  ...faultsEn,
  ...refusalsEn,
};
