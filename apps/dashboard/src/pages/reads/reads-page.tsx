import { Button } from '@mantine/core';
import { READS_CSV, useReads } from '../../client/reads.ts';
import { seesReads, useSession } from '../../client/system.ts';
import { Failure } from '../../parts/notes/failure.tsx';
import { useTitle } from '../../parts/page/title.ts';
import { useSay } from '../../parts/texts/text.ts';
import { ReadsTable } from './reads-table.tsx';
import css from './reads-page.module.css';

/** What did auditors read, and when? */
export function ReadsPage() {
  const say = useSay();
  const maySee = seesReads(useSession());
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useReads(maySee);
  useTitle(say('reads.title'));
  const reads = data?.pages.flatMap((page) => page.reads);
  return (
    <div className={css['page']}>
      <header className={css['head']}>
        <h1 className={css['title']}>{say('reads.title')}</h1>
        <p className={css['quiet']}>{say(maySee ? 'reads.lead' : 'reads.mayNot')}</p>
        {reads?.length ? <a href={READS_CSV}>{say('reads.csv')}</a> : null}
      </header>
      {error ? <Failure error={error} onAgain={() => void refetch()} /> : null}
      {reads?.length === 0 ? <p>{say('reads.none')}</p> : null}
      {reads?.length ? <ReadsTable reads={reads} /> : null}
      {hasNextPage ? (
        <Button
          variant="default"
          className={css['more']}
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {say('reads.more')}
        </Button>
      ) : null}
    </div>
  );
}
