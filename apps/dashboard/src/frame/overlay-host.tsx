import { lazy, Suspense } from 'react';
import type { Overlay } from '../parts/page/overlays.ts';
import { KeysHelp } from './keys-help.tsx';
import { SessionsDialog } from './sessions/sessions-dialog.tsx';
import { Palette } from './palette/palette.tsx';

const ContactDialog = lazy(async () => ({
  default: (await import('../parts/contact/contact-dialog.tsx')).ContactDialog,
}));

interface Props {
  readonly overlay: Overlay;
  readonly onClose: () => void;
}

/** What lies over the page; loaded the first time somebody asks for any of it. */
export function OverlayHost({ overlay, onClose }: Props) {
  switch (overlay.kind) {
    case 'palette':
      return <Palette onClose={onClose} />;
    case 'keys':
      return <KeysHelp onClose={onClose} />;
    case 'sessions':
      return <SessionsDialog onClose={onClose} />;
    case 'contact':
      return (
        <Suspense fallback={null}>
          <ContactDialog accountId={overlay.accountId} onClose={onClose} />
        </Suspense>
      );
  }
}
