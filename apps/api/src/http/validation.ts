import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { badRequest, type FieldError } from './problem.ts';

/** Enough to mend a request by; one with more faults is told the first of them. */
const ERRORS_MAX = 50;

/** Checks questions against their classes, and refuses fields these do not have. */
export const validation = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors: ValidationError[]) =>
      badRequest('Some fields are not as they should be.', fieldErrors(errors)),
  });

/** The faults as a flat list, each with the path of its field, as in `lines[2].amountMinor`. */
export function fieldErrors(errors: readonly ValidationError[], parent = ''): FieldError[] {
  const found: FieldError[] = [];
  for (const { property, constraints = {}, children = [] } of errors) {
    const field = pathOf(parent, property);
    for (const message of Object.values(constraints)) found.push({ field, message });
    found.push(...fieldErrors(children, field));
    if (found.length >= ERRORS_MAX) break;
  }
  return found.slice(0, ERRORS_MAX);
}

function pathOf(parent: string, property: string): string {
  if (parent === '') return property;
  return /^\d+$/.test(property) ? `${parent}[${property}]` : `${parent}.${property}`;
}
