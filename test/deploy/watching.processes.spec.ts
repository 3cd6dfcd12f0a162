import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { givenServer, signedIn } from '../api/given-server.ts';
import { compose, ours, ROOT, textOf, yamlOf } from './given-compose.ts';

interface Dashboard {
  readonly panels: readonly {
    readonly title: string;
    readonly datasource: { readonly uid: string };
    readonly targets: readonly { readonly expr: string }[];
  }[];
}

interface Alerts {
  readonly groups: readonly {
    readonly rules: readonly { readonly alert: string; readonly expr: string }[];
  }[];
}

const dashboard = JSON.parse(textOf('deploy/grafana/dashboards/mainstay.json')) as Dashboard;
const alerts = (yamlOf('deploy/prometheus/alerts.yml') as Alerts).groups.flatMap(
  ({ rules }) => rules,
);

/** Every series a server gives, by name; a histogram gives three. */
async function exportedSeries(): Promise<ReadonlySet<string>> {
  const server = await givenServer();
  const headers = await signedIn(server);
  const { body } = await server.app.inject({ url: '/metrics', headers });
  await server.close();
  const series = [...body.matchAll(/^# TYPE (\S+) (\S+)$/gm)].flatMap(([, name = '', kind]) =>
    kind === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
  );
  // Prometheus itself adds whether a process answered.
  return new Set([...series, 'up']);
}

/** The series an expression of PromQL asks for: its words that are no function, keyword, label or text. */
function seriesIn(expr: string): readonly string[] {
  const bare = expr
    .replaceAll(/\{[^}]*\}|\[[^\]]*\]|"[^"]*"/g, ' ')
    .replaceAll(/\b(?:by|without|on|ignoring)\s*\([^)]*\)/g, ' ');
  const words = bare.match(/[a-zA-Z_:][\w:]*\b(?!\s*\()/g) ?? [];
  return words.filter((word) => !['and', 'or', 'unless'].includes(word));
}

describe('what is watched', () => {
  it('reads the series of an expression', () => {
    const expr = 'topk(5, sum by (le, a) (rate(b_count{c="d"}[5m]))) > 0 and e == 1 or vector(0)';
    expect(seriesIn(expr)).toEqual(['b_count', 'e']);
  });

  it('is what servers say of themselves', async () => {
    const exported = await exportedSeries();
    const asked = [
      ...dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
      ...alerts.map(({ expr }) => expr),
    ];
    expect(asked.every((expr) => seriesIn(expr).length > 0)).toBe(true);
    expect(asked.flatMap(seriesIn).filter((name) => !exported.has(name))).toEqual([]);
  });

  it('is every process, by its token', () => {
    const { scrape_configs: jobs } = yamlOf('deploy/prometheus/prometheus.yml') as {
      readonly scrape_configs: readonly unknown[];
    };
    expect(jobs).toMatchObject([
      {
        job_name: 'mainstay',
        metrics_path: '/metrics',
        authorization: { credentials_file: '/run/secrets/prometheus-token' },
        dns_sd_configs: [{ names: ours.map(([name]) => name), type: 'A', port: 3000 }],
      },
    ]);
    expect(compose.services['prometheus']?.secrets).toEqual(['prometheus-token']);
    expect(compose.secrets['prometheus-token']?.file).toBe('./deploy/prometheus/token');
  });

  it('is shown by the dashboard from the Prometheus there is', () => {
    const { datasources } = yamlOf('deploy/grafana/provisioning/datasources/prometheus.yml') as {
      readonly datasources: readonly { readonly uid: string; readonly url: string }[];
    };
    expect(datasources).toMatchObject([{ url: 'http://prometheus:9090' }]);
    const uids = new Set(dashboard.panels.map(({ datasource }) => datasource.uid));
    expect([...uids]).toEqual(datasources.map(({ uid }) => uid));
    expect(compose.services['prometheus']?.networks).toContain('front');
    expect(compose.services['grafana']?.networks).toContain('front');
  });

  it('costs nothing where nobody watches', () => {
    expect(compose.services['prometheus']?.profiles).toEqual(['watch']);
    expect(compose.services['grafana']?.profiles).toEqual(['watch']);
  });

  it('is told of in docs/operations.md', async () => {
    const told = textOf('docs/operations.md');
    const names = [...(await exportedSeries())].map((name) =>
      name.replace(/_(bucket|sum|count)$/, ''),
    );
    const own = names.filter((name) => name.startsWith('mainstay_'));
    expect(own.filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
  });

  it('has alarms that docs/operations.md says what to do about', () => {
    const told = textOf('docs/operations.md');
    const names = alerts.map(({ alert }) => alert);
    expect(names).toContain('MainstayProcessDown');
    expect(names.filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('every file of the deployment', () => {
  const files = globSync('deploy/**/*.{yml,conf,json}', { cwd: ROOT });

  it.each(files)('%s can be read', (path) => {
    const parsed = path.endsWith('.json')
      ? (JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as unknown)
      : yamlOf(path);
    expect(parsed).toEqual(expect.any(Object));
  });
});
