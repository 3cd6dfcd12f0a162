import { ApiProperty } from '@nestjs/swagger';
import { SCORE_NAMES } from '#insights/score/bands';
import type * as views from '#insights/views';
import { MomentView } from './score.views.ts';

const VALUE = { type: Number, nullable: true, description: '0…100; a probability 0…1 for churn.' };

export class CoursePointView implements views.CoursePoint {
  @ApiProperty({ format: 'date' })
  readonly day!: string;

  @ApiProperty(VALUE)
  readonly value!: number | null;
}

class CourseMarkView implements views.CourseMark {
  @ApiProperty({ format: 'date' })
  readonly day!: string;

  @ApiProperty(VALUE)
  readonly before!: number | null;

  @ApiProperty(VALUE)
  readonly after!: number | null;

  @ApiProperty({ type: [String], description: 'Ids of the events that did it.' })
  readonly eventIds!: readonly string[];
}

class ScoreCourseView implements views.ScoreCourse {
  @ApiProperty({ enum: SCORE_NAMES })
  readonly name!: views.ScoreName;

  @ApiProperty({
    type: [CoursePointView],
    description: 'Ends of months, and each day that moved it, before and after.',
  })
  readonly points!: readonly CoursePointView[];

  @ApiProperty({ type: [CourseMarkView], description: 'The largest moves, the oldest first.' })
  readonly marks!: readonly CourseMarkView[];

  @ApiProperty({
    type: [CoursePointView],
    description: 'Up to the first day on which the band gets worse if nobody acts.',
  })
  readonly outlook!: readonly CoursePointView[];
}

export class CoursesView extends MomentView implements views.Courses {
  @ApiProperty()
  readonly accountId!: string;

  @ApiProperty({ type: 'integer' })
  readonly horizonDays!: number;

  @ApiProperty({ type: [ScoreCourseView] })
  readonly courses!: readonly ScoreCourseView[];
}
