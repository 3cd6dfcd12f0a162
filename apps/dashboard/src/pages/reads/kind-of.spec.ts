import { kindOf } from './kind-of.ts';

describe('what a route shows', () => {
  it.each([
    ['GET /api/v1/accounts/:accountId', 'account'],
    ['GET /api/v1/accounts/:accountId/timeline', 'timeline'],
    ['GET /api/v1/accounts/:accountId/timeline/csv', 'file'],
    ['GET /api/v1/accounts/:accountId/events/:eventId', 'event'],
    ['GET /api/v1/accounts/:accountId/actions', 'actions'],
    ['GET /api/v1/search', 'search'],
    ['GET /api/v1/live', 'live'],
    ['GET /api/v1/new', 'other'],
  ])('%s: %s', (route, kind) => {
    expect(kindOf(route)).toBe(kind);
  });
});
