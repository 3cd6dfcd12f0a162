import { Button } from '@mantine/core';
import type { AccountView } from '#insights/views';
import { Card } from '../../../parts/card/card.tsx';
import { Failure } from '../../../parts/notes/failure.tsx';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useMoment } from '../../../client/moment.ts';
import { namesOf } from '../../../parts/texts/names.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { TimelineFilter } from './timeline-filter.tsx';
import { TimelineLine } from './timeline-line.tsx';
import { useShownLine } from './use-shown-line.ts';
import { useTimeline } from './use-timeline.ts';
import css from './timeline.module.css';

/** Everything that happened, the newest first, month by month. */
export function Timeline({ account }: { readonly account: AccountView }) {
  const say = useSay();
  const formats = useFormats();
  const query = useTimeline(account);
  const entries = query.data?.pages.flatMap((one) => one.entries);
  const { horizonDays } = useMoment();
  const tools = { say, formats, names: namesOf(account, say), horizonDays };
  const first = query.data?.pages[0];
  const show = useShownLine(query);
  return (
    <Card
      id="timeline"
      title={say('timeline.title')}
      note={first ? say('timeline.count', { count: first.total }) : ''}
      empty={entries?.length === 0 ? say('timeline.empty') : undefined}
      busy={query.isFetching}
    >
      <TimelineFilter
        account={account}
        tools={tools}
        total={query.isPlaceholderData ? undefined : first?.total}
      />
      {query.isError && !entries ? (
        <Failure error={query.error} onAgain={() => void query.refetch()} />
      ) : null}
      <ol className={css['list']} data-stale={query.isPlaceholderData}>
        {entries?.map((entry, index) => {
          const month = formats.month(entry.occurredOn);
          const before = entries[index - 1];
          const isNew = !before || formats.month(before.occurredOn) !== month;
          return (
            <TimelineLine
              key={entry.id}
              entry={entry}
              above={before}
              month={isNew ? month : undefined}
              tools={tools}
              onShow={show}
            />
          );
        })}
        {entries ? null : <Waiting />}
      </ol>
      {query.hasNextPage ? (
        <Button
          className={css['more'] ?? ''}
          variant="default"
          size="compact-md"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {say('timeline.more')}
        </Button>
      ) : null}
    </Card>
  );
}

const WAITING_LINES = 8;

function Waiting() {
  return Array.from({ length: WAITING_LINES }, (_, index) => (
    <li key={index} className={css['line']} aria-hidden="true">
      <span className={`skeleton ${css['boneDay'] ?? ''}`} />
      <span className={`skeleton ${css['bone'] ?? ''}`} />
    </li>
  ));
}
