/** Words of what is kept under names. */
export const keptEn = {
  'kept.mine': 'Mine',
  'kept.shared': 'Shared by others',
  'kept.none': 'Nothing has been kept yet.',
  'kept.isShared': 'shared',
  'kept.forget': 'Remove {name}',
  'kept.name': 'Name to keep it by',
  'kept.nameNeeded': 'It needs a name.',
  'kept.keep': 'Keep',
  'kept.share': 'Everybody sees it',
  'kept.kept': 'Kept.',
} as const satisfies Readonly<Record<`kept.${string}`, string>>;

declare module '../texts/text.ts' {
  interface Words {
    readonly kept: typeof keptEn;
  }
}
