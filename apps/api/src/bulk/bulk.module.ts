import { Module, type DynamicModule } from '@nestjs/common';
import type { SharedImports } from '#kernel/shared-imports';
import { BulkWork } from './bulk-work.ts';
import { DemoController } from './demo.controller.ts';
import { ImportsController } from './imports.controller.ts';
import { Imports } from './imports.ts';
import { ToldImports } from './told-imports.ts';
import { UploadFolder } from './upload-folder.ts';

@Module({})
export class BulkModule {
  static of(work: BulkWork, uploadDir: string, shared?: SharedImports): DynamicModule {
    return {
      module: BulkModule,
      controllers: [DemoController, ImportsController],
      providers: [
        Imports,
        { provide: BulkWork, useValue: work },
        { provide: ToldImports, useValue: new ToldImports(shared) },
        { provide: UploadFolder, useValue: new UploadFolder(uploadDir) },
      ],
    };
  }
}
