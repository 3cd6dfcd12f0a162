import { useMoment } from '../../client/moment.ts';
import { useSystem } from '../../client/system.ts';
import { later } from '../../parts/page/later.tsx';
import { TodayPage } from './today-page.tsx';

const DemoStories = later(async () => (await import('./welcome/demo-stories.tsx')).DemoStories, {
  isRare: true,
});
const Welcome = later(async () => (await import('./welcome/welcome.tsx')).Welcome, {
  isRare: true,
});

/** What today asks, or the ways in while there is nothing to show. */
export function Home() {
  const { accounts, demoLoaded } = useSystem();
  const { past } = useMoment();
  if (accounts === 0 && !past) return <Welcome />;
  return (
    <>
      {demoLoaded && !past ? <DemoStories /> : null}
      <TodayPage />
    </>
  );
}
