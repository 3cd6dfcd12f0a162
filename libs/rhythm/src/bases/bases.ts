import { GammaGapsModel, type GammaGaps } from './gamma-gaps.ts';
import type { MbgNbd } from './mbg-nbd.ts';
import type { Population } from './population.ts';

/** What readings are taken with: the two bases and the population they were fitted to. Plain JSON. */
export interface Bases {
  readonly mbg: MbgNbd;
  readonly gaps: GammaGaps;
  readonly population: Population;
}

/** Bases made ready to be read with. */
export interface ReadyBases extends Bases {
  readonly model: GammaGapsModel;
}

/** Made ready once: what a model works out for one account serves the next. */
export function readyBases(bases: Bases): ReadyBases {
  const found = ready.get(bases);
  if (found) return found;
  const made = { ...bases, model: new GammaGapsModel(bases.gaps) };
  ready.set(bases, made);
  return made;
}

const ready = new WeakMap<Bases, ReadyBases>();
