import { SetMetadata, type CustomDecorator } from '@nestjs/common';

export const PUBLIC = 'mainstay:public';

/** Opens a route to everyone who reaches the server. All others need a session or a token. */
export const Public = (): CustomDecorator => SetMetadata(PUBLIC, true);
