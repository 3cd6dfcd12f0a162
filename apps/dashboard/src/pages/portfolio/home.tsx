import { lazy, Suspense } from 'react';
import { useMoment } from '../../client/moment.ts';
import { useSystem } from '../../client/system.ts';
import { PortfolioPage } from './portfolio-page.tsx';

const Welcome = lazy(async () => ({ default: (await import('./welcome/welcome.tsx')).Welcome }));

/** The portfolio, or the ways in while there is nothing to show. */
export function Home() {
  const { accounts } = useSystem();
  const { past } = useMoment();
  if (accounts > 0 || past) return <PortfolioPage />;
  return (
    <Suspense fallback={null}>
      <Welcome />
    </Suspense>
  );
}
