import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type SyntheticEvent } from 'react';
import { Problem } from '../../../client/problem.ts';
import { useRefusals } from '../../../parts/texts/refusal.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { searchOf, useKeptViews, type KeptView } from './kept-views.ts';
import css from './views-panel.module.css';

const NAME_MAX = 80;

interface Props {
  readonly close: () => void;
}

/** The views there are, and a line to keep the one that is shown. */
export function ViewsPanel({ close }: Props) {
  const say = useSay();
  const { views, keep, forget } = useKeptViews();
  const mine = views.filter((view) => view.mine);
  const shared = views.filter((view) => !view.mine);
  return (
    <div className={css['panel']}>
      <Group title={say('views.mine')} views={mine} close={close} onForget={forget} />
      <Group title={say('views.shared')} views={shared} close={close} />
      {views.length === 0 ? <p className={css['none']}>{say('views.none')}</p> : null}
      <KeepForm onKeep={keep} />
    </div>
  );
}

interface GroupProps extends Props {
  readonly title: string;
  readonly views: readonly KeptView[];
  readonly onForget?: (id: string) => Promise<void>;
}

function Group({ title, views, close, onForget }: GroupProps) {
  const say = useSay();
  const navigate = useNavigate();
  if (views.length === 0) return null;
  return (
    <section className={css['group']}>
      <h3 className={css['title']}>{title}</h3>
      <ul className={css['list']}>
        {views.map(({ id, name, search, shared, mine, ownerName }) => (
          <li key={id} className={css['item']}>
            <button
              type="button"
              className={css['open']}
              dir="auto"
              onClick={() => {
                close();
                void navigate({
                  to: '/portfolio',
                  search: ({ asOf, knownAt }) => ({ ...searchOf(search), asOf, knownAt }),
                });
              }}
            >
              {name}
            </button>
            <span className={css['whose']}>
              {mine ? (shared ? say('views.isShared') : '') : ownerName}
            </span>
            {onForget ? (
              <button
                type="button"
                className={css['forget']}
                aria-label={say('views.forget', { name })}
                onClick={() => void onForget(id)}
              >
                <span aria-hidden="true">×</span>
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface KeepProps {
  readonly onKeep: ReturnType<typeof useKeptViews>['keep'];
}

function KeepForm({ onKeep }: KeepProps) {
  const say = useSay();
  const { refusal } = useRefusals();
  const search = useSearch({ from: '/portfolio' });
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const [said, setSaid] = useState('');
  const keep = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (name.trim() === '') {
      setSaid(say('views.nameNeeded'));
      return;
    }
    try {
      await onKeep(name.trim(), search, shared);
      setName('');
      setSaid(say('views.kept'));
    } catch (error) {
      setSaid(error instanceof Problem ? refusal(error) : say('problem.unreachable.title'));
    }
  };
  return (
    <form className={css['form']} onSubmit={(event) => void keep(event)}>
      <input
        className={css['name']}
        value={name}
        maxLength={NAME_MAX}
        placeholder={say('views.name')}
        aria-label={say('views.name')}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className={css['keep']}>
        {say('views.keep')}
      </button>
      <label className={css['share']}>
        <input
          type="checkbox"
          checked={shared}
          onChange={(event) => setShared(event.target.checked)}
        />
        {say('views.share')}
      </label>
      <p className={css['said']} role="status">
        {said}
      </p>
    </form>
  );
}
