// A lint rule of our own: sources import each other by the name they have, as Jest and the page read them unbuilt.
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** What `nest generate` writes ends in .js; `npm run format` mends it. */
export const sourceNames = {
  meta: {
    type: 'problem',
    fixable: 'code',
    schema: [],
    messages: { built: 'This is the name of a built file: the source ends in .ts.' },
  },
  create: (context) => {
    const check = ({ source }) => {
      if (!/^\.{1,2}\/.*\.js$/.test(source?.value ?? '')) return;
      const named = source.value.replace(/\.js$/, '.ts');
      if (!existsSync(resolve(dirname(context.filename), named))) return;
      const fix = (fixer) => fixer.replaceText(source, source.raw.replace(source.value, named));
      context.report({ node: source, messageId: 'built', fix });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
