import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTitle } from '../../../parts/page/title.ts';
import { MoreTexts } from '../../../parts/texts/more-texts.tsx';
import { useSay } from '../../../parts/texts/text.ts';
import { ApiWay } from './api-way.tsx';
import { DemoWay } from './demo-way.tsx';
import { FileWay } from './file-way.tsx';
import { welcomeEn } from './welcome.en.ts';
import css from './welcome.module.css';

/** The empty system: three ways to begin. */
export function Welcome() {
  return (
    <MoreTexts texts={welcomeEn}>
      <Ways />
    </MoreTexts>
  );
}

const LOOK_EVERY_MS = 2_000;

function Ways() {
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
        <FileWay />
        <DemoWay />
        <ApiWay />
      </div>
    </div>
  );
}
