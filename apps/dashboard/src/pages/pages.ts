import { accountPage } from './account/account.route.ts';
import { dataPage } from './data/data.route.ts';
import { importsPage } from './imports/imports.route.ts';
import { portfolioPage } from './portfolio/portfolio.route.ts';
import { renewalsPage } from './renewals/renewals.route.ts';

/** All pages, in the order in which the navigation offers them. */
export const PAGES = [portfolioPage, renewalsPage, importsPage, dataPage, accountPage] as const;
