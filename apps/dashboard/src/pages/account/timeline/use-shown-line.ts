import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import type { TimelineEntry } from '#insights/views';
import { accountPart } from '#kernel/identifier';
import { get, type Params } from '../../../client/api.ts';
import type { Layout } from './layout.ts';
import { useFindEvent } from './use-timeline.ts';

interface Options {
  readonly accountId: string;
  readonly params: Params;
  readonly layout: Layout | undefined;
  readonly goTo: (index: number) => void;
}

/** Brings the line of the event in the address into view, and the keyboard to it, wherever in the years it stands. */
export function useShownLine({ accountId, params, layout, goTo }: Options): void {
  const { event } = useSearch({ from: '/accounts/$accountId' });
  const find = useFindEvent(accountId, params);
  const shown = useRef<string>(undefined);
  const show = useEffectEvent(async (eventId: string, known: Layout) => {
    const path = `accounts/${accountPart(accountId)}/events/${eventId}`;
    const { occurredOn } = await get<TimelineEntry>(path, {});
    const index = await find(eventId, known.rangeOn(occurredOn));
    if (index === undefined) return;
    shown.current = eventId;
    goTo(index);
    focusLine(`[id="event-${eventId}"] button`);
  });
  useEffect(() => {
    // An event that is not there any more leaves the timeline as it is.
    // What is recorded meanwhile does not bring the reader back to it.
    if (event !== undefined && event !== shown.current && layout)
      void show(event, layout).catch(() => undefined);
  }, [event, layout]);
}

/** Puts an event into the address; whatever narrows the timeline might leave it out. */
export function useShowEvent(): (eventId: string) => void {
  const navigate = useNavigate();
  // The same function for good: lines are drawn again only where they changed.
  return useCallback(
    (event: string) =>
      void navigate({
        to: '.',
        search: (search) => ({
          ...search,
          tab: 'timeline' as const,
          event,
          events: undefined,
          because: undefined,
          find: undefined,
        }),
        resetScroll: false,
      }),
    [navigate],
  );
}

const TRIES_MAX = 180;

/** A line that was gone to is drawn once its event is there; only then is it in its place. */
export function focusLine(button: string, tries = TRIES_MAX): void {
  requestAnimationFrame(() => {
    const found = document.querySelector<HTMLElement>(button);
    if (!found) {
      if (tries > 0) focusLine(button, tries - 1);
      return;
    }
    found.focus({ preventScroll: true });
    found.scrollIntoView({ block: 'center' });
  });
}
