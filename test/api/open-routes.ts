/** What is open to everybody who reaches the server. */
export const OPEN_ROUTES = [
  'GET /api/v1/oidc',
  'GET /api/v1/oidc/callback',
  'GET /api/v1/oidc/start',
  'GET /health/live',
  'GET /health/ready',
  'POST /api/v1/oidc/back-channel-logout',
  'POST /api/v1/session',
];
