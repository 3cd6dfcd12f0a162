import { NotFoundException } from '@nestjs/common';
import { RevisionDiffers } from '#commands/command/revision-differs';
import { ClockOff } from '#kernel/clock';
import { Rejection } from '#kernel/decision';
import { AppendTooLarge, StreamMoved } from '#kernel/event-store';
import { meaningOf } from './problem-of.ts';
import { badRequest } from './problem.ts';

describe('an error', () => {
  it.each([
    [new Rejection('account-unknown', 'There is no account a.'), 404, 'account-unknown'],
    [new Rejection('account-exists', 'Account a is there.'), 409, 'account-exists'],
    [new Rejection('contract-differs', 'It says something else.'), 409, 'contract-differs'],
    [new Rejection('in-the-future', 'That is tomorrow.'), 422, 'in-the-future'],
    [new Rejection('idempotency-key-reused', 'For another body.'), 422, 'idempotency-key-reused'],
    [new RevisionDiffers('account-a', 5), 412, 'revision-differs'],
    [new RevisionDiffers('account-a', -1), 412, 'revision-differs'],
    [new StreamMoved('account-a', 3, 5), 409, 'busy'],
    [new ClockOff(1_200_000), 503, 'clock-off'],
    [new AppendTooLarge(2_000_000), 413, 'too-large'],
    [badRequest('No JSON.'), 400, 'bad-request'],
    [new NotFoundException('Cannot GET /secret'), 404, 'not-found'],
    [Object.assign(new Error('x'), { statusCode: 415 }), 415, 'unsupported-media-type'],
    [Object.assign(new Error('x'), { statusCode: 429 }), 429, 'too-many-requests'],
    [new TypeError('secret'), 500, 'internal'],
    ['thrown text', 500, 'internal'],
    [undefined, 500, 'internal'],
  ])('%p is answered %i %s', (error, status, code) => {
    expect(meaningOf(error)).toMatchObject({ status, code });
  });

  it('of ours tells nothing of the inside', () => {
    expect(meaningOf(new TypeError('secret')).detail).not.toContain('secret');
    expect(meaningOf(new NotFoundException('Cannot GET /secret')).detail).not.toContain('secret');
  });
});
