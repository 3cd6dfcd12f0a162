import { useMemo } from 'react';
import { useSession } from '../client/system.ts';
import { PAGES } from '../pages/pages.ts';
import type { Page } from '../parts/page/page.ts';

const pages: readonly Page[] = PAGES;

/** The pages that are offered to the reader; who opens another by its address is told whom it is for. */
export function usePages(): readonly Page[] {
  const session = useSession();
  return useMemo(
    () => pages.filter(({ navigation }) => navigation?.isFor?.(session) ?? true),
    [session],
  );
}
