import { importStream } from '#events/imports/imports.events';
import { Records } from '../command/records.ts';
import { optional } from '../forms/field.ts';
import { text, whole } from '../forms/fields.ts';
import { sealed } from '../forms/references.ts';
import { completeImport, undoImport } from './imports.decisions.ts';

const COUNT_MAX = Number.MAX_SAFE_INTEGER;
const FILE_NAME_MAX = 1_000;

export class CompleteImport extends Records('ImportCompleted', {
  summary: 'Leaves a record of an import that added something.',
  fields: {
    batch: text('The import: the same file is the same.'),
    fileHash: text('SHA-256 of the file, in hex.'),
    rowsRead: whole('Rows in the file.', 0, COUNT_MAX),
    eventsRecorded: whole('Events that came of them.', 0, COUNT_MAX),
    rowsKnown: whole('Rows that were known already.', 0, COUNT_MAX),
    rowsRejected: whole('Rows that were set aside.', 0, COUNT_MAX),
    rowsLeftOut: optional(whole('Rows that are of no use here and no fault.', 0, COUNT_MAX)),
    recipe: optional(text('The recipe the file was read by.')),
    fileName: sealed(text('What people know the file as.', FILE_NAME_MAX)),
  },
  stream: ({ batch }) => importStream(batch),
  decide: completeImport,
}) {}

export class UndoImport extends Records('ImportUndone', {
  summary: 'Leaves a record that an import was undone.',
  fields: {
    batch: text('The import: the same file is the same.'),
    eventsRetracted: whole('Events that were taken back.', 0, COUNT_MAX),
    eventsKept: whole('Events that stay, as later ones need them.', 0, COUNT_MAX),
  },
  stream: ({ batch }) => importStream(batch),
  decide: undoImport,
}) {}
