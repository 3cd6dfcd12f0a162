import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type {
  AccountView,
  CourseMark,
  Courses,
  ScoreCourse,
  ScoreName,
  TimelinePage,
} from '#insights/views';
import { accountPart } from '#kernel/identifier';
import { get } from '../../../client/api.ts';
import { useMoment } from '../../../client/moment.ts';
import { eventSentence } from '../timeline/event-sentence.ts';
import type { Tools } from '../../../parts/causes/because.ts';

/** As many events as a question names; the charts together mark fewer, but for days on which much moved. */
const NAMED_MAX = 100;

/** How the scores went, with what moved them and what is ahead once that is there; and what the marks are called. */
export function useCourses({ accountId, sparkline }: AccountView, tools: Tools) {
  const { params } = useMoment();
  const [isLookedAt, setLookedAt] = useState(false);
  const { data } = useQuery({
    // What is recorded moves a course as it does the timeline.
    queryKey: ['timeline', accountId, 'courses', params],
    queryFn: ({ signal }) =>
      get<Courses>(`accounts/${accountPart(accountId)}/courses`, { ...params }, signal),
  });
  const marked = (data?.courses ?? []).flatMap(({ marks }) => marks.flatMap((one) => one.eventIds));
  const asked = {
    asOf: params.asOf,
    knownAt: params.knownAt,
    ids: [...new Set(marked)].slice(0, NAMED_MAX).join(','),
    limit: NAMED_MAX,
  };
  const { data: named } = useQuery({
    queryKey: ['timeline', accountId, 'marks', asked],
    queryFn: ({ signal }) =>
      get<TimelinePage>(`accounts/${accountPart(accountId)}/timeline`, asked, signal),
    enabled: isLookedAt && marked.length > 0,
  });
  return {
    courseOf: (name: ScoreName): ScoreCourse =>
      data?.courses.find((course) => course.name === name) ?? {
        name,
        points: sparkline.days.map((day, index) => ({
          day,
          value: sparkline[name][index] ?? null,
        })),
        marks: [],
        outlook: [],
      },
    sayMark: ({ eventIds }: CourseMark): readonly string[] =>
      (named?.entries ?? [])
        .filter(({ id }) => eventIds.includes(id))
        .map((entry) => eventSentence(entry, tools)),
    look: () => setLookedAt(true),
  };
}
