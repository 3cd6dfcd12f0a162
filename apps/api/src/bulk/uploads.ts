import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isStorableText } from '#kernel/json';
import { badRequest, Problem } from '../http/problem.ts';

/** The routes that take files. */
const TAKE_FILES: ReadonlySet<string | undefined> = new Set([
  '/api/v1/imports',
  '/api/v1/imports/drafts',
]);

const FILE_BYTES_MAX = 2 * 1024 ** 3;
const FIELDS_MAX = 10;
const FIELD_BYTES_MAX = 16_384;
const FILE_NAME_MAX = 255;

/** A file as it came, on disk, and the fields beside it. */
export interface Upload {
  readonly path: string;
  readonly fileName: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Takes multipart bodies on the routes that want them; everywhere else they are 415 like any other. */
export async function takeFiles(fastify: FastifyInstance): Promise<void> {
  await fastify.register(multipart, {
    limits: { fileSize: FILE_BYTES_MAX, files: 1, fields: FIELDS_MAX, fieldSize: FIELD_BYTES_MAX },
  });
  fastify.addHook('preParsing', (request, _reply, _payload, done) => {
    const isFile = request.headers['content-type']?.toLowerCase().startsWith('multipart/');
    done(isFile && !TAKE_FILES.has(request.routeOptions.url) ? notHere() : null);
  });
}

const notHere = (): Problem =>
  new Problem(415, 'unsupported-media-type', 'Send the body as application/json.');

/** Writes the file to a folder of its own within `parent`, as it comes in. @throws Problem */
export async function receive(request: FastifyRequest, parent: string): Promise<Upload> {
  if (!request.isMultipart()) throw badRequest('Send the file as multipart/form-data.');
  await mkdir(parent, { recursive: true, mode: 0o700 });
  const folder = await mkdtemp(join(parent, 'import-'));
  const fields: Record<string, string> = {};
  let file: Pick<Upload, 'path' | 'fileName'> | undefined;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') fields[part.fieldname] = String(part.value);
      else file = await written(part, join(folder, 'upload.csv'));
    }
    if (file) return { ...file, fields };
    throw badRequest('There is no file in the request.', [
      { field: 'file', message: 'is missing' },
    ]);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw isOurs(error) ? error : badRequest('The form cannot be read to its end.');
  }
}

async function written(
  part: MultipartFile,
  path: string,
): Promise<Pick<Upload, 'path' | 'fileName'>> {
  await pipeline(part.file, createWriteStream(path, { mode: 0o600 }));
  if (part.file.truncated) throw new Problem(413, 'too-large', 'The file is larger than 2 GiB.');
  return { path, fileName: nameOf(part) };
}

/** What is wrong with the form itself has no code of the disk's, and no status of the plugin's. */
const isOurs = (error: unknown): boolean =>
  !(error instanceof Error) || 'code' in error || error instanceof Problem;

/** The name is kept for people to see. One that cannot be stored says nothing to them. */
const nameOf = ({ filename }: MultipartFile): string =>
  isStorableText(filename) ? filename.slice(0, FILE_NAME_MAX) : 'file.csv';
