import { Link } from '@tanstack/react-router';
import { CopyLine } from '../../../parts/controls/copy-line.tsx';
import { useSay } from '../../../parts/texts/text.ts';
import css from './welcome.module.css';

/** The reader's own file, by the page of imports. */
export function FileWay() {
  const say = useSay();
  return (
    <section className={css['way']}>
      <h2 className={css['wayTitle']}>{say('welcome.file.title')}</h2>
      <p className={css['text']}>{say('welcome.file.text')}</p>
      <Link to="/imports" className={css['main']}>
        {say('welcome.file.start')}
      </Link>
      <div>
        <p className={css['text']}>{say('welcome.file.cli')}</p>
        <CopyLine text="npx mainstay import orders_export.csv" />
      </div>
    </section>
  );
}
