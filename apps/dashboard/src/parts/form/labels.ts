import { useMemo } from 'react';
import { useSay, type Say, type TextId } from '../texts/text.ts';
import { formEn } from './form.en.ts';
import { rootOf } from './faults.ts';

/** What a field is called, by the path it has in the form of a command. */
export function useLabels(command: string): (path: string) => string {
  const say = useSay();
  return useMemo(() => (path: string) => labelOf(command, path, say), [command, say]);
}

function labelOf(command: string, path: string, say: Say): string {
  const name =
    path
      .replaceAll(/\[\d+\]/g, '')
      .split('.')
      .at(-1) ?? rootOf(path);
  const own = `field.${command}.${name}`;
  const plain = `field.${name}`;
  if (Object.hasOwn(formEn, own)) return say(own as TextId);
  return Object.hasOwn(formEn, plain) ? say(plain as TextId) : name;
}

/** A word of a closed list as people read it. */
export function choiceWord(field: string, word: string, say: Say): string {
  const choice = `choice.${word}`;
  if (Object.hasOwn(formEn, choice)) return say(choice as TextId);
  switch (field) {
    case 'role':
    case 'roles':
      return say(`role.${word}` as TextId);
    case 'stance':
      return say(`stance.${word}` as TextId);
    case 'severity':
      return say(`severity.${word}` as TextId);
    case 'purpose':
      return say(`purpose.${word}` as TextId);
    case 'direction':
      return say(`direction.${word}` as TextId);
    default:
      // The one list left is of the kinds of contacts.
      return say(`kind.${word}` as TextId);
  }
}
