import type { MainstayEventType } from '#events/catalogue';
import type { CommandClass } from './records.ts';

/** Subjects with their commands, as a registry lists them. */
export type BySubject = Readonly<Record<string, Readonly<Record<string, CommandClass>>>>;

/** The commands of some subjects, each under the type of event it records. */
export const byType = (subjects: BySubject): ReadonlyMap<string, CommandClass> =>
  new Map(
    Object.values(subjects).flatMap((commands) =>
      Object.values(commands).map((command) => [command.entry.type, command] as const),
    ),
  );

type CommandsIn<S> = { [K in keyof S]: S[K][keyof S[K]] }[keyof S];
type TypeIn<C> = C extends { readonly entry: { readonly type: infer T } } ? T : never;
type NamesIn<S, T> = {
  [K in keyof S]: {
    [N in keyof S[K]]: TypeIn<S[K][N]> extends T ? (T extends TypeIn<S[K][N]> ? N : never) : never;
  }[keyof S[K]];
}[keyof S];
type IsUnion<U, V = U> = U extends unknown ? ([V] extends [U] ? false : true) : never;

/** `true` while each type of event has exactly one command; else what is missing, or recorded by several. */
export type OneCommandEach<S> = [
  Exclude<MainstayEventType, TypeIn<CommandsIn<S>>>,
  { [T in MainstayEventType]: true extends IsUnion<NamesIn<S, T>> ? T : never }[MainstayEventType],
] extends [never, never]
  ? true
  : {
      readonly without: Exclude<MainstayEventType, TypeIn<CommandsIn<S>>>;
      readonly withSeveral: {
        [T in MainstayEventType]: true extends IsUnion<NamesIn<S, T>> ? T : never;
      }[MainstayEventType];
    };

/** Compiles for `true` alone. */
export type Held<T extends true> = T;
