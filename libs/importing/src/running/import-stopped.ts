import type { ImportProgress } from './import-progress.ts';

/** An import that was asked to stop before its end, with what had become of the rows read by then. */
export class ImportStopped extends Error {
  override readonly name = 'ImportStopped';

  constructor(readonly progress: ImportProgress) {
    super('The import was stopped before the end of the file.');
  }
}
