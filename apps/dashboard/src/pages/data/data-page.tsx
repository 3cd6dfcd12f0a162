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
import setUp from '../../parts/set-up/set-up.module.css';
import css from './data-page.module.css';

/** Where does all of it come from, how is it kept, and who may come in? */
export function DataPage() {
  const say = useSay();
  const { kind } = useSession();
  const { events, accounts } = useSystem();
  const seesImports = useSeesImports();
  useTitle(say('data.title'));
  const isOwner = kind === 'owner';
  return (
    <div className={setUp['page']}>
      <header>
        <h1 className={setUp['title']}>{say('data.title')}</h1>
        <p className={setUp['quiet']}>
          {say('data.lead')} {say('data.counts', { events, accounts })}
        </p>
      </header>
      {seesImports ? (
        <Card title={say('data.imports')}>
          <Imported />
        </Card>
      ) : null}
      <Card title={say('data.backups')}>
        <div className={setUp['body']}>
          <p>{say('data.backups.text')}</p>
          <CopyLine text="npx mainstay backup DIR" />
          <p>{say('data.backups.restore')}</p>
          <CopyLine text="npx mainstay restore DIR --data EMPTY" />
        </div>
      </Card>
      <Card title={say('data.colleagues')}>
        <div className={setUp['body']}>
          {isOwner ? <Invite /> : <p className={setUp['quiet']}>{say('data.ownerOnly')}</p>}
          <h3 className={css['subtitle']}>{say('sessions.title')}</h3>
          <SessionList />
        </div>
      </Card>
      {isOwner ? (
        <Card title={say('data.tokens')}>
          <Tokens />
        </Card>
      ) : null}
    </div>
  );
}
