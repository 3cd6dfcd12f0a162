import { globSync } from 'node:fs';
import { ours, ROOT, textOf } from './given-compose.ts';

const dockerfile = textOf('Dockerfile');

/** What is copied from the sources, not from another stage. */
const copied = [...dockerfile.matchAll(/^COPY (?!--from)((?:--\S+ )*)(.*) \S+$/gm)].flatMap(
  ([, , paths = '']) => paths.split(' '),
);

describe('the image', () => {
  it('runs on the Node that everything was tried on', () => {
    const version = textOf('.node-version').trim();
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base);
    expect(bases[0]).toBe(`docker.io/library/node:${version}-bookworm-slim`);
    expect(bases.slice(1)).toEqual(bases.slice(1).map(() => 'base'));
  });

  it('is named with the version of what it holds', () => {
    const { version } = JSON.parse(textOf('package.json')) as { readonly version: string };
    for (const [, { image }] of ours) expect(image).toBe(`localhost/mainstay:${version}`);
  });

  it('is made of files that there are, and that Docker is given', () => {
    expect(copied).toContain('package-lock.json');
    expect(copied.filter((path) => globSync(path, { cwd: ROOT }).length === 0)).toEqual([]);
    const given = textOf('.dockerignore')
      .split('\n')
      .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
    const isGiven = (path: string) =>
      given.some((one) => path === one || path.startsWith(`${one}/`));
    expect(copied.filter((path) => !isGiven(path))).toEqual([]);
  });

  it('is built of all that the build reads', () => {
    const build = JSON.parse(textOf('tsconfig.build.json')) as { readonly include: string[] };
    const rooms = build.include.filter((path) => !path.startsWith('test/'));
    const isCopied = (path: string) =>
      copied.some((one) => path === one || path.startsWith(`${one}/`));
    expect(rooms.filter((path) => !isCopied(path))).toEqual([]);
  });

  it('runs as nobody in particular, hears SIGTERM, and can be asked how it is', () => {
    const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
    const parts = last.split('\n').map((line) => line.split(' ')[0]);
    expect(last).toMatch(/^USER node$/m);
    expect(last).toMatch(/^STOPSIGNAL SIGTERM$/m);
    expect(last).toContain('/health/live');
    expect(parts.indexOf('USER')).toBeLessThan(parts.indexOf('ENTRYPOINT'));
    expect(last).toMatch(/^ENTRYPOINT \["node", .*"dist\/apps\/api\/bundle\/main.js"\]$/m);
  });

  it('has the command line, with the flags it has elsewhere', () => {
    const command = textOf('deploy/mainstay').replaceAll(/\s*\\\n\s*/g, ' ');
    const given = /CLI = \[(.*?)\]/s.exec(textOf('tools/run.mjs'))?.[1];
    const flags = given?.match(/--[\w=-]+/g)?.join(' ');
    expect(flags).toBeDefined();
    expect(command).toContain(`${String(flags)} /app/dist/apps/cli/bundle/mainstay.js "$@"`);
  });
});
