import type { AccessStore, NamedView } from './access-store.ts';

/** So many views of a list somebody keeps. */
export const VIEWS_MAX = 100;

/** A view as somebody sees it. */
export interface SeenView extends Omit<NamedView, 'ownerId'> {
  /** Whether it is the reader's own, to change and to remove. */
  readonly mine: boolean;
  readonly ownerName: string;
}

/** Ways to look at lists that people keep under names, for themselves or for all. */
export class NamedViews {
  constructor(private readonly store: AccessStore) {}

  async seenBy(ownerId: string, list: string): Promise<readonly SeenView[]> {
    const views = await this.store.views(list, ownerId);
    const owners = await this.store.actors([...new Set(views.map((view) => view.ownerId))]);
    return views.map(({ ownerId: of, ...view }) => ({
      ...view,
      mine: of === ownerId,
      ownerName: owners.get(of)?.name ?? of,
    }));
  }

  /** Keeps a view, anew or changed; `full` where somebody has as many as can be, `foreign` where it is another's. */
  async keep(view: NamedView): Promise<'kept' | 'full' | 'foreign'> {
    const known = await this.store.views(view.list, view.ownerId);
    const own = known.filter(({ ownerId, id }) => ownerId === view.ownerId && id !== view.id);
    if (own.length >= VIEWS_MAX) return 'full';
    return (await this.store.keepView(view)) ? 'kept' : 'foreign';
  }

  remove(id: string, ownerId: string): Promise<boolean> {
    return this.store.removeView(id, ownerId);
  }
}
