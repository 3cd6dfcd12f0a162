import { PAGE_MAX, PositionUnknown, type EventStore, type StoredEvent } from './event-store.ts';
import type { ModelId } from './projection.ts';
import { CheckpointMoved, type ReadModels, type RowText } from './read-models.ts';

/** Brings rows that things are looked up in to the log's head. */
export async function bringToLogHead(
  events: EventStore,
  readModels: ReadModels,
  model: ModelId,
  rowsOf: (
    page: readonly StoredEvent[],
  ) => ReadonlyMap<string, RowText> | Promise<ReadonlyMap<string, RowText>>,
): Promise<void> {
  for (;;) {
    const from = await readModels.position(model);
    try {
      const page = await events.readAll({ after: from, limit: PAGE_MAX });
      const to = page.at(-1)?.position;
      if (to === undefined) return;
      await readModels.advance([{ model, from, to, rows: await rowsOf(page) }]);
    } catch (error) {
      // Of a ledger that was set back nothing of it holds.
      if (error instanceof PositionUnknown) await readModels.replace(model, 0, []);
      // Somebody else brings it on as well.
      else if (!(error instanceof CheckpointMoved)) throw error;
    }
  }
}
