import { isIdentifier } from '#kernel/identifier';
import { printable } from '#kernel/printable';
import type { Role } from '../roles.ts';
import type { ProviderSettings } from './settings.ts';

/** What a provider says of somebody. */
export type Claims = Readonly<Record<string, unknown>>;

/** Somebody as they are let in: with no roles they are not. */
export interface Person {
  /** What the provider calls them, for ever. */
  readonly subject: string;
  readonly name: string;
  /** What tells them from somebody of the same name. */
  readonly login: string | undefined;
  readonly colleagueId: string | null;
  readonly roles: readonly Role[];
}

const NAME_MAX = 100;
/** Whoever is in more groups is told by the first. */
const GROUPS_MAX = 1_000;

/** Who somebody is here, by what the provider says of them and what that means by the settings. */
export function personOf(claims: Claims, settings: ProviderSettings): Person {
  const subject = textIn(claims, 'sub') ?? '';
  const login = textIn(claims, 'preferred_username') ?? textIn(claims, 'email');
  return {
    subject,
    name: (textIn(claims, 'name') ?? login ?? subject).slice(0, NAME_MAX),
    login: login?.slice(0, NAME_MAX),
    colleagueId: colleagueIn(claims, settings),
    roles: rolesOf(groupsIn(claims, settings.groupsClaim), settings),
  };
}

/** The groups a claim names; undefined where the claim is not there. */
export function groupsIn(claims: Claims, claim: string): readonly string[] | undefined {
  const said = claimAt(claims, claim);
  if (said === undefined || said === null) return undefined;
  const groups: readonly unknown[] = Array.isArray(said) ? said : [said];
  return groups.filter((group) => typeof group === 'string').slice(0, GROUPS_MAX);
}

const GROUPS_SAID = 20;

/** Why somebody has no role, for whoever maps groups to roles. */
export function sentenceOfGroups(claims: Claims, { groupsClaim }: ProviderSettings): string {
  const groups = groupsIn(claims, groupsClaim);
  if (groups === undefined) return `the provider sent no claim ${groupsClaim}`;
  const said = groups.slice(0, GROUPS_SAID).map((group) => JSON.stringify(group));
  return `no group in ${groupsClaim} has a role: ${said.join(', ') || 'there is none'}`;
}

function rolesOf(
  groups: readonly string[] | undefined,
  { rolesByGroup }: ProviderSettings,
): readonly Role[] {
  return [...new Set((groups ?? []).flatMap((group) => rolesByGroup.get(group) ?? []))];
}

/** An address counts only where the provider has not said that nobody has looked whose it is. */
function colleagueIn(claims: Claims, settings: ProviderSettings): string | null {
  const { colleagueClaim, colleagues } = settings;
  if (colleagueClaim === undefined) return null;
  if (colleagueClaim === 'email' && claims['email_verified'] === false) return null;
  const said = claimAt(claims, colleagueClaim);
  if (typeof said !== 'string') return null;
  const colleague = colleagues.size === 0 ? said : colleagues.get(said);
  return colleague !== undefined && isIdentifier(colleague) ? colleague : null;
}

/** A claim by its whole name, which may have dots in it, or else by its way through others. */
function claimAt(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  return name.split('.').reduce<unknown>(memberOf, claims);
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Claims)[name]
    : undefined;

/** What is written on screens and logs: one line, without what acts there. */
function textIn(claims: Claims, name: string): string | undefined {
  const said = claims[name];
  if (typeof said !== 'string') return undefined;
  const text = printable(said.normalize('NFC').replaceAll(/\s+/g, ' ')).trim();
  return text === '' ? undefined : text;
}
