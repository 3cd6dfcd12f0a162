import { modelIdOf, type ModelId } from '#kernel/projection';
import type { ReadModels } from '#kernel/read-models';
import type { Day, Zone } from '#kernel/time';
import { portfolioList } from './portfolio.list.ts';

/** Scores of which day, under which parameters of the churn model. */
export interface ListedScores {
  readonly on: Day;
  readonly parametersHash: string;
}

/** What the list holds: which facts and which scores. */
export interface Listed {
  readonly position: number;
  /** Null when the list was not filled yet. */
  readonly scores: ListedScores | null;
}

const ROW = 'scores';

/** Remembers beside the facts how far the list is, so that a crash in between leaves nothing out. */
export class ListCheckpoint {
  readonly #model: ModelId;

  constructor(
    private readonly readModels: ReadModels,
    zone: Zone,
  ) {
    const { name, version } = portfolioList;
    this.#model = modelIdOf({ name: `${name}-list`, version }, zone);
  }

  async read(): Promise<Listed> {
    const rows = await this.readModels.rows(this.#model, [ROW]);
    const text = rows.get(ROW);
    return {
      position: await this.readModels.position(this.#model),
      // Written by `move` below.
      scores: text === undefined ? null : (JSON.parse(text) as Listed['scores']),
    };
  }

  /** @throws CheckpointMoved when somebody else moved it */
  async move(from: number, to: Listed): Promise<void> {
    const rows = new Map([[ROW, to.scores && JSON.stringify(to.scores)]]);
    await this.readModels.advance([{ model: this.#model, from, to: to.position, rows }]);
  }

  /** Begins anew, wherever it was: the facts themselves were built anew. */
  async reset(position: number): Promise<void> {
    await this.readModels.replace(this.#model, position, []);
  }
}
