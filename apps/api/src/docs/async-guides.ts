import { html, type Html } from './html.ts';

/** Verifies a message with nothing but Node; a spec runs it. */
export const VERIFYING = `import { createHmac, timingSafeEqual } from 'node:crypto';

/** Whether a message is ours: its raw body, its headers, the secret of the endpoint. */
export function isOurs(body, headers, secret) {
  const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signed = '' } = headers;
  const isFresh = Math.abs(Date.now() / 1000 - Number(at)) <= 300;
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const expected = createHmac('sha256', key).update(\`\${id}.\${at}.\${body}\`).digest();
  return isFresh && signed.split(' ').some((one) => {
    const given = Buffer.from(one.replace('v1,', ''), 'base64');
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
}
`;

/** How whoever was away goes on without a gap. */
export const RESUMING: Html = html`
  <section>
    <h2 id="resume">How to resume</h2>
    <p>
      <strong>Live streams.</strong> Every event has an <code>id</code>, which is its position. A
      browser’s <code>EventSource</code> sends the last one as <code>Last-Event-ID</code> by itself;
      others send that header, or <code>?after=POSITION</code> for the first time. What happened
      meanwhile comes first; nothing is missing and nothing comes twice. After
      <code>reset</code> read the page again and go on from its <code>position</code>.
    </p>
    <p>
      <strong>Webhooks.</strong> They resume by themselves: the next message waits until the one
      before was answered with 2xx within ten seconds, and is tried again after 5 seconds, 10, 20 …
      up to six hours. After three days, or at once after 410, an endpoint is set aside; switched on
      again, it goes on where it was. A message may come twice, by the same <code>webhook-id</code>:
      remember those you have taken.
    </p>
  </section>
`;

/** How whoever is told knows that it was us. */
export const VERIFIED: Html = html`
  <section>
    <h2 id="verify">How to verify</h2>
    <p>
      Messages are signed as
      <a href="https://www.standardwebhooks.com" rel="noreferrer">Standard Webhooks</a>; any of its
      libraries verifies them with the secret that was shown when the endpoint was set up. Take the
      raw body, before anything reads it, and refuse what is older than five minutes. For a day
      after a new secret was made both sign, with a blank between the signatures. By hand, in Node:
    </p>
    <pre tabindex="0">${VERIFYING}</pre>
  </section>
`;
