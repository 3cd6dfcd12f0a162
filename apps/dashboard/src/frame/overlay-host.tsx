import { lazy, Suspense } from 'react';
import { MoreTexts } from '../parts/texts/more-texts.tsx';
import { recordEn } from '../parts/record/record.en.ts';
import type { EventOfAccount, Overlay } from '../parts/page/overlays.ts';
import { KeysHelp } from './keys-help.tsx';
import { SessionsDialog } from './sessions/sessions-dialog.tsx';
import { Palette } from './palette/palette.tsx';

const RecordSheet = lazy(async () => ({
  default: (await import('../parts/record/record-sheet.tsx')).RecordSheet,
}));
const CorrectSheet = lazy(async () => ({
  default: (await import('../parts/record/correct-sheet.tsx')).CorrectSheet,
}));
const BulkSheet = lazy(async () => ({
  default: (await import('../parts/record/bulk-sheet.tsx')).BulkSheet,
}));
const WithdrawDialog = lazy(async () => ({
  default: (await import('../parts/record/withdraw-dialog.tsx')).WithdrawDialog,
}));

interface Props {
  readonly overlay: Overlay;
  readonly onClose: () => void;
}

/** What lies over the page; loaded the first time somebody asks for any of it. */
export function OverlayHost({ overlay, onClose }: Props) {
  switch (overlay.kind) {
    case 'palette':
      return (
        <MoreTexts texts={recordEn}>
          <Palette onClose={onClose} />
        </MoreTexts>
      );
    case 'keys':
      return <KeysHelp onClose={onClose} />;
    case 'sessions':
      return <SessionsDialog onClose={onClose} />;
    case 'record':
      return (
        <Suspense fallback={null}>
          {/* Another wish is another form. */}
          <RecordSheet key={JSON.stringify(overlay.wish)} wish={overlay.wish} onClose={onClose} />
        </Suspense>
      );
    case 'bulk':
      return (
        <Suspense fallback={null}>
          <BulkSheet accountIds={overlay.accountIds} onClose={onClose} />
        </Suspense>
      );
    case 'correct':
      return (
        <Suspense fallback={null}>
          <CorrectSheet key={overlay.eventId} {...overlay} onClose={onClose} />
        </Suspense>
      );
    case 'withdraw':
    case 'restore':
      return (
        <Suspense fallback={null}>
          <WithdrawDialog kind={overlay.kind} {...eventIn(overlay)} onClose={onClose} />
        </Suspense>
      );
  }
}

const eventIn = ({ accountId, eventId }: EventOfAccount): EventOfAccount => ({
  accountId,
  eventId,
});
