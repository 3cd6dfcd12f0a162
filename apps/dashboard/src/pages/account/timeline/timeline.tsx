import { useMemo, useState } from 'react';
import type { AccountView } from '#insights/views';
import { Card } from '../../../parts/card/card.tsx';
import { Failure } from '../../../parts/notes/failure.tsx';
import { useFormats } from '../../../parts/texts/formats.ts';
import { namesOf } from '../../../parts/texts/names.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { layoutOf } from './layout.ts';
import { TimelineLines, WaitingLine, type Jump } from './timeline-lines.tsx';
import { TimelineToolbar } from './timeline-toolbar.tsx';
import { useAskedEvents, useTimelineDays } from './use-timeline.ts';
import css from './timeline.module.css';

/** Everything that happened, the newest first, month by month; narrowed, searched, or gone to a day. */
export function Timeline({ account }: { readonly account: AccountView }) {
  const say = useSay();
  const formats = useFormats();
  const { accountId, horizonDays } = account;
  const params = useAskedEvents(account);
  const { data, error, refetch } = useTimelineDays(accountId, params);
  const layout = useMemo(() => data && layoutOf(data.days), [data]);
  const [jump, setJump] = useState<Jump>();
  const tools = { say, formats, names: namesOf(account, say), horizonDays };
  return (
    <Card
      id="timeline"
      title={say('timeline.title')}
      note={layout ? say('timeline.count', { count: layout.total }) : ''}
      busy={!layout && !error}
    >
      <TimelineToolbar
        account={account}
        params={params}
        tools={tools}
        layout={layout}
        onJump={setJump}
      />
      {error && !layout ? <Failure error={error} onAgain={() => void refetch()} /> : null}
      {layout?.total === 0 ? <p className={css['empty']}>{say('timeline.empty')}</p> : null}
      {layout && layout.total > 0 ? (
        <TimelineLines
          account={account}
          params={params}
          layout={layout}
          jump={jump}
          tools={tools}
        />
      ) : null}
      {layout || error ? null : <Waiting />}
    </Card>
  );
}

const WAITING_LINES = 8;

function Waiting() {
  return (
    <ol className={css['list']} aria-hidden="true">
      {Array.from({ length: WAITING_LINES }, (_, index) => (
        <li key={index} className={css['line']} data-waits>
          <WaitingLine />
        </li>
      ))}
    </ol>
  );
}
