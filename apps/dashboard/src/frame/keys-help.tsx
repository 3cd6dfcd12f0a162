import { PAGES } from '../pages/pages.ts';
import { TitledDialog } from '../parts/controls/titled-dialog.tsx';
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
    <TitledDialog title={say('keys.title')} onClose={onClose}>
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
    </TitledDialog>
  );
}
