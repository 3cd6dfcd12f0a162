import type { EventStore } from '#kernel/event-store';

/** The same store with some of its methods changed, as its callers see it. */
export const changedStore = (store: EventStore, change: Partial<EventStore>): EventStore =>
  new Proxy(store, {
    get: (target, name) => {
      const method: unknown = Reflect.get(name in change ? change : target, name);
      // A method of a store works on its private fields, which the proxy does not have.
      return typeof method === 'function' ? (method.bind(target) as unknown) : method;
    },
  });
