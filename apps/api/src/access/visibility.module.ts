import { Module, type DynamicModule } from '@nestjs/common';
import type { Sight } from '../config/config.ts';
import { Visibility } from './visibility.ts';

/** Tells everybody which accounts are seen by whom. */
@Module({})
export class VisibilityModule {
  static of(sight: Sight): DynamicModule {
    const providers = [{ provide: Visibility, useValue: new Visibility(sight) }];
    return { module: VisibilityModule, global: true, providers, exports: providers };
  }
}
