import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/noto-sans-devanagari/index.css';
import '@fontsource-variable/noto-sans-telugu/index.css';
import './frame/mantine.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { leadToPortfolio } from './client/portfolio-address.ts';
import { arrive, type Arrival } from './client/session.ts';
import { App } from './frame/app.tsx';
import { spokenHere } from './frame/languages/spoken.ts';
import { fetchPageAt } from './frame/routes.tsx';

leadToPortfolio();
fetchPageAt(location.pathname);
const [arrival, spoken] = await Promise.all([
  // A server that does not answer is found out, and said, by the first question the page asks.
  arrive().catch((): Arrival => 'none'),
  spokenHere(),
]);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App arrival={arrival} spoken={spoken} />
    </StrictMode>,
  );
}
