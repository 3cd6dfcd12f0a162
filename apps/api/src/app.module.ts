import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { LoggerModule } from 'nestjs-pino';
import type { ProviderSettings } from '#access/provider/settings';
import type { InsightQueries } from '#insights/asking/insight-queries';
import { InsightsModule } from '#insights/asking/insights.module';
import type { LedgerIdentity } from '#kernel/event-store';
import { AccessModule } from './access/access.module.ts';
import { ProviderModule } from './access/oidc/provider.module.ts';
import { VisibilityModule } from './access/visibility.module.ts';
import type { BulkWork } from './bulk/bulk-work.ts';
import { BulkModule } from './bulk/bulk.module.ts';
import { CommandRoutesModule } from './commands/command-routes.module.ts';
import type { LogLevel, Role, Sight } from './config/config.ts';
import type { Disk } from './disk/disk.ts';
import { DiskModule } from './disk/disk.module.ts';
import { HealthModule } from './health/health.module.ts';
import { ProblemFilter } from './http/problem.filter.ts';
import { validation } from './http/validation.ts';
import { LiveModule } from './live/live.module.ts';
import { MetricsModule } from './metrics/metrics.module.ts';
import { NotifyModule } from './notify/notify.module.ts';
import type { NotifySettings } from './notify/notify-settings.ts';
import { ModelsModule } from './models/models.module.ts';
import { printedLines } from './printed-lines.ts';
import { QueriesModule } from './queries/queries.module.ts';
import { StoresModule } from './stores/stores.module.ts';
import type { Stores } from './stores/stores.ts';
import { SystemModule } from './system/system.module.ts';
import { WhatIfModule } from './what-if/what-if.module.ts';

/** What the server is made of, and what it says of itself. */
export interface AppParts {
  readonly stores: Stores;
  readonly identity: LedgerIdentity;
  readonly insights: InsightQueries;
  readonly bulkWork: BulkWork;
  readonly disk: Disk;
  /** What the start found wrong with the ledger, as sentences. */
  readonly faults: readonly string[];
  /** Where files lie while they are imported. */
  readonly uploadDir: string;
  readonly version: string;
  readonly logLevel: LogLevel;
  readonly role: Role;
  readonly visibility: Sight;
  /** Left out where nobody but links signs people in. */
  readonly provider?: ProviderSettings | undefined;
  /** Left out for thirty days. */
  readonly sessionHours?: number;
  readonly notify: NotifySettings;
  /** How often it is looked whether a calibration is due by schedule; left out for each half minute. */
  readonly scheduleEveryMs?: number | undefined;
}

/** The server, put together. */
@Module({})
export class AppModule {
  static of(parts: AppParts): DynamicModule {
    const { stores, identity, insights, disk, faults, version, logLevel } = parts;
    const { visibility, provider, sessionHours } = parts;
    return {
      module: AppModule,
      imports: [
        // One line a fault and none a request: requests are counted in /metrics instead.
        LoggerModule.forRoot({ pinoHttp: [{ level: logLevel }, printedLines], forRoutes: [] }),
        CqrsModule.forRoot(),
        StoresModule.of(stores, identity, sessionHours),
        InsightsModule.of(insights),
        VisibilityModule.of(visibility),
        ProviderModule.of(stores.access, provider),
        AccessModule,
        MetricsModule,
        DiskModule.of(disk),
        HealthModule.of(faults),
        SystemModule.of(version),
        ...doorsOf(parts),
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: validation },
      ],
    };
  }
}

/** What people and programs use; a projector is only looked after. */
const doorsOf = ({ role, bulkWork, uploadDir, stores, notify, scheduleEveryMs }: AppParts) =>
  role === 'projector'
    ? []
    : [
        CommandRoutesModule,
        QueriesModule,
        LiveModule,
        BulkModule.of(bulkWork, uploadDir, stores),
        NotifyModule.of(stores, notify),
        ModelsModule.of(bulkWork, stores, scheduleEveryMs),
        WhatIfModule,
      ];
