import { useState } from 'react';
import type { DraftView, Probable } from '../../../client/imports.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { Step } from './step.tsx';
import { TextAnswer } from './text-answer.tsx';
import type { Wizard } from './use-draft.ts';
import css from './wizard.module.css';

interface Props {
  readonly wizard: Wizard;
  readonly draft: DraftView;
}

/** Accounts of the file that are probably known: nothing follows of it before somebody says so. */
export function WhoStep({ wizard, draft }: Props) {
  const say = useSay();
  const { said, say: tell } = wizard;
  const { probable, count } = useProbable(draft);
  const sameAs = said.sameAs ?? {};
  const become = (next: Readonly<Record<string, string>>) =>
    tell({ sameAs: Object.keys(next).length > 0 ? next : undefined });
  const choose = (theirs: string, ours: string) => {
    const others = Object.entries(sameAs).filter(([name]) => name !== theirs);
    become(Object.fromEntries(ours === '' ? others : [...others, [theirs, ours] as const]));
  };
  if (probable.length === 0) return null;
  const likeliest = probable.flatMap(({ accountId, candidates: [first] }) =>
    first ? [[accountId, first.accountId] as const] : [],
  );
  return (
    <Step title={say('wizard.who.title')}>
      <p className={css['quiet']}>{say('wizard.who.text', { count })}</p>
      {draft.recipe?.isOwn ? (
        <TextAnswer
          label={say('wizard.who.system')}
          placeholder="shop-eu"
          value={said.system ?? ''}
          faultOf={() => ''}
          onAnswer={(text) => tell({ system: text === '' ? undefined : text })}
        />
      ) : null}
      <table className={css['columns']}>
        <thead>
          <tr>
            <th>{say('wizard.who.theirs')}</th>
            <th>{say('wizard.who.ours')}</th>
          </tr>
        </thead>
        <tbody>
          {probable.map((one) => (
            <Line
              key={one.accountId}
              one={one}
              ours={sameAs[one.accountId] ?? ''}
              onChoose={(ours) => choose(one.accountId, ours)}
            />
          ))}
        </tbody>
      </table>
      <span className={css['buttons']}>
        <button
          type="button"
          className={css['plain']}
          onClick={() => become({ ...sameAs, ...Object.fromEntries(likeliest) })}
        >
          {say('wizard.who.all')}
        </button>
        {Object.keys(sameAs).length > 0 ? (
          <button type="button" className={css['plain']} onClick={() => become({})}>
            {say('wizard.who.none')}
          </button>
        ) : null}
      </span>
    </Step>
  );
}

interface LineProps {
  readonly one: Probable;
  readonly ours: string;
  readonly onChoose: (ours: string) => void;
}

function Line({ one: { accountId, name, candidates }, ours, onChoose }: LineProps) {
  const say = useSay();
  return (
    <tr>
      <td dir="auto">{nameWith(name, accountId)}</td>
      <td>
        <select
          aria-label={say('wizard.who.oursOf', { name: name ?? accountId })}
          value={ours}
          data-used={ours !== ''}
          onChange={({ target }) => onChoose(target.value)}
        >
          <option value="">{say('wizard.who.new')}</option>
          {candidates.map((candidate) => (
            <option key={candidate.accountId} value={candidate.accountId}>
              {say(`wizard.who.because.${candidate.because}`, {
                account: nameWith(candidate.name, candidate.accountId),
              })}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}

const nameWith = (name: string | null, accountId: string): string =>
  name === null || name === accountId ? accountId : `${name} (${accountId})`;

/** All that any try of this file found: what was said to be known is not found again. */
function useProbable({ draft, rehearsal }: DraftView) {
  const [seen, setSeen] = useState<Seen>({ draft, preview: null, probable: [], count: 0 });
  const preview = rehearsal?.preview ?? null;
  if (seen.draft !== draft || (preview !== null && preview !== seen.preview)) {
    const before = seen.draft === draft ? seen.probable : [];
    const found = preview?.probably ?? [];
    const isNew = ({ accountId }: Probable) => !before.some((one) => one.accountId === accountId);
    const probable = [...before, ...found.filter(isNew)];
    const count = Math.max(seen.draft === draft ? seen.count : 0, preview?.probablyCount ?? 0);
    setSeen({ draft, preview, probable, count });
  }
  return seen;
}

interface Seen {
  readonly draft: string;
  readonly preview: NonNullable<DraftView['rehearsal']>['preview'];
  readonly probable: readonly Probable[];
  readonly count: number;
}
