import { lazy, Suspense } from 'react';
import { useMoment } from '../../client/moment.ts';
import { useSystem } from '../../client/system.ts';
import { PortfolioPage } from './portfolio-page.tsx';

const DemoStories = lazy(async () => ({
  default: (await import('./welcome/demo-stories.tsx')).DemoStories,
}));
const Welcome = lazy(async () => ({ default: (await import('./welcome/welcome.tsx')).Welcome }));

/** The portfolio, or the ways in while there is nothing to show. */
export function Home() {
  const { accounts, demoLoaded } = useSystem();
  const { past } = useMoment();
  if (accounts > 0 || past) {
    return (
      <>
        {demoLoaded && !past ? (
          <Suspense fallback={null}>
            <DemoStories />
          </Suspense>
        ) : null}
        <PortfolioPage />
      </>
    );
  }
  return (
    <Suspense fallback={null}>
      <Welcome />
    </Suspense>
  );
}
