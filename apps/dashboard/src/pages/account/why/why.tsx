import { useState } from 'react';
import type { AccountView, ScoreName } from '#insights/views';
import { Card } from '../../../parts/card/card.tsx';
import { unsureBands } from '../../../parts/marks/unsure-bands.ts';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { scoreOf, useChosenScore } from '../scores/scores.tsx';
import { whyNoScore } from '../scores/why-no-score.ts';
import { WaterfallTable } from './waterfall-table.tsx';
import css from './why.module.css';

/** Where the chosen score comes from: causes that add up to it, each with its events. */
export function Why({ account }: { readonly account: AccountView }) {
  const { chosen } = useChosenScore(account);
  return <WhyScore account={account} chosen={chosen} />;
}

interface Props {
  readonly account: AccountView;
  readonly chosen: ScoreName;
  /** Whether all causes are there from the beginning. */
  readonly isWhole?: boolean;
}

/** The same of any score. */
export function WhyScore({ account, chosen, isWhole = false }: Props) {
  const say = useSay();
  const formats = useFormats();
  const [isOdds, setOdds] = useState(false);
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
  const title =
    score.state === 'too-early'
      ? say('why.titleEarly', { score: name })
      : say('why.title', {
          score: name,
          value: unsureBands(score.certainty, say) ?? formats.score(chosen, score.value),
        });
  const isChance = chosen === 'churnRisk';
  return (
    <Card title={title}>
      <WaterfallTable
        key={chosen}
        account={account}
        score={score}
        isAll={isWhole}
        unit={isChance ? (isOdds ? 'log-odds' : 'chance') : 'points'}
      />
      <p className={css['note']}>
        {say(isChance ? 'why.aboutChance' : 'why.aboutPoints')}{' '}
        {say('why.model', { id: score.model.id, hash: score.model.hash })} {say('why.priors')}
        {isChance ? (
          <button
            type="button"
            data-screen
            className={css['odds']}
            aria-pressed={isOdds}
            onClick={() => setOdds(!isOdds)}
          >
            {say('why.odds')}
          </button>
        ) : null}
      </p>
    </Card>
  );
}
