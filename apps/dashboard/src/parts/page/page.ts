import type { AnyRoute, LinkProps } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { SessionView } from '../../client/system.ts';
import type { TextId, Texts } from '../texts/text.ts';
import type { PaletteItem, PaletteTools } from './palette-item.ts';

/** All the frame knows of a page. Each page says it in its `<page>.route.ts`, and nowhere else. */
export interface Page<R extends AnyRoute = AnyRoute> {
  readonly route: R;
  /** Its program and its words, fetched once somebody comes, or is about to. */
  readonly program: () => Promise<ComponentType>;
  readonly words: () => Promise<Texts>;
  /** Words that are said while the page is not open: in the navigation, the palette, the help on keys. */
  readonly labels: Texts;
  readonly navigation?: Navigation;
  readonly palette?: PagePalette;
  readonly keys?: PageKeys;
}

export type NavigationMenu = 'reports' | 'setUp';

/** How a page is reached from any other. */
export interface Navigation {
  readonly to: NonNullable<LinkProps['to']>;
  readonly name: TextId;
  readonly palette: TextId;
  /** The menu it stands in; in line, before the menus, where none is said: what is worked with all day. */
  readonly menu?: NavigationMenu;
  readonly key?: { readonly key: string; readonly help: TextId };
  /** Whom it is offered to; everybody where nothing is said. */
  readonly isFor?: (session: SessionView) => boolean;
}

/** What a page gives the palette. */
interface PagePalette {
  /** What is on the open page, found by its name. */
  readonly named?: (tools: PaletteTools) => readonly PaletteItem[];
  readonly actions?: (tools: PaletteTools) => readonly PaletteItem[];
}

/** The keys a page listens to, for the help on keys. */
export interface PageKeys {
  readonly title: TextId;
  readonly keys: readonly (readonly [keys: string, text: TextId])[];
}
