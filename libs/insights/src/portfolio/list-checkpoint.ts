import { modelIdOf, type ModelId } from '#kernel/projection';
import type { ReadModels } from '#kernel/read-models';
import type { Day, Zone } from '#kernel/time';
import { shardSuffix, type Shard } from '../projector/shard.ts';
import { portfolioList } from './portfolio.list.ts';

/** Scores of which day, under which parameters of the churn model. */
export interface ListedScores {
  readonly on: Day;
  readonly parametersHash: string;
}

/** What the list holds of a part of the accounts: which facts and which scores. */
export interface Listed {
  readonly position: number;
  /** The build of the facts it was made of; undefined where nobody noted it. */
  readonly build?: string;
  /** Null when the list was not filled yet. */
  readonly scores: ListedScores | null;
  /** Counts how often work in the background changed rows that no event had changed. */
  readonly reworked: number;
  /** The lists beside the portfolio that hold all accounts. */
  readonly filled: readonly string[];
}

const ROW = 'scores';

type Row = Omit<Listed, 'position'>;

/** Nothing was listed yet. */
export const NOT_LISTED: Row = { scores: null, reworked: 0, filled: [] };

/** Remembers beside the facts how far the list of a part is, so that a crash in between leaves nothing out. */
export class ListCheckpoint {
  readonly #model: ModelId;

  constructor(
    private readonly readModels: ReadModels,
    zone: Zone,
    shard: Shard,
  ) {
    this.#model = listModelOf(zone, shard);
  }

  async read(): Promise<Listed> {
    const rows = await this.readModels.rows(this.#model, [ROW]);
    const text = rows.get(ROW);
    // Written by `move` below.
    const row = text === undefined ? NOT_LISTED : (JSON.parse(text) as Row);
    return { ...row, position: await this.readModels.position(this.#model) };
  }

  /** @throws CheckpointMoved when somebody else moved it */
  async move(from: number, to: Listed): Promise<void> {
    const { position, ...row } = to;
    const rows = new Map([[ROW, JSON.stringify(row satisfies Row)]]);
    await this.readModels.advance([{ model: this.#model, from, to: position, rows }]);
  }

  /** Begins anew, wherever it was: the facts themselves were built anew. */
  async reset(position: number): Promise<void> {
    await this.readModels.replace(this.#model, position, []);
  }
}

/** Where the checkpoint of a part's list is kept. */
export const listModelOf = (zone: Zone, shard: Shard): ModelId => {
  const { name, version } = portfolioList;
  return modelIdOf({ name: `${name}-list`, version }, zone) + shardSuffix(shard);
};
