import type { AccountView } from '#insights/views';
import { Card } from '../../../parts/card/card.tsx';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { scoreOf, useChosenScore } from '../scores/scores.tsx';
import { whyNoScore } from '../scores/why-no-score.ts';
import { WaterfallTable } from './waterfall-table.tsx';
import css from './why.module.css';

/** Where the chosen score comes from: causes that add up to it, each with its events. */
export function Why({ account }: { readonly account: AccountView }) {
  const say = useSay();
  const formats = useFormats();
  const { chosen } = useChosenScore();
  const score = scoreOf(account, chosen);
  const name = say(`score.${chosen}`);
  if (!score || score.value === null) {
    return (
      <Card
        title={say('why.titleNone', { score: name })}
        empty={whyNoScore(account, chosen, say)}
      />
    );
  }
  return (
    <Card title={say('why.title', { score: name, value: formats.score(chosen, score.value) })}>
      <WaterfallTable account={account} score={score} />
      <p className={css['note']}>
        {say('why.model', { id: score.model.id, hash: score.model.hash })} {say('why.priors')}
      </p>
    </Card>
  );
}
