import { eventOf, type Decide } from '../deciding/rules.ts';

/** Each run that added rows is news, also of a file that was imported before. */
export const completeImport: Decide<'ImportCompleted'> = (intent) => [eventOf(intent, intent.data)];

/** What was imported again after an undo may be undone again. */
export const undoImport: Decide<'ImportUndone'> = (intent) => [eventOf(intent, intent.data)];
