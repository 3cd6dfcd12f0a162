import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readConfig } from '../../apps/api/src/config/config.ts';
import type { Environment } from '../../apps/api/src/config/environment.ts';

export const ROOT = join(__dirname, '..', '..');

export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

export const yamlOf = (path: string): unknown => parse(textOf(path), { merge: true });

/** What specs look at of a service of docker-compose.yml. */
export interface Service {
  readonly image: string;
  readonly build?: string;
  readonly ports?: readonly string[];
  readonly networks?: readonly string[];
  readonly network_mode?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly volumes?: readonly string[];
  readonly secrets?: readonly string[];
  readonly command?: readonly string[];
  readonly cap_drop?: readonly string[];
  readonly cap_add?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly profiles?: readonly string[];
  readonly deploy?: { readonly replicas?: number };
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}

// The shape is what Docker's own schema asks for; a spec that finds another fails on it.
export const compose = yamlOf('docker-compose.yml') as Compose;

export const services: readonly (readonly [name: string, service: Service])[] = Object.entries(
  compose.services,
);

/** Those that are built from these sources. */
export const ours = services.filter(([, { build }]) => build !== undefined);

/** `${NAME:-usual}` and `${NAME:?what to do}`, as Compose replaces them. */
const PLACEHOLDER = /\$\{(\w+)(?:(:-|:\?)([^}]*))?\}/g;

export const placeholdersIn = (text: string) =>
  [...text.matchAll(PLACEHOLDER)].map(([, name = '', mark, rest = '']) => ({ name, mark, rest }));

/** Settings as a process gets them, with a word in place of every secret. */
export function settingsOf({ environment = {} }: Service): Readonly<Record<string, string>> {
  const filled = Object.entries(environment).map(([name, value]) => [
    name,
    value.replaceAll(PLACEHOLDER, (_, _name, mark: string | undefined, rest: string | undefined) =>
      mark === ':-' ? (rest ?? '') : 'secret',
    ),
  ]);
  return Object.fromEntries(filled) as Readonly<Record<string, string>>;
}

/** Every setting the server looks at when it starts with these. */
export function settingsRead(environment: Environment): ReadonlySet<string> {
  const read = new Set<string>();
  const watched = new Proxy(environment, {
    get: (settings, name) => {
      read.add(String(name));
      return settings[String(name)];
    },
  });
  readConfig(watched, []);
  return read;
}
