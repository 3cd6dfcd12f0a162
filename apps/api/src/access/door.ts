import { Injectable, Optional } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyRequest } from 'fastify';
import type { Identity } from '#access/access';
import { standing, type Standing } from '#commands/accounts/accounts.state';
import type { SeenHistory } from '#commands/command/command-context';
import type { CommandClass } from '#commands/command/records';
import type { History } from '#commands/histories/history';
import { ALL_COMMANDS, commandOfType } from '#commands/registry';
import { Writer } from '#commands/writing/writer';
import { EntryQuestion } from '#insights/asking/questions/entry.question';
import type { TimelineEntry } from '#insights/views';
import { Clock } from '#kernel/clock';
import { Rejection } from '#kernel/decision';
import { accountInAddress, accountStream } from '#kernel/identifier';
import { epochMsOf } from '#kernel/time';
import { AuditedReads } from './reads/audited-reads.ts';
import { actionTheirs } from './action-theirs.ts';
import { mayAsk, reachOf, rolesThatMay } from './reach.ts';
import { notYourAccount, notYourEvent, roleLacks } from './refused.ts';
import { COMMAND_RIGHTS, ROUTE_RIGHTS, TEXTS, type Line } from './rights.ts';
import { Visibility } from './visibility.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the door read of an account to let a command through, so that it need not be read again to decide. */
    seen: SeenHistory | null;
  }
}

const AMENDABLE_MS = 7 * 86_400_000;

/** Whoever has one of these puts right what anybody recorded, as far as they may record it. */
const AMENDS_OF_OTHERS = ['owner', 'sales-manager', 'finance', 'steward'] as const;

const COMMAND_AT: ReadonlyMap<string, CommandClass> = new Map(
  ALL_COMMANDS.flatMap((command) =>
    command.entry.route === undefined ? [] : [[`POST ${command.entry.route}`, command] as const],
  ),
);

type Fields = Readonly<Record<string, unknown>>;

/** Lets through what the tables of rights say, before anything is done: commands by their form, all else by its route. */
@Injectable()
export class Door {
  constructor(
    private readonly visibility: Visibility,
    private readonly clock: Clock,
    private readonly questions: QueryBus,
    private readonly reads: AuditedReads,
    // A process that only keeps read models takes no commands.
    @Optional() private readonly writer?: Writer,
  ) {}

  /** @throws Rejection `role-lacks`, `not-your-account`, `not-your-event` */
  async pass(request: FastifyRequest, identity: Identity): Promise<void> {
    const { routeOptions, method, params, body } = request;
    const route = `${method === 'HEAD' ? 'GET' : method} ${routeOptions.url ?? ''}`;
    const command = COMMAND_AT.get(route);
    if (command) {
      const fields = { ...asFields(body), ...asFields(params) };
      request.seen = await this.#passCommand(command, fields, identity);
      return;
    }
    const line = ROUTE_RIGHTS[route] ?? { roles: '-' };
    if (!mayAsk(identity.roles, line)) throw roleLacks(rolesThatMay(line), identity.roles);
    if (line.about === 'account') await this.#passAccount(asFields(params), identity);
    this.reads.passed(route, asFields(params)['accountId'], identity);
  }

  /** The same of what is watched: single accounts, which are answered, are shown with their texts. @throws Rejection */
  async passLive(
    request: FastifyRequest,
    projections: readonly string[],
  ): Promise<readonly string[]> {
    const { identity } = request;
    if (!identity) return [];
    const accounts = projections.flatMap((one) => {
      const colon = one.indexOf(':');
      return colon < 0 ? [] : [one.slice(colon + 1)];
    });
    if (accounts.length > 0 && !mayAsk(identity.roles, TEXTS)) {
      throw roleLacks(rolesThatMay(TEXTS), identity.roles);
    }
    for (const accountId of accounts) await this.#passAccount({ accountId }, identity);
    return accounts;
  }

  seesAll({ identity }: FastifyRequest): boolean {
    return this.visibility.showsAllTo(identity?.roles ?? []);
  }

  /** Whether somebody sees one account: it is theirs, or all are shown to them. Of what is not there nobody hears. */
  async sees(accountId: string, identity: Identity): Promise<boolean> {
    if (this.visibility.showsAllTo(identity.roles)) return true;
    return isOwn((await this.#historyOf(accountId))?.head(standing), identity);
  }

  async #passAccount({ accountId }: Fields, identity: Identity): Promise<void> {
    const named = accountInAddress(String(accountId));
    // What names no account is for the route itself to say.
    if (named !== undefined && !(await this.sees(named, identity))) throw notYourAccount();
  }

  /** @returns what was read of the account, where anything was */
  async #passCommand(
    command: CommandClass,
    fields: Fields,
    identity: Identity,
  ): Promise<SeenHistory | null> {
    const line = lineOf(command.name);
    const reach = reachOf(identity.roles, line);
    if (reach === 'none') throw roleLacks(rolesThatMay(line), identity.roles);
    if (line.when !== 'as-the-event') {
      return reach === 'own' ? this.#passOwn(line, fields, identity) : null;
    }
    await this.#passAmendment(fields, identity);
    return null;
  }

  async #passOwn(line: Line, fields: Fields, identity: Identity): Promise<SeenHistory | null> {
    const accountId = accountInAddress(String(fields['accountId']));
    const history = accountId === undefined ? undefined : await this.#historyOf(accountId);
    const seen =
      accountId === undefined || !history ? null : { stream: accountStream(accountId), history };
    // An account that is not there, or a name that is none, is for the command to say, where all are seen.
    if (this.visibility.isAll && (history === undefined || history.revision < 0)) return seen;
    const account = history?.head(standing);
    if (line.when === 'nobodys-for-oneself') {
      if (isForOneself(account, fields, identity)) return seen;
      throw roleLacks(rolesThatMay({ roles: 'L:all W:all' }), identity.roles);
    }
    if (isOwn(account, identity)) return seen;
    if (line.when === 'owned-by-them' && actionTheirs(history, fields, identity)) return seen;
    throw notYourAccount();
  }

  /** As the event itself may be recorded; and by most of what is theirs alone, for a week. */
  async #passAmendment(fields: Fields, identity: Identity): Promise<void> {
    if (identity.roles.includes('owner')) return;
    const accountId = accountInAddress(String(fields['accountId']));
    if (accountId === undefined) return;
    const entry = await this.#entryOf(accountId, String(fields['eventId']));
    // What is not there is for the command to say.
    if (!entry) return;
    const line = lineOf(commandOfType(entry.type)?.name);
    const reach = reachOf(identity.roles, line);
    if (reach === 'none') throw roleLacks(rolesThatMay(line), identity.roles);
    if (AMENDS_OF_OTHERS.some((role) => identity.roles.includes(role))) return;
    const ageMs = this.clock.nowMs() - epochMsOf(entry.recordedAt);
    if (entry.actor !== identity.actor.id || ageMs > AMENDABLE_MS) throw notYourEvent();
    if (reach === 'own') await this.#passOwn({ roles: line.roles }, fields, identity);
  }

  async #entryOf(accountId: string, eventId: string): Promise<TimelineEntry | undefined> {
    try {
      return await this.questions.execute(new EntryQuestion(accountId, eventId));
    } catch (error) {
      if (error instanceof Rejection) return undefined;
      throw error;
    }
  }

  #historyOf(accountId: string): Promise<History> | undefined {
    return this.writer?.history(accountStream(accountId));
  }
}

/** What has no line is the owner's alone. */
const lineOf = (command: string | undefined): Line =>
  (command === undefined ? undefined : COMMAND_RIGHTS[command]) ?? { roles: '-' };

const isOwn = (account: Standing | undefined, { colleagueId }: Identity): boolean =>
  colleagueId !== null && account?.managerId === colleagueId;

const isForOneself = (
  account: Standing | undefined,
  { managerId }: Fields,
  { colleagueId }: Identity,
): boolean => colleagueId !== null && account?.managerId === undefined && managerId === colleagueId;

const asFields = (given: unknown): Fields =>
  typeof given === 'object' && given !== null ? (given as Fields) : {};
