/** Words of a chart of a score, wherever it stands. */
export const chartEn = {
  'chart.label': '{score} over twelve months',
  'chart.how': 'Arrow keys go from day to day',
  'chart.day': 'Day',
  'chart.value': 'Value',
  'chart.moved': 'Moved by',
  'chart.at': '{day}: {value}',
  'chart.ahead': '{day}: {value}, if nobody acts',
  'chart.pick': 'Click: why it changed since',
  'chart.limit': '{band} from {value}',
  'chart.table': 'Table',
  'chart.asTable': 'Table: {chart}',
} as const;

declare module '../texts/text.ts' {
  interface Words {
    readonly chart: typeof chartEn;
  }
}
