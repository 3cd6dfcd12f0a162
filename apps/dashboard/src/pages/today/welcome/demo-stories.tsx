import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { browserStorage } from '../../../client/browser-storage.ts';
import { useSystem, type DemoStory } from '../../../client/system.ts';
import { MoreTexts } from '../../../parts/texts/more-texts.tsx';
import { useSay } from '../../../parts/texts/text.ts';
import { storiesEn } from './stories.en.ts';
import css from './demo-stories.module.css';

/** Stories the page has a name for. */
const STORIES = [
  'champion-leaves',
  'known-late',
  'threat-defended',
  'threat-open',
  'neglected',
  'renewal-due',
  'lost',
  'won-back',
  'prospect',
] as const;

/** Where the stories of the demo are told, until somebody has seen enough of them. */
export const DemoStories = () => (
  <MoreTexts texts={storiesEn}>
    <Stories />
  </MoreTexts>
);

function Stories() {
  const say = useSay();
  const { demoStories, ledgerId } = useSystem();
  const [isSeen, setSeen] = useState(() => browserStorage.getItem(SEEN) === ledgerId);
  if (isSeen) return null;
  const close = () => {
    browserStorage.setItem(SEEN, ledgerId);
    setSeen(true);
  };
  return (
    <nav className={css['stories']} aria-label={say('stories.label')}>
      <span>{say('stories.label')}</span>
      <ul>
        {STORIES.flatMap((story) => {
          const told = demoStories.find((one) => one.story === story);
          return told ? [<Story key={story} story={story} told={told} />] : [];
        })}
      </ul>
      <button type="button" onClick={close}>
        {say('close')}
      </button>
    </nav>
  );
}

interface Props {
  readonly story: (typeof STORIES)[number];
  readonly told: DemoStory;
}

function Story({ story, told }: Props) {
  const say = useSay();
  const { accountId, asOf, knownAt } = told;
  return (
    <li>
      <Link to="/accounts/$accountId" params={{ accountId }} search={{ asOf, knownAt }}>
        {say(`story.${story}`)}
      </Link>
    </li>
  );
}

/** Which installation's stories were seen in this browser. */
const SEEN = 'mainstay.stories';
