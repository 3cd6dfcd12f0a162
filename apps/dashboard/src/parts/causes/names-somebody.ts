import type { Contribution } from '#insights/views';

/** Whether the sentence of a cause names people or competitors, whose names the account alone has. */
export const namesSomebody = ({ params }: Contribution): boolean =>
  ['stakeholderId', 'stakeholderIds', 'threatId'].some((name) => name in params);
