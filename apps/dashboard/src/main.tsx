import '@fontsource-variable/inter/index.css';
import './shared/base.css';
import './shared/mantine.css';
import './shared/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './shell/app.tsx';
import { redeemLink, type LinkOutcome } from './shell/session.ts';

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
