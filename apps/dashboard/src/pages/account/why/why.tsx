import type { AccountView } from '#insights/views';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { scoreOf, useChosenScore } from '../scores/scores.tsx';
import { WaterfallTable } from './waterfall-table.tsx';
import page from '../account-page.module.css';
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
      <section className={page['card']}>
        <h2 className={page['cardTitle']}>{say('why.titleNone', { score: name })}</h2>
        <p className={page['empty']}>
          {account.status === 'lost' && chosen === 'churnRisk'
            ? say('scores.lostWhy')
            : say(`scores.noneWhy.${chosen}`)}
        </p>
      </section>
    );
  }
  return (
    <section className={page['card']}>
      <h2 className={page['cardTitle']}>
        {say('why.title', { score: name, value: formats.score(chosen, score.value) })}
      </h2>
      <WaterfallTable account={account} score={score} />
      <p className={css['note']}>
        {say('why.model', { id: score.model.id, hash: score.model.hash })} {say('why.priors')}
      </p>
    </section>
  );
}
