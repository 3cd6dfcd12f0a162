/** How the page of streams looks: in the colours of the reader's system, on paper as well. */
export const LOOKS = `
:root { color-scheme: light dark; --line: light-dark(#e5e2dc, #29313c); --quiet: light-dark(#59626f, #9da8b7);
  --accent: light-dark(#1a5fb4, #86b8ff); --well: light-dark(#f3f1ed, #181d25); }
body { margin: 0 auto; max-inline-size: 860px; padding: 24px 16px 64px; background: light-dark(#fff, #12161c);
  color: light-dark(#1a222d, #e7ebf1); font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 30px; } h2 { margin: 40px 0 8px; font-size: 21px; } h3 { margin: 28px 0 4px; font-size: 16px; }
p { margin: 6px 0; } .quiet, th { color: var(--quiet); } a { color: var(--accent); }
nav ul { padding: 0; list-style: none; columns: 220px; } nav a { display: inline-block; padding-block: 3px; }
table { inline-size: 100%; margin-block: 8px; border-collapse: collapse; font-size: 14px; }
th { font-weight: 400; text-align: start; } th, td { padding-block: 5px; padding-inline: 0 12px; border-block-end: 1px solid var(--line); vertical-align: top; }
code, pre { font: 13px/1.5 ui-monospace, Menlo, monospace; } h3 code { font-size: 16px; font-weight: 600; } pre { padding: 12px; overflow-x: auto; border-radius: 6px; background: var(--well); }
summary { padding-block: 4px; cursor: pointer; color: var(--accent); }
@media (width < 560px) { thead { display: none; } tr { display: block; padding-block: 6px; border-block-end: 1px solid var(--line); }
  td { display: block; padding-block: 1px; border: 0; } }
@media print { details::details-content { content-visibility: visible; block-size: auto; } pre { white-space: pre-wrap; } }
`;
