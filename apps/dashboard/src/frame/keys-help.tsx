import { PAGES } from '../pages/pages.ts';
import { Dialog } from '../parts/controls/dialog.tsx';
import type { Page, PageKeys } from '../parts/page/page.ts';
import { useSay } from '../parts/texts/text.ts';
import css from './keys-help.module.css';

const pages: readonly Page[] = PAGES;

/** Those of the frame, which every page has, and each page's own. */
const GROUPS: readonly PageKeys[] = [
  {
    title: 'keys.anywhere',
    keys: [
      ['Ctrl K', 'keys.palette'],
      ...pages.flatMap(({ navigation }) =>
        navigation?.key ? [[navigation.key.key, navigation.key.help] as const] : [],
      ),
      ['c', 'keys.contact'],
      ['?', 'keys.help'],
    ],
  },
  ...pages.flatMap(({ keys }) => keys ?? []),
];

/** All keys at a glance. */
export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  return (
    <Dialog label={say('keys.title')} onClose={onClose}>
      <div className={css['help']}>
        <h2 className={css['title']}>{say('keys.title')}</h2>
        {GROUPS.map(({ title, keys }) => (
          <section key={title}>
            <h3 className={css['group']}>{say(title)}</h3>
            <dl>
              {keys.map(([key, text]) => (
                <div key={text} className={css['line']}>
                  <dt>{say(text)}</dt>
                  <dd>
                    {key.split(' ').map((part) => (
                      <kbd key={part}>{part}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <form method="dialog">
          <button type="submit" className={css['close']}>
            {say('close')} <kbd>Esc</kbd>
          </button>
        </form>
      </div>
    </Dialog>
  );
}
