import { Dropdown } from '../controls/dropdown.tsx';
import { useFormats } from '../texts/formats.ts';
import { useSay } from '../texts/text.ts';
import css from './contact-form.module.css';

interface Props {
  readonly people: readonly (readonly [id: string, name: string])[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Who took part at the customer: one or several of those known there. */
export function ParticipantsField({ people, chosen, onChange }: Props) {
  const say = useSay();
  const { list } = useFormats();
  const names = people.filter(([id]) => chosen.includes(id)).map(([, name]) => name);
  const shown = names.length === 0 ? say('contact.nobody') : list(names);
  if (people.length === 0) {
    return (
      <span className={css['who']} data-tip={say('contact.noPeople')}>
        {say('contact.nobody')}
      </span>
    );
  }
  return (
    <Dropdown
      className={css['who']}
      name={`${say('contact.who')}: ${shown}`}
      label={<span className={css['names']}>{shown}</span>}
    >
      {() => (
        <div className={css['people']} role="group" aria-label={say('contact.who')}>
          {people.map(([id, name]) => (
            <label key={id} className={css['person']}>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={({ target }) =>
                  onChange(
                    target.checked ? [...chosen, id] : chosen.filter((other) => other !== id),
                  )
                }
              />
              <bdi>{name}</bdi>
            </label>
          ))}
        </div>
      )}
    </Dropdown>
  );
}
