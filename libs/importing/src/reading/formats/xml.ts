import { XMLParser } from 'fast-xml-parser';
import { FileUnusable } from '../file-unusable.ts';
import { why } from '../../why/why.ts';

/** A document of XML as the parser gives it: elements by their names without prefixes, attributes by `@name`. */
export type Xml = string | readonly Xml[] | { readonly [name: string]: Xml };

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  // Numbers stay as they are written: 0012 is no 12, and 0.10 has two digits.
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

/** @throws FileUnusable for a document that defines entities, which none of ours may */
export function xmlIn(text: string): Xml {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) {
    throw new FileUnusable(why('xml-defines'));
  }
  // What the options above leave is text, elements and lists of them.
  return parser.parse(text) as Xml;
}

/** What stands under a path of names, as often as it does. */
export function allAt(node: Xml | undefined, ...path: readonly string[]): readonly Xml[] {
  return path.reduce<readonly Xml[]>(
    (nodes, name) => nodes.flatMap((one) => childrenOf(one, name)),
    node === undefined ? [] : [node].flat(),
  );
}

/** The text of the first one under a path of names; empty where there is none. */
export function textAt(node: Xml | undefined, ...path: readonly string[]): string {
  const [first] = allAt(node, ...path);
  if (typeof first === 'string') return first;
  const text = first === undefined ? undefined : childrenOf(first, '#text')[0];
  return typeof text === 'string' ? text : '';
}

function childrenOf(node: Xml, name: string): readonly Xml[] {
  if (typeof node === 'string' || Array.isArray(node) || !Object.hasOwn(node, name)) return [];
  // Neither a text nor a list: an element.
  const child = (node as { readonly [name: string]: Xml })[name];
  return child === undefined ? [] : [child].flat();
}
