import { Module, type DynamicModule } from '@nestjs/common';
import { SystemController } from './system.controller.ts';
import { Version } from './version.ts';

@Module({ controllers: [SystemController] })
export class SystemModule {
  static of(version: string): DynamicModule {
    const providers = [{ provide: Version, useValue: new Version(version) }];
    return { module: SystemModule, global: true, providers, exports: providers };
  }
}
