import { useQuery } from '@tanstack/react-query';
import type { AccountView, PostMortem } from '#insights/views';
import { accountPart } from '#kernel/identifier';
import { get } from '../../../client/api.ts';
import { useMoment } from '../../../client/moment.ts';
import { Card } from '../../../parts/card/card.tsx';
import { FailureLine } from '../../../parts/notes/failure-line.tsx';
import { useFormats } from '../../../parts/texts/formats.ts';
import { MoreTexts } from '../../../parts/texts/more-texts.tsx';
import { useSay } from '../../../parts/texts/text.ts';
import { LateFacts } from './late-facts.tsx';
import { postMortemEn } from './post-mortem.en.ts';
import { RiskLines } from './risk-lines.tsx';
import { Signals } from './signals.tsx';
import { Warnings } from './warnings.tsx';
import css from './post-mortem.module.css';

interface Props {
  readonly account: AccountView;
}

/** What models would have said before an account was lost, what was logged for nothing, and what was known too late. */
export function LookingBack(props: Props) {
  return (
    <MoreTexts texts={postMortemEn}>
      <Content {...props} />
    </MoreTexts>
  );
}

function Content({ account }: Props) {
  const say = useSay();
  const formats = useFormats();
  const { params } = useMoment();
  const { accountId } = account;
  const { data, error } = useQuery({
    // What is recorded late changes what is said of the past.
    queryKey: ['timeline', accountId, 'post-mortem', params],
    queryFn: ({ signal }) =>
      get<PostMortem>(`accounts/${accountPart(accountId)}/post-mortem`, { ...params }, signal),
  });
  const title = say('lookback.title');
  if (!data) {
    return (
      <Card title={title} busy={error === null}>
        <div className={css['waiting']}>
          <FailureLine error={error} />
        </div>
      </Card>
    );
  }
  return (
    <Card title={title}>
      <p className={css['means']}>{say('lookback.means')}</p>
      <Warnings warnings={data.warnings} />
      {data.knownFrom > (data.warnings[0]?.points[0]?.day ?? '') ? (
        <p className={css['note']}>
          {say('lookback.knownFrom', { moment: formats.moment(data.knownFrom) })}
        </p>
      ) : null}
      <RiskLines warnings={data.warnings} lostOn={data.lostOn} />
      <Signals postMortem={data} account={account} />
      <LateFacts postMortem={data} account={account} />
    </Card>
  );
}
