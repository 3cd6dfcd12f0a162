import '@fontsource-variable/inter/index.css';
import './frame/mantine.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { redeemLink, type LinkOutcome } from './client/session.ts';
import { App } from './frame/app.tsx';
import { fetchPageAt } from './frame/routes.tsx';

fetchPageAt(location.pathname);
// A server that does not answer is found out, and said, by the first question the page asks.
const link = await redeemLink().catch((): LinkOutcome => 'none');
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App link={link} />
    </StrictMode>,
  );
}
