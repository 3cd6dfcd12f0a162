/** What addresses of the portfolio alone say. */
const OF_PORTFOLIO = ['sort', 'search', 'status', 'managerId', 'key', 'group', 'churnRiskBand'];

/** Addresses of the portfolio that people kept while it was the first page lead to it all the same. */
export function leadToPortfolio(): void {
  const { pathname, search, hash } = location;
  const asked = new URLSearchParams(search);
  if (pathname !== '/' || !OF_PORTFOLIO.some((name) => asked.has(name))) return;
  history.replaceState(null, '', `/portfolio${search}${hash}`);
}
