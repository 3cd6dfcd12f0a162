import { useState, type SyntheticEvent } from 'react';
import { Problem } from '../../client/problem.ts';
import { useKept, type Kept } from '../../client/use-kept.ts';
import { MoreTexts } from '../texts/more-texts.tsx';
import { useRefusals } from '../texts/refusal.ts';
import { useSay } from '../texts/text.ts';
import { keptEn } from './kept.en.ts';
import css from './kept-panel.module.css';

const NAME_MAX = 80;

interface Props {
  readonly list: 'portfolio' | 'what-if';
  /** The part of the address after the question mark, as it is now. */
  readonly search: string;
  /** Goes to what is kept. */
  readonly onOpen: (search: string) => void;
}

/** What is kept under names, one's own and what others share, and a line to keep what is shown. */
export function KeptPanel(props: Props) {
  return (
    <MoreTexts texts={keptEn}>
      <Panel {...props} />
    </MoreTexts>
  );
}

function Panel({ list, search, onOpen }: Props) {
  const say = useSay();
  const { kept, keep, forget } = useKept(list);
  const mine = kept.filter((one) => one.mine);
  const shared = kept.filter((one) => !one.mine);
  return (
    <div className={css['panel']}>
      <Group title={say('kept.mine')} kept={mine} onOpen={onOpen} onForget={forget} />
      <Group title={say('kept.shared')} kept={shared} onOpen={onOpen} />
      {kept.length === 0 ? <p className={css['none']}>{say('kept.none')}</p> : null}
      <KeepForm onKeep={(name, isShared) => keep(name, search, isShared)} />
    </div>
  );
}

interface GroupProps extends Pick<Props, 'onOpen'> {
  readonly title: string;
  readonly kept: readonly Kept[];
  readonly onForget?: (id: string) => Promise<void>;
}

function Group({ title, kept, onOpen, onForget }: GroupProps) {
  const say = useSay();
  if (kept.length === 0) return null;
  return (
    <section className={css['group']}>
      <h3 className={css['title']}>{title}</h3>
      <ul className={css['list']}>
        {kept.map(({ id, name, search, shared, mine, ownerName }) => (
          <li key={id} className={css['item']}>
            <button type="button" className={css['open']} dir="auto" onClick={() => onOpen(search)}>
              {name}
            </button>
            <span className={css['whose']}>
              {mine ? (shared ? say('kept.isShared') : '') : ownerName}
            </span>
            {onForget ? (
              <button
                type="button"
                className={css['forget']}
                aria-label={say('kept.forget', { name })}
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
  readonly onKeep: (name: string, isShared: boolean) => Promise<void>;
}

function KeepForm({ onKeep }: KeepProps) {
  const say = useSay();
  const { refusal } = useRefusals();
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const [said, setSaid] = useState('');
  const keep = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (name.trim() === '') {
      setSaid(say('kept.nameNeeded'));
      return;
    }
    try {
      await onKeep(name.trim(), shared);
      setName('');
      setSaid(say('kept.kept'));
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
        placeholder={say('kept.name')}
        aria-label={say('kept.name')}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className={css['keep']}>
        {say('kept.keep')}
      </button>
      <label className={css['share']}>
        <input
          type="checkbox"
          checked={shared}
          onChange={(event) => setShared(event.target.checked)}
        />
        {say('kept.share')}
      </label>
      <p className={css['said']} role="status">
        {said}
      </p>
    </form>
  );
}
