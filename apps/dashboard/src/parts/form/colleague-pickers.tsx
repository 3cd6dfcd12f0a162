import { Autocomplete, Pill, TagsInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useSession } from '../../client/system.ts';
import { useColleagues } from '../../client/use-colleagues.ts';
import { colleagueLabels, type ColleagueLabels } from './colleague-labels.ts';
import type { ControlProps } from './control-props.ts';
import { useColleagueIds } from './options.ts';
import { textsIn, useListProps } from './picking.tsx';

/** One of us: those who are known are offered by their names, and anybody can be named by an id. */
export function ColleaguePicker(props: ControlProps) {
  const { nothingFoundMessage: _anybody, ...list } = useListProps(props);
  const { labels, labelOf, idOf } = useLabels();
  // While somebody types, nothing takes the place of the letters.
  const [typed, setTyped] = useState<string>();
  const chosen = typeof props.value === 'string' ? labelOf(props.value) : '';
  return (
    <Autocomplete
      {...list}
      data={[...labels]}
      value={typed ?? chosen}
      onChange={(text) => {
        setTyped(text);
        props.onChange(idOf(text));
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}

export function ColleaguesPicker(props: ControlProps) {
  const { actor, name } = useSession();
  const { nothingFoundMessage: _anybody, ...list } = useListProps(props);
  const { labels, labelOf, idOf } = useLabels();
  return (
    <TagsInput
      {...list}
      data={[...labels]}
      renderPill={({ option, onRemove }) => (
        <Pill withRemoveButton {...(onRemove ? { onRemove } : {})}>
          {option.value === actor ? name : option.value}
        </Pill>
      )}
      value={textsIn(props).map(labelOf)}
      onChange={(texts) => props.onChange(texts.map(idOf))}
    />
  );
}

function useLabels(): ColleagueLabels {
  const ids = useColleagueIds();
  const { nameOf } = useColleagues();
  return useMemo(() => colleagueLabels(ids, nameOf), [ids, nameOf]);
}
