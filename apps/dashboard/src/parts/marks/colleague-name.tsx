interface Props {
  readonly id: string;
  readonly nameOf: (colleagueId: string) => string;
  readonly className?: string | undefined;
}

/** A colleague as they are called; the id that the history has is in the hint. */
export function ColleagueName({ id, nameOf, className }: Props) {
  const name = nameOf(id);
  return (
    <bdi className={className} data-tip={name === id ? undefined : id}>
      {name}
    </bdi>
  );
}
