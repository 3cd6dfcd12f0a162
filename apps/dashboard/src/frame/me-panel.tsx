import { useMantineColorScheme } from '@mantine/core';
import { remove } from '../client/api.ts';
import { signOutByProvider } from '../client/provider.ts';
import { useSession, useSystem } from '../client/system.ts';
import type { Overlay } from '../parts/page/overlays.ts';
import { LANGUAGES, useLanguage, type Language } from '../parts/texts/language.ts';
import { useSay } from '../parts/texts/text.ts';
import { LetInAs } from '../parts/roles/let-in-as.tsx';
import css from './me-menu.module.css';

/** Who is signed in, how the page looks, its language, and the ways to what is theirs. */
export function MePanel({ onOpen }: { readonly onOpen: (overlay: Overlay) => void }) {
  const say = useSay();
  const { name, right, by } = useSession();
  const { version, events } = useSystem();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signOut = async () => {
    if (by === 'provider') return signOutByProvider();
    await remove('session');
    location.reload();
  };
  return (
    <div className={css['panel']}>
      <p className={css['who']}>{say('me.signedIn', { name })}</p>
      <LetInAs className={css['note']} />
      {right === 'read' ? <p className={css['note']}>{say('me.readOnly')}</p> : null}
      <fieldset className={css['schemes']}>
        <legend className={css['note']}>{say('me.appearance')}</legend>
        {(['auto', 'light', 'dark'] as const).map((scheme) => (
          <button
            key={scheme}
            type="button"
            className={css['scheme']}
            aria-pressed={colorScheme === scheme}
            onClick={() => setColorScheme(scheme)}
          >
            {say(`me.${scheme}`)}
          </button>
        ))}
      </fieldset>
      <Languages />
      <button type="button" className={css['item']} onClick={() => onOpen({ kind: 'sessions' })}>
        {say('me.sessions')}
      </button>
      <button type="button" className={css['item']} onClick={() => onOpen({ kind: 'keys' })}>
        {say('me.keys')} <kbd>?</kbd>
      </button>
      <a className={css['item']} href="/docs">
        {say('me.api')}
      </a>
      <button type="button" className={css['item']} onClick={() => void signOut()}>
        {say('me.signOut')}
      </button>
      <p className={css['note']}>{say('me.version', { version, events })}</p>
    </div>
  );
}

function Languages() {
  const say = useSay();
  const { spoken, choose } = useLanguage();
  return (
    <fieldset className={css['schemes']}>
      <legend className={css['note']}>{say('me.language')}</legend>
      {(Object.keys(LANGUAGES) as Language[]).map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className={css['scheme']}
          aria-pressed={spoken.language === language}
          onClick={() => void choose(language)}
        >
          {LANGUAGES[language]}
        </button>
      ))}
    </fieldset>
  );
}
