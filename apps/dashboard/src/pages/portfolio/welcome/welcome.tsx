import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTitle } from '../../../parts/page/title.ts';
import { MoreTexts } from '../../../parts/texts/more-texts.tsx';
import { useSay } from '../../../parts/texts/text.ts';
import { ApiWay } from './api-way.tsx';
import { CsvWay } from './csv-way.tsx';
import { DemoWay } from './demo-way.tsx';
import { welcomeEn } from './welcome.en.ts';
import css from './welcome.module.css';

interface Props {
  /** Holds the page while a file is on its way, whatever has arrived already. */
  readonly onStart: () => void;
  readonly onGoOn: () => void;
}

/** The empty system: three ways to begin. */
export function Welcome(props: Props) {
  return (
    <MoreTexts texts={welcomeEn}>
      <Ways {...props} />
    </MoreTexts>
  );
}

const LOOK_EVERY_MS = 2_000;

function Ways({ onStart, onGoOn }: Props) {
  const say = useSay();
  const queries = useQueryClient();
  useTitle(say('welcome.title'));
  useEffect(() => {
    // Whichever way is taken, also on the command line: the portfolio shows as soon as there is one.
    const timer = setInterval(
      () => void queries.invalidateQueries({ queryKey: ['system'] }),
      LOOK_EVERY_MS,
    );
    return () => clearInterval(timer);
  }, [queries]);
  return (
    <div className={css['page']}>
      <header>
        <h1 className={css['title']}>{say('welcome.title')}</h1>
        <p className={css['lead']}>{say('welcome.lead')}</p>
      </header>
      <div className={css['ways']}>
        <CsvWay onStart={onStart} onGoOn={onGoOn} />
        <DemoWay />
        <ApiWay />
      </div>
    </div>
  );
}
