import type { DutyLine } from '#insights/views';
import { printable } from '#kernel/printable';
import type { Formats } from '../texts/formats.ts';
import { knownPurpose, knownRole, knownSeverity, type Names } from '../texts/names.ts';
import type { Say, Values } from '../texts/text.ts';

/** What a sentence is made with. */
export interface Tools {
  readonly say: Say;
  readonly formats: Formats;
  /** People of the account; by their ids until they are known. */
  readonly names: Names;
}

/** A duty as a sentence, with its reason and its day. */
export function dutySentence({ says }: DutyLine, tools: Tools): string {
  return tools.say(`duty.${says.code}`, valuesOf(says.params, tools));
}

/** What a duty is about, in the reader's words: days by names in `On`, amounts, roles, people. */
function valuesOf(params: DutyLine['says']['params'], { say, formats, names }: Tools): Values {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]): (readonly [string, string | number])[] => {
      if (typeof value === 'object') return [[name, formats.amount(value)]];
      if (/On$/.test(name)) return [[name, formats.day(String(value))]];
      if (name === 'purpose') return [[name, knownPurpose(String(value), say)]];
      if (name === 'role') return [[name, knownRole(String(value), say)]];
      if (name === 'severity') return [[name, knownSeverity(String(value), say)]];
      if (name === 'stakeholderId') return [['person', names.person(String(value))]];
      return [[name, typeof value === 'string' ? printable(value) : value]];
    }),
  );
}
