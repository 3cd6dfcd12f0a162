// How npm is called: the very npm that started us where there is one, else the one on the path.

/** The command and the options that `quietly` takes. */
export function npm(node, args) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const self = process.env.npm_execpath ?? '';
  if (self.endsWith('npm-cli.js')) return [[node, self, ...args, ...quiet], {}];
  return [['npm', ...args, ...quiet], { shell: process.platform === 'win32' }];
}
