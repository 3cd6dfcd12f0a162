import type { EventOf } from '#events/catalogue';
import { eventOf, sameTerms, type Decide } from '../deciding/rules.ts';

/** The same fit to the same day is on record already; another one for that day replaces it. */
export const calibrateChurnModel: Decide<'ChurnModelCalibrated'> = (intent, model) => {
  const last = model
    .effective()
    .filter(
      (event): event is typeof event & EventOf<'ChurnModelCalibrated'> =>
        event.type === 'ChurnModelCalibrated' && event.data.cutOffOn === intent.data.cutOffOn,
    )
    .at(-1);
  return last && sameTerms(last.data, intent.data) ? [] : [eventOf(intent, intent.data)];
};
