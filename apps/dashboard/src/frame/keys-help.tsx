import { Dialog } from '../parts/controls/dialog.tsx';
import { useSay, type TextId } from '../parts/texts/text.ts';
import css from './keys-help.module.css';

type Keys = readonly (readonly [keys: string, text: TextId])[];

const GROUPS: readonly (readonly [TextId, Keys])[] = [
  [
    'keys.anywhere',
    [
      ['Ctrl K', 'keys.palette'],
      ['g', 'keys.home'],
      ['c', 'keys.contact'],
      ['?', 'keys.help'],
    ],
  ],
  [
    'keys.portfolio',
    [
      ['/', 'keys.search'],
      ['j', 'keys.next'],
      ['k', 'keys.previous'],
      ['Enter', 'keys.open'],
    ],
  ],
  [
    'keys.account',
    [
      ['1 2 3', 'keys.score'],
      ['u', 'keys.back'],
    ],
  ],
];

/** All keys at a glance. */
export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  return (
    <Dialog label={say('keys.title')} onClose={onClose}>
      <div className={css['help']}>
        <h2 className={css['title']}>{say('keys.title')}</h2>
        {GROUPS.map(([group, keys]) => (
          <section key={group}>
            <h3 className={css['group']}>{say(group)}</h3>
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
