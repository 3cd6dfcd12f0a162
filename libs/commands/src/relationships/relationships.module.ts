import { Module } from '@nestjs/common';
import * as handlers from './relationships.handlers.ts';

/** The commands of this slice, ready for the bus; their writer comes from AccountsModule. */
@Module({ providers: Object.values(handlers) })
export class RelationshipsModule {}
