import type { ImportRequest } from '../src/running/import-run.ts';
import goldens from './goldens.json' with { type: 'json' };
import type { FileImported } from './import-file.ts';

/** What was read of a file and what became of it; sums are in minor units. */
type Golden = Pick<FileImported, 'read' | 'leftOut' | 'accounts' | 'revenueMinor'> &
  Partial<Pick<FileImported, 'cellsLeftOut' | 'reasons'>>;

interface FileWithGolden {
  /** What has to be said of the file. */
  readonly said?: Partial<ImportRequest>;
  readonly golden: Golden;
}

/** What is recorded of each file. The data has this shape: its spec reads every part of it. */
export const GOLDENS = goldens as Readonly<Record<string, FileWithGolden>>;
