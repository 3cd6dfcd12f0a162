import type { CommandName, SubjectKind } from '../record/commands.ts';

export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** What somebody is about to record. */
export interface Wish {
  readonly command: CommandName;
  /** Missing where an account is opened. */
  readonly accountId?: string;
  readonly about?: Subject;
  /** Fields that are known already, as the command takes them. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** The event whose content is replaced; then the command is the one that recorded it. */
  readonly corrects?: string;
}
