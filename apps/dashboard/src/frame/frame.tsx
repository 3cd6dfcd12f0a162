import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMoment } from '../client/moment.ts';
import { useKeys } from '../parts/controls/keys.ts';
import { Tips } from '../parts/controls/tips.tsx';
import { OverlayContext, type Overlay } from '../parts/page/overlays.ts';
import { useReceipt } from '../parts/record/receipts.ts';
import { useSay } from '../parts/texts/text.ts';
import { LiveStatus } from './live-status.tsx';
import { Mark } from './mark.tsx';
import { MeMenu } from './me-menu.tsx';
import { MomentPicker } from './moment/moment-picker.tsx';
import { PastBar } from './moment/past-bar.tsx';
import { later } from '../parts/page/later.tsx';
import { usePages } from './use-pages.ts';
import { Ways } from './ways/ways.tsx';
import css from './frame.module.css';

const ReceiptNote = later(async () => (await import('../parts/record/receipt.tsx')).ReceiptNote);

const ImportBar = later(async () => (await import('./import-bar/import-bar.tsx')).ImportBar);

const Overlays = later(async () => (await import('./overlay-host.tsx')).OverlayHost);

/** What stands around every page: the way to others, the moment shown, whether it is live. */
export function Frame() {
  const say = useSay();
  const { past } = useMoment();
  const navigate = useNavigate();
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const receipt = useReceipt();
  const ways = usePages().flatMap(({ navigation }) => navigation ?? []);
  useKeys({
    'mod+k': () => setOverlay({ kind: 'palette' }),
    '?': () => setOverlay({ kind: 'keys' }),
    ...Object.fromEntries(
      ways.flatMap(({ to, key }) => (key ? [[key.key, () => void navigate({ to })]] : [])),
    ),
  });
  return (
    <OverlayContext value={setOverlay}>
      <div className={css['frame']} data-past={past} data-beside={isBeside(overlay)}>
        <a className={css['skip']} href="#content">
          {say('app.skip')}
        </a>
        <header className={css['bar']}>
          <Link to="/" className={css['brand']} aria-label={say('app.name')}>
            <Mark /> <span>{say('app.name')}</span>
          </Link>
          <Ways ways={ways} />
          <button
            type="button"
            className={css['find']}
            aria-keyshortcuts="Control+K"
            onClick={() => setOverlay({ kind: 'palette' })}
          >
            <Lens /> <span>{say('nav.find')}</span> <kbd aria-hidden="true">Ctrl K</kbd>
          </button>
          <LiveStatus />
          <MomentPicker />
          <MeMenu />
        </header>
        <PastBar />
        <main
          id="content"
          className={css['content']}
          tabIndex={-1}
          data-scroll-restoration-id="content"
        >
          <Outlet />
        </main>
        <ImportBar />
      </div>
      {overlay ? <Overlays overlay={overlay} onClose={() => setOverlay(null)} /> : null}
      {receipt ? <ReceiptNote receipt={receipt} /> : null}
      <Tips />
    </OverlayContext>
  );
}

const BESIDE: ReadonlySet<Overlay['kind']> = new Set(['record', 'correct', 'bulk']);

/** A form stands beside the page, which makes room for it. */
const isBeside = (overlay: Overlay | null): boolean => overlay !== null && BESIDE.has(overlay.kind);

function Lens() {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="currentColor" aria-hidden>
      <circle cx="6" cy="6" r="4.2" strokeWidth="1.4" />
      <path d="m9.2 9.2 3.4 3.4" strokeWidth="1.4" strokeLinecap="round" />
    </svg>
  );
}
