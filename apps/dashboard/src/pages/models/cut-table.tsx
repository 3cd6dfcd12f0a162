import type { BacktestRow } from '#insights/views';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import { Curve } from './curve.tsx';
import setUp from '../../parts/set-up/set-up.module.css';
import css from './models-page.module.css';

type Cut = BacktestRow['cuts'][number];

interface Props extends Pick<BacktestRow, 'model' | 'against'> {
  readonly cut: Cut;
}

/** What two models were worth at one cut, with their curves. */
export function CutTable({ cut, model, against }: Props) {
  const say = useSay();
  const formats = useFormats();
  const rows = [
    { name: model, figures: cut.model },
    { name: against, figures: cut.against },
  ];
  return (
    <div className={css['cut']}>
      <p className={setUp['quiet']}>
        {formats.day(cut.cutOn)}, {say(cut.isKnownThen ? 'models.knownThen' : 'models.knownNow')}:{' '}
        {say('models.lost', { losses: cut.losses, accounts: cut.accounts })};{' '}
        {say('models.changed', { changed: cut.changed })}
      </p>
      <table className={css['figures']}>
        <thead>
          <tr>
            <th scope="col">{say('models.model')}</th>
            {(['auc', 'brier', 'ece', 'lift'] as const).map((one) => (
              <th key={one} scope="col">
                {say(`models.${one}`)}
              </th>
            ))}
            <th scope="col" data-tip={say('models.revenueTip')}>
              {say('models.revenue')}
            </th>
            <th scope="col" data-tip={say('models.ratioTip')}>
              {say('models.ratio')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, figures }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{figures.auc === undefined ? '–' : formats.percent(figures.auc, 1)}</td>
              <td>{formats.number(figures.brier, 4)}</td>
              <td>{formats.percent(figures.ece, 1)}</td>
              <td>{formats.number(figures.lift, 2)}</td>
              <td>{figures.revenue ? formats.percent(figures.revenue.topFifth) : '–'}</td>
              <td>{figures.revenue ? formats.number(figures.revenue.ratio, 2) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.map(({ name, figures }) => (
        <LeadLine key={name} model={name} lead={figures.lead} />
      ))}
      <div className={css['curves']}>
        {rows.map(({ name, figures }) => (
          <Curve key={name} name={name} groups={figures.calibration} />
        ))}
      </div>
    </div>
  );
}

/** How early a model flagged who was lost; nothing where nobody at work was. */
function LeadLine({
  model,
  lead,
}: {
  readonly model: string;
  readonly lead: Cut['model']['lead'];
}) {
  const say = useSay();
  const { percent } = useFormats();
  if (!lead) return null;
  const { lost, neverFlagged, silenceAtFlag: silence, leadDays } = lead;
  return (
    <p className={css['horizon']} data-tip={say('models.earlyTip')}>
      {silence === undefined || leadDays === undefined
        ? say('models.earlyNone', { model, lost })
        : say('models.early', {
            model,
            lost,
            never: percent(neverFlagged),
            silence,
            lead: leadDays,
          })}
    </p>
  );
}
