import { isRecord } from '#kernel/json';

/** What is supposed to be done: a command by its name, and what its form would hold but for the account. */
export interface SupposedStep {
  readonly command: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Whether it can be read as a step; whether there is such a command is for its form to say. */
export const isSupposedStep = (value: unknown): value is SupposedStep =>
  isRecord(value) && typeof value['command'] === 'string' && isRecord(value['fields']);
