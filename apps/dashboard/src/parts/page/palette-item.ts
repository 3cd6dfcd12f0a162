import type { QueryClient } from '@tanstack/react-query';
import type { NavigateOptions } from '@tanstack/react-router';
import type { ShownMoment } from '../../client/moment.ts';
import type { Say, TextId } from '../texts/text.ts';
import type { Overlay } from './overlays.ts';

/** Something the palette can do. */
export interface PaletteItem {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly run: () => void;
  /** What the palette is to hold next, where it asks for more instead of doing anything. */
  readonly completes?: string;
}

/** What the items of a page are made with. */
export interface PaletteTools {
  readonly say: Say;
  readonly go: (options: NavigateOptions) => void;
  readonly show: (overlay: Overlay) => void;
  readonly queries: QueryClient;
  readonly moment: ShownMoment;
  /** The account that is open. */
  readonly accountId: string | undefined;
}

/** An item that is called by a text of the page. */
export const paletteItem = (say: Say, name: TextId, run: () => void, hint = ''): PaletteItem => ({
  id: name,
  name: say(name),
  hint,
  run,
});
