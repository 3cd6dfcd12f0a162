import type { Stake, StakeCard, TodayView } from '#insights/views';
import { formatAmount } from '#kernel/money';
import { causeSentence } from '../explain/sentences.ts';
import { table, withinTerminal } from '../terminal.ts';
import { dutySentence, neglectSentence } from './sentences.ts';

/** What a day asks of somebody, for people who read a terminal. */
export function todayText(view: TodayView): string {
  const { on, ownerId, due, dueTotal, atStake, notToBeForgotten } = view;
  return [
    `${on}, ${ownerId === null ? 'everybody' : ownerId}`,
    section(
      dueTotal > due.length ? `Due (${due.length} of ${dueTotal})` : 'Due',
      due.map((line) => [line.dueOn, line.name, dutySentence(line), stakeText(line.stake)]),
    ),
    section('At stake', atStake.map(cardCells)),
    section(
      'Not to be forgotten',
      notToBeForgotten.map((line) => [line.name, neglectSentence(line, on)]),
    ),
    `${view.setAsideTotal} set aside, ${view.inHandTotal} in hand.`,
  ].join('\n\n');
}

/** Says of each line the sentence that its code stands for. */
export const withSentences = (view: TodayView): TodayView => ({
  ...view,
  due: view.due.map((line) => ({ ...line, sentence: dutySentence(line) })),
  atStake: view.atStake.map((card) => ({ ...card, sentences: card.causes.map(causeSentence) })),
  notToBeForgotten: view.notToBeForgotten.map((line) => ({
    ...line,
    sentence: neglectSentence(line, view.on),
  })),
});

function section(title: string, rows: readonly (readonly string[])[]): string {
  const [first] = rows;
  if (!first) return `${title}\n  Nothing.`;
  const lines = withinTerminal(
    table(
      first.map(() => ''),
      rows,
    ),
  ).split('\n');
  // Without a heading: what stands in each column is plain.
  return [title, ...lines.slice(1).map((line) => `  ${line}`)].join('\n');
}

const cardCells = (card: StakeCard): readonly string[] => [
  stakeText(card.stake),
  card.name,
  // The strongest says most; the others are in the JSON.
  card.causes.slice(0, 1).map(causeSentence).join(' '),
];

const stakeText = (stake: Stake | null): string =>
  stake === null ? '' : `${formatAmount(stake.amountMinor, stake.currency)} ${stake.currency}`;
