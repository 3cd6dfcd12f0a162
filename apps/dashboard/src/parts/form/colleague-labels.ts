/** Colleagues as a list offers them: by their names, and where two have the same one by their ids as well. */
export interface ColleagueLabels {
  readonly labels: readonly string[];
  /** An id as it is shown; one that nobody has stands for itself. */
  readonly labelOf: (id: string) => string;
  /** Whom a text means: the one who is shown so, else whoever has it as an id. */
  readonly idOf: (text: string) => string;
}

export function colleagueLabels(
  ids: readonly string[],
  nameOf: (id: string) => string,
): ColleagueLabels {
  const named = Map.groupBy(ids, nameOf);
  const labelOf = (id: string): string => {
    const name = nameOf(id);
    return (named.get(name)?.length ?? 0) > 1 ? `${name} (${id})` : name;
  };
  const idsByLabel = new Map(ids.map((id) => [labelOf(id), id]));
  return {
    labels: [...idsByLabel.keys()],
    labelOf,
    idOf: (text) => idsByLabel.get(text) ?? text,
  };
}
