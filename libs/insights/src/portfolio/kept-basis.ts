import type { EventStore } from '#kernel/event-store';
import type { ReadModels } from '#kernel/read-models';
import { readBasis, standsIn, type Basis } from '../projector/basis.ts';
import type { Shard } from '../projector/shard.ts';

/** Whether what others keep was folded from this very log, part by part. */
export class KeptBasis {
  /** Of each part the build whose basis was found in the log. */
  readonly #found = new Map<Shard, string>();

  constructor(
    private readonly store: EventStore,
    private readonly readModels: ReadModels,
    private readonly ledgerId: string,
    private readonly shards: readonly Shard[],
  ) {}

  /** The builds of all parts; undefined where some part is of another log, or not known to be of this one yet. */
  async builds(): Promise<readonly string[] | undefined> {
    const builds = await Promise.all(this.shards.map((shard) => this.#buildOf(shard)));
    return builds.every((build) => build !== undefined) ? builds : undefined;
  }

  async #buildOf(shard: Shard): Promise<string | undefined> {
    const basis = await readBasis(this.readModels, shard);
    if (!basis) return undefined;
    // Once found it may run ahead of the log as it is known here.
    if (this.#found.get(shard) !== basis.build) {
      if (!(await this.#isFound(basis))) return undefined;
      this.#found.set(shard, basis.build);
    }
    return basis.build;
  }

  async #isFound(basis: Basis): Promise<boolean> {
    const { store, ledgerId } = this;
    if (basis.ledgerId !== ledgerId || basis.position > (await store.head())) return false;
    return standsIn(store, basis);
  }
}
