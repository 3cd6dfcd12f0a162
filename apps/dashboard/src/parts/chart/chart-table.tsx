import type { CourseMark, CoursePoint, ScoreCourse } from '#insights/views';
import { useFormats } from '../texts/formats.ts';
import { useSay } from '../texts/text.ts';
import css from './chart.module.css';

interface Props {
  readonly course: ScoreCourse;
  readonly sayMark: (mark: CourseMark) => readonly string[];
  readonly label: string;
}

/** The same as the chart, line by line, with what moved the score. */
export function ChartTable({ course, sayMark, label }: Props) {
  const say = useSay();
  const formats = useFormats();
  const { name, points, marks, outlook } = course;
  const figure = (value: number | null): string =>
    value === null ? say('value.none') : formats.score(name, value);
  const row = ({ day, value }: CoursePoint, index: number, isAhead: boolean) => (
    <tr key={`${day}-${String(index)}`} data-ahead={isAhead}>
      <th scope="row">{formats.day(day)}</th>
      <td>{figure(value)}</td>
      <td>{movedBy(day, value)}</td>
    </tr>
  );
  return (
    // A table with more than fits is scrolled, also by keyboard.
    <div className={css['tableBox']} tabIndex={0} role="group" aria-label={label}>
      <table className={css['table']}>
        <caption className="unseen">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{say('chart.day')}</th>
            <th scope="col">{say('chart.value')}</th>
            <th scope="col">{say('chart.moved')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point, index) => row(point, index, false))}
          {outlook.slice(1).map((point, index) => row(point, index, true))}
        </tbody>
      </table>
    </div>
  );

  function movedBy(day: string, value: number | null): string {
    const mark = marks.find((one) => one.day === day && one.after === value);
    return mark ? sayMark(mark).join('; ') : '';
  }
}
