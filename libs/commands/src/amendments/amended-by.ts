import type { MainstayEventType } from '#events/catalogue';
import { accountOf } from '#kernel/identifier';
import { byType } from '../command/by-type.ts';
import type { CommandEntry } from '../command/records.ts';
import type { Intent } from '../deciding/intent.ts';
import { FACTS } from '../facts.ts';
import { InvalidFields, readIntent } from '../forms/form.ts';

const FACT_OF = byType(FACTS);

/** What the command that records a fact says of it; undefined of amendments, which cannot be decided on anew. */
export const factEntry = (type: MainstayEventType): CommandEntry | undefined =>
  FACT_OF.get(type)?.entry;

/**
 * The content of a correction, read by the form of the corrected event's own type.
 * @throws InvalidFields that name the fields within the content
 */
export function readContent(
  entry: CommandEntry,
  stream: string,
  fields: Readonly<Record<string, unknown>>,
): Intent {
  const accountId = accountOf(stream);
  try {
    return readIntent(entry, accountId === undefined ? fields : { ...fields, accountId });
  } catch (error) {
    if (!(error instanceof InvalidFields)) throw error;
    throw new InvalidFields(
      error.problems.map((problem) => ({ ...problem, field: `content.${problem.field}` })),
    );
  }
}
