import { parse, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

/** Files with words, in any language. */
const WORDS = /\.(?:en|de|hi|te)\.ts$/;

/** The part of a module's syntax that is looked at here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly value?: unknown;
  readonly [child: string]: unknown;
}

/**
 * Reads the messages of all words when the page is built, so that it brings no reader of messages along: each text
 * becomes what the reader made of it.
 */
export function compiledWords(): Plugin {
  return {
    name: 'compiled-words',
    enforce: 'post',
    config: () => ({
      resolve: {
        alias: [
          {
            find: /^@formatjs\/icu-messageformat-parser$/,
            replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
          },
        ],
      },
    }),
    transform(code, id) {
      if (!WORDS.test(id)) return null;
      // A program is a node as well; ESTree names what is in it.
      const program = this.parse(code) as unknown as Node;
      let compiled = code;
      for (const { start, end, value } of textsIn(program).toReversed()) {
        const message = JSON.stringify(messageOf(String(value)));
        compiled = compiled.slice(0, start) + message + compiled.slice(end);
      }
      return { code: compiled, map: null };
    },
  };
}

const messageOf = (text: string): readonly MessageFormatElement[] => parse(text);

/** The values of all properties that are texts, in their order. */
function textsIn(node: Node): readonly Node[] {
  if (node.type === 'Property') {
    const value = node['value'] as Node;
    if (value.type === 'Literal' && typeof value.value === 'string') return [value];
  }
  return Object.values(node).flatMap((child) =>
    (Array.isArray(child) ? (child as unknown[]) : [child]).filter(isNode).flatMap(textsIn),
  );
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
