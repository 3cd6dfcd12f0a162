import type { LookUp } from '../deciding/lookup.ts';
import { InvalidFields } from '../forms/form.ts';
import { factEntry, readContent } from './amended-by.ts';
import type { CorrectionAsked } from './amendments.decisions.ts';

/** What deciding the corrected fact anew needs of other streams; nothing where its content cannot be read. */
export const lookUpAsCorrected: LookUp<'EventCorrected', CorrectionAsked> = async (
  { stream, data },
  historyOf,
) => {
  const target = (await historyOf(stream)).recorded.find(({ id }) => id === data.event);
  const entry = target && factEntry(target.type);
  if (!entry?.lookUp) return {};
  try {
    return await entry.lookUp(readContent(entry, stream, data.fields), historyOf);
  } catch (error) {
    // The decision reads it again, and says what is wrong.
    if (error instanceof InvalidFields) return {};
    throw error;
  }
};
