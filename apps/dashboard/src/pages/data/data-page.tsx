import { Link } from '@tanstack/react-router';
import { useSeesReads } from '../../client/reads.ts';
import { useSession, useSystem } from '../../client/system.ts';
import { useSeesImports } from '../../client/use-imports.ts';
import { CopyLine } from '../../parts/controls/copy-line.tsx';
import { Card } from '../../parts/card/card.tsx';
import { useTitle } from '../../parts/page/title.ts';
import { SessionList } from '../../parts/sessions/session-list.tsx';
import { useSay } from '../../parts/texts/text.ts';
import { Imported } from './imported.tsx';
import { Invite } from './invite.tsx';
import { Tokens } from './tokens.tsx';
import css from './data-page.module.css';

/** Where does all of it come from, how is it kept, and who may come in? */
export function DataPage() {
  const say = useSay();
  const { kind } = useSession();
  const { events, accounts } = useSystem();
  const seesImports = useSeesImports();
  const seesReads = useSeesReads();
  useTitle(say('data.title'));
  const isOwner = kind === 'owner';
  return (
    <div className={css['page']}>
      <header>
        <h1 className={css['title']}>{say('data.title')}</h1>
        <p className={css['quiet']}>
          {say('data.lead')} {say('data.counts', { events, accounts })}
        </p>
      </header>
      {seesImports ? (
        <Card title={say('data.imports')}>
          <Imported />
        </Card>
      ) : null}
      <Card title={say('data.backups')}>
        <div className={css['body']}>
          <p>{say('data.backups.text')}</p>
          <CopyLine text="npx mainstay backup DIR" />
          <p>{say('data.backups.restore')}</p>
          <CopyLine text="npx mainstay restore DIR --data EMPTY" />
        </div>
      </Card>
      <Card title={say('data.colleagues')}>
        <div className={css['body']}>
          {isOwner ? <Invite /> : <p className={css['quiet']}>{say('data.ownerOnly')}</p>}
          <h3 className={css['subtitle']}>{say('sessions.title')}</h3>
          <SessionList />
        </div>
      </Card>
      {isOwner ? (
        <Card title={say('data.tokens')}>
          <Tokens />
        </Card>
      ) : null}
      <Card title={say('data.rules')}>
        <p className={css['body']}>
          <Link to="/rules">{say('data.rules.open')}</Link>
        </p>
      </Card>
      {seesReads ? (
        <Card title={say('data.reads')}>
          <p className={css['body']}>
            <Link to="/data/reads">{say('data.reads.open')}</Link>
          </p>
        </Card>
      ) : null}
    </div>
  );
}
