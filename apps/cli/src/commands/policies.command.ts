import { Command, Option } from 'nest-commander';
import { readIntent } from '#commands/forms/form';
import { SetPolicy } from '#commands/policies/policies.commands';
import { Writer } from '#commands/writing/writer';
import { POLICY_IDS } from '#events/policies/policies.events';
import { logSources } from '#insights/asking/answer-sources';
import type { PolicyRow } from '#insights/views';
import type { Day } from '#kernel/time';
import { dayIn } from '../arguments.ts';
import { UsedWrongly } from '../failure.ts';
import type { Installation } from '../installation.ts';
import { MainstayCommand, type CommonOptions } from '../mainstay-command.ts';
import { answer, plural, table } from '../terminal.ts';

interface PoliciesOptions extends CommonOptions {
  readonly on?: boolean;
  readonly off?: boolean;
  readonly everyDays?: number;
  readonly from?: Day;
  readonly reason?: string;
}

/** The rules of the installation; with the name of one, sets it. */
@Command({
  name: 'policies',
  arguments: '[policy]',
  description: 'Which rules hold; with the name of one and --on or --off, sets it',
})
export class PoliciesCommand extends MainstayCommand<PoliciesOptions> {
  @Option({ flags: '--on', description: 'Switches it on' })
  parseOn(): boolean {
    return true;
  }

  @Option({ flags: '--off', description: 'Switches it off' })
  parseOff(): boolean {
    return true;
  }

  @Option({
    flags: '--every-days <n>',
    description: 'Of calibration: every how many days, from 7 to 365 (default: as it was, or 30)',
  })
  parseEveryDays(text: string): number {
    if (/^\d{1,3}$/.test(text)) return Number(text);
    throw new UsedWrongly('--every-days takes a number of days, from 7 to 365.');
  }

  @Option({
    flags: '--from <day>',
    description: 'The first day on which that holds (default: today)',
  })
  parseFrom(day: string): Day {
    return dayIn(day, '--from');
  }

  @Option({ flags: '--reason <text>', description: 'Why' })
  parseReason(reason: string): string {
    return reason;
  }

  protected override async execute(
    installation: Installation,
    [policy]: readonly string[],
    { on = false, off = false, everyDays, from, reason, json = false }: PoliciesOptions,
  ): Promise<void> {
    const { clock, actor } = installation;
    const [events, { keys }] = [await installation.events(), await installation.readSide()];
    const { moments, policies } = logSources(events, keys, clock, await events.identity());
    if (policy !== undefined) {
      mustBeSayable(policy, on, off, reason);
      const before = (await policies.view()).policies.find((rule) => rule.policy === policy)?.value;
      const value = { ...before, enabled: on, ...(everyDays === undefined ? {} : { everyDays }) };
      const wish = { policy, from: from ?? moments.today(), value, reason };
      const writer = new Writer(events, keys, await installation.recording());
      await writer.write(readIntent(SetPolicy.entry, wish), { actor, origin: 'entered' });
    }
    const rules = (await policies.view()).policies;
    answer({ json: { policies: rules }, text: table(HEADING, rules.map(lineOf)) }, json);
  }
}

const HEADING = ['rule', 'holds', 'since', 'set'];

const lineOf = ({ policy, value, since, history }: PolicyRow): readonly string[] => [
  policy,
  !value.enabled ? 'off' : 'everyDays' in value ? `every ${value.everyDays} days` : 'on',
  since ?? 'default',
  plural(history.length, 'time'),
];

function mustBeSayable(policy: string, on: boolean, off: boolean, reason?: string): void {
  if (!POLICY_IDS.some((one) => one === policy)) {
    throw new UsedWrongly(`There is no rule ${policy}; there are ${POLICY_IDS.join(', ')}.`);
  }
  if (on === off) throw new UsedWrongly('Say --on or --off.');
  if (reason === undefined) throw new UsedWrongly('Say why, with --reason.');
}
