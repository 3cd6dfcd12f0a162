import { Module, type DynamicModule } from '@nestjs/common';
import { Disk } from './disk.ts';

/** What the disk has left, for whoever watches the server. */
@Module({})
export class DiskModule {
  static of(disk: Disk): DynamicModule {
    return {
      module: DiskModule,
      global: true,
      providers: [{ provide: Disk, useValue: disk }],
      exports: [Disk],
    };
  }
}
