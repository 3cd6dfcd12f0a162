import { Command, Option } from 'nest-commander';
import { isEventType } from '#events/catalogue';
import { logSources, type LogSources } from '#insights/asking/answer-sources';
import { TimelineQuestion } from '#insights/asking/questions/timeline.question';
import { TIMELINE_LIMIT_MAX, type TimelineQuery } from '#insights/timeline/timelines';
import type { TimelineEntry, TimelinePage } from '#insights/views';
import { accountNamed, listIn, wholeIn } from '../arguments.ts';
import { UsedWrongly } from '../failure.ts';
import type { Installation } from '../installation.ts';
import { MomentCommand, type MomentOptions } from '../moment-command.ts';
import { summaryOf } from '../summary.ts';
import { answer, say, table, withinTerminal } from '../terminal.ts';

interface TimelineOptions extends MomentOptions {
  readonly types?: readonly string[];
  readonly ids?: readonly string[];
  readonly stakeholder?: string;
  readonly limit?: number;
}

const LIMIT = 50;
const LIMIT_MAX = 1_000_000;

/** Shows what happened to an account, the newest first. */
@Command({
  name: 'timeline',
  arguments: '<account>',
  description: 'What happened to an account, the newest first',
})
export class TimelineCommand extends MomentCommand<TimelineOptions> {
  @Option({ flags: '--types <types>', description: 'Only these, such as OrderPlaced,ContactMade' })
  parseTypes(text: string): readonly string[] {
    const types = listIn(text);
    const unknown = types.find((type) => !isEventType(type));
    if (unknown === undefined && types.length > 0) return types;
    throw new UsedWrongly(
      `--types is "${text}": write types of events with commas between them, such as OrderPlaced,ContactMade.`,
    );
  }

  @Option({ flags: '--ids <ids>', description: 'Only the events of these ids' })
  parseIds(text: string): readonly string[] {
    return listIn(text);
  }

  @Option({ flags: '--stakeholder <id>', description: 'Only what names this person' })
  parseStakeholder(text: string): string {
    return text;
  }

  @Option({ flags: '--limit <n>', description: `So many events at most (default: ${LIMIT})` })
  parseLimit(text: string): number {
    return wholeIn(text, '--limit', 1, LIMIT_MAX);
  }

  protected override async execute(
    installation: Installation,
    [account = '']: readonly string[],
    { json = false, limit = LIMIT, stakeholder, ...question }: TimelineOptions,
  ): Promise<void> {
    const { clock } = installation;
    const [events, { keys }] = [await installation.events(), await installation.readSide()];
    const identity = await events.identity();
    const sources = logSources(events, keys, clock, identity);
    const knownAt = this.knownAtOf(question, installation, identity);
    const { asOf, types, ids } = question;
    const query = { asOf, knownAt, types, ids, stakeholderId: stakeholder };
    const page = await upTo(limit, sources, accountNamed(account), query);
    answer({ json: page, text: shown(page) }, json);
    const { entries, total } = page;
    if (!json && entries.length < total) {
      say(`These are ${entries.length} of ${total} events; --limit ${total} shows all.`);
    }
  }
}

/** Reads on, page after page, until there are as many entries as asked for. */
async function upTo(
  limit: number,
  sources: LogSources,
  accountId: string,
  query: TimelineQuery,
): Promise<TimelinePage> {
  const ask = (more: TimelineQuery): Promise<TimelinePage> =>
    new TimelineQuestion(accountId, { ...query, ...more }).answer(sources);
  let page = await ask({ limit });
  const entries = [...page.entries];
  while (entries.length < limit && page.nextCursor !== null) {
    const left = Math.min(limit - entries.length, TIMELINE_LIMIT_MAX);
    page = await ask({ limit: left, cursor: page.nextCursor });
    entries.push(...page.entries);
  }
  return { ...page, entries };
}

function shown({ entries }: TimelinePage): string {
  if (entries.length === 0) return 'Nothing of that kind happened by then.';
  return withinTerminal(
    table(
      ['occurred', 'what', 'event', 'details'],
      entries.map((entry) => [minuteOf(entry), whatOf(entry), entry.id, summaryOf(entry)]),
    ),
  );
}

const minuteOf = ({ occurredAt }: TimelineEntry): string =>
  `${occurredAt.slice(0, 16).replace('T', ' ')}Z`;

function whatOf({ type, amendedBy, problem }: TimelineEntry): string {
  if (problem !== null) return `${type} (unreadable)`;
  return amendedBy === null ? type : `${type} (${amendedBy.kind})`;
}
