import { Module, type DynamicModule } from '@nestjs/common';
import { ImportRegister } from '#importing/running/import-register';
import type { Stores } from '../stores/stores.ts';
import { BulkWork } from './bulk-work.ts';
import { DemoController } from './demo.controller.ts';
import { DraftsController } from './drafts.controller.ts';
import { Drafts } from './drafts.ts';
import { ImportsController } from './imports.controller.ts';
import { Imports } from './imports.ts';
import { ToldImports } from './told-imports.ts';
import { Undos } from './undos.ts';
import { UploadFolder } from './upload-folder.ts';

@Module({})
export class BulkModule {
  static of(
    work: BulkWork,
    uploadDir: string,
    { events, keys, imports: shared }: Pick<Stores, 'events' | 'keys' | 'imports'>,
  ): DynamicModule {
    return {
      module: BulkModule,
      controllers: [DemoController, DraftsController, ImportsController],
      providers: [
        Drafts,
        Imports,
        Undos,
        { provide: ImportRegister, useValue: new ImportRegister(events, keys) },
        { provide: BulkWork, useValue: work },
        { provide: ToldImports, useValue: new ToldImports(shared) },
        { provide: UploadFolder, useValue: new UploadFolder(uploadDir) },
      ],
    };
  }
}
