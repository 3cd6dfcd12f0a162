/** Markup that is safe to send. */
export class Html {
  constructor(readonly text: string) {}
}

type Filling = string | number | Html | readonly Html[];

/** Markup as it is written; what is filled in is text, unless it is markup itself. */
export const html = (parts: TemplateStringsArray, ...fillings: readonly Filling[]): Html =>
  new Html(String.raw({ raw: parts }, ...fillings.map(filled)));

function filled(filling: Filling): string {
  if (filling instanceof Html) return filling.text;
  if (typeof filling === 'object') return filling.map(({ text }) => text).join('\n');
  return String(filling).replaceAll(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}

/** A sentence whose `words of a program` are marked as such. */
export const sentence = (text: string): Html =>
  new Html(
    text
      .split('`')
      .map((part, index) => (index % 2 === 0 ? html`${part}` : html`<code>${part}</code>`).text)
      .join(''),
  );
