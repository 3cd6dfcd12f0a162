import { MoreTexts } from '../parts/texts/more-texts.tsx';
import { recordEn } from '../parts/record/record.en.ts';
import type { EventOfAccount, Overlay } from '../parts/page/overlays.ts';
import { KeysHelp } from './keys-help.tsx';
import { SessionsDialog } from './sessions/sessions-dialog.tsx';
import { Palette } from './palette/palette.tsx';
import { later } from '../parts/page/later.tsx';

const RecordSheet = later(
  async () => (await import('../parts/record/record-sheet.tsx')).RecordSheet,
);
const CorrectSheet = later(
  async () => (await import('../parts/record/correct-sheet.tsx')).CorrectSheet,
);
const BulkSheet = later(async () => (await import('../parts/record/bulk-sheet.tsx')).BulkSheet);
const WithdrawDialog = later(
  async () => (await import('../parts/record/withdraw-dialog.tsx')).WithdrawDialog,
);

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
      // Another wish is another form.
      return (
        <RecordSheet key={JSON.stringify(overlay.wish)} wish={overlay.wish} onClose={onClose} />
      );
    case 'bulk':
      return <BulkSheet accountIds={overlay.accountIds} onClose={onClose} />;
    case 'correct':
      return <CorrectSheet key={overlay.eventId} {...overlay} onClose={onClose} />;
    case 'withdraw':
    case 'restore':
      return <WithdrawDialog kind={overlay.kind} {...eventIn(overlay)} onClose={onClose} />;
  }
}

const eventIn = ({ accountId, eventId }: EventOfAccount): EventOfAccount => ({
  accountId,
  eventId,
});
