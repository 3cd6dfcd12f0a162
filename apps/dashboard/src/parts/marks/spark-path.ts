/** A line through values over a box; where a value is missing the line stops, for a gap in knowledge is a gap. */
interface SparkPath {
  readonly line: string;
  /** Values with no neighbour: a line would not show them. */
  readonly lone: readonly Point[];
  readonly last: Point | undefined;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly width: number;
  readonly height: number;
  /** Kept free around, so that dots and strokes are not cut. */
  readonly inset: number;
}

export function sparkPath(
  values: readonly (number | null)[],
  top: number,
  { width, height, inset }: Box,
): SparkPath {
  const step = values.length > 1 ? (width - 2 * inset) / (values.length - 1) : 0;
  const points = values.map((value, index) =>
    value === null
      ? null
      : {
          x: round(inset + index * step),
          y: round(height - inset - (value / top) * (height - 2 * inset)),
        },
  );
  const line = points
    .map((point, index) =>
      point === null ? '' : `${points[index - 1] ? 'L' : 'M'}${String(point.x)} ${String(point.y)}`,
    )
    .join('');
  const lone = points.filter(
    (point, index): point is Point =>
      point !== null && !points[index - 1] && !points[index + 1] && index < points.length - 1,
  );
  return { line, lone, last: points.at(-1) ?? undefined };
}

const round = (value: number): number => Math.round(value * 10) / 10;
