import type { Schema } from '#notify/schema-parts';
import type { StreamMessage, StreamsDocument } from './async-document.ts';
import { fieldsOf } from './async-fields.ts';
import { RESUMING, VERIFIED } from './async-guides.ts';
import { LOOKS } from './async-looks.ts';
import { Html, html, sentence } from './html.ts';

/** The description of what is sent as a page to read: it asks for nothing else, from here or elsewhere. */
export function asyncPage({ info, channels, components }: StreamsDocument): string {
  const all = Object.entries(channels).map(([name, { messages, ...channel }]) => ({
    ...channel,
    name,
    messages: Object.keys(messages).flatMap((one) => components.messages[one] ?? []),
  }));
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>What ${info.title} sends</title>
        <style>
          ${new Html(LOOKS)}
        </style>
      </head>
      <body>
        <header>
          <h1>What ${info.title} sends</h1>
          <p>${sentence(info.description)}</p>
          <p class="quiet">
            Version ${info.version}. For programs: <a href="/docs/async.json">AsyncAPI 3</a>. What
            can be asked for: <a href="/docs">the API</a>.
          </p>
        </header>
        <nav aria-label="Contents">
          <ul>
            ${all.flatMap(({ name, title, messages }) => [
              html`<li><a href="#${name}">${title}</a></li>`,
              ...messages.map((one) => html`<li><a href="#${idOf(one)}">${one.name}</a></li>`),
            ])}
            <li><a href="#resume">How to resume</a></li>
            <li><a href="#verify">How to verify</a></li>
          </ul>
        </nav>
        <main>${all.map(channelOf)} ${RESUMING} ${VERIFIED}</main>
      </body>
    </html>`.text;
}

interface Channel extends Omit<StreamsDocument['channels'][string], 'messages'> {
  readonly name: string;
  readonly messages: readonly StreamMessage[];
}

const channelOf = ({ name, title, address, description, messages }: Channel): Html => html`
  <section>
    <h2 id="${name}">${title}</h2>
    ${address === null ? '' : html`<p><code>GET ${address}</code></p>`}
    <p>${sentence(description)}</p>
    ${messages[0]?.headers ? tableOf('Header of all', messages[0].headers) : ''}
    ${messages.map(messageOf)}
  </section>
`;

const messageOf = (message: StreamMessage): Html => html`
  <section>
    <h3 id="${idOf(message)}"><code>${message.name}</code></h3>
    <p>${message.summary} <span class="quiet">${message.contentType}</span></p>
    ${tableOf('Field', message.payload)}
    <details>
      <summary>Example of ${message.name}</summary>
      ${message.examples.map(
        ({ payload }) => html`<pre tabindex="0">${JSON.stringify(payload, null, 2)}</pre>`,
      )}
    </details>
  </section>
`;

const tableOf = (what: string, schema: Schema): Html => html`
  <table>
    <thead>
      <tr>
        <th scope="col">${what}</th>
        <th scope="col">Type</th>
        <th scope="col">What it means</th>
      </tr>
    </thead>
    <tbody>
      ${fieldsOf(schema).map(
        ({ path, type, isRequired, means }) => html`
          <tr>
            <td><code>${path}</code>${isRequired ? '' : ' (may be absent)'}</td>
            <td class="quiet">${type}</td>
            <td>${sentence(means)}</td>
          </tr>
        `,
      )}
    </tbody>
  </table>
`;

const idOf = ({ name }: StreamMessage): string => `message-${name.replaceAll('.', '-')}`;
