import { Problem } from '../../http/problem.ts';

/** No provider is named in the settings. */
export const nothingHere = (): Problem =>
  new Problem(404, 'not-found', 'There is nothing at this address.');
