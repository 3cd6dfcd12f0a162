import {
  catalogue,
  type AccountEvent,
  type EventOf,
  type MainstayEventType,
} from '#events/catalogue';
import { accountsSamples } from './accounts.samples.ts';
import { amendmentsSamples } from './amendments.samples.ts';
import { competitionSamples } from './competition.samples.ts';
import { contactsSamples } from './contacts.samples.ts';
import { contractsSamples } from './contracts.samples.ts';
import { importsSamples } from './imports.samples.ts';
import { judgementSamples } from './judgement.samples.ts';
import { modelsSamples } from './models.samples.ts';
import { ordersSamples } from './orders.samples.ts';
import { peopleSamples } from './people.samples.ts';
import { policiesSamples } from './policies.samples.ts';
import { workSamples } from './work.samples.ts';

/** One sample an event type of any category. */
export const samples: { readonly [T in MainstayEventType]: EventOf<T> } = {
  ...accountsSamples,
  ...peopleSamples,
  ...contactsSamples,
  ...ordersSamples,
  ...contractsSamples,
  ...competitionSamples,
  ...workSamples,
  ...judgementSamples,
  ...amendmentsSamples,
  ...modelsSamples,
  ...importsSamples,
  ...policiesSamples,
};

/** All types that have a sample, which is all there are. */
export const sampleTypes = Object.keys(samples) as readonly MainstayEventType[];

/** Those of an account's stream, in the order in which they occurred: together the story of one account. */
export const accountStory: readonly AccountEvent[] = Object.values(samples)
  .filter((event): event is AccountEvent => catalogue[event.type].category === 'account')
  .sort((one, other) => (one.occurredAt < other.occurredAt ? -1 : 1));
