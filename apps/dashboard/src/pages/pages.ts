import { accountPage } from './account/account.route.ts';
import { communicationPage } from './communication/communication.route.ts';
import { dataPage } from './data/data.route.ts';
import { digestPage } from './digest/digest.route.ts';
import { importsPage } from './imports/imports.route.ts';
import { lagPage } from './lag/lag.route.ts';
import { modelsPage } from './models/models.route.ts';
import { portfolioPage } from './portfolio/portfolio.route.ts';
import { readsPage } from './reads/reads.route.ts';
import { rulesPage } from './rules/rules.route.ts';
import { todayPage } from './today/today.route.ts';
import { renewalsPage } from './renewals/renewals.route.ts';
import { whatIfPage } from './what-if/what-if.route.ts';
import { webhooksPage } from './webhooks/webhooks.route.ts';

/** All pages, in the order in which the navigation offers them. */
export const PAGES = [
  todayPage,
  portfolioPage,
  renewalsPage,
  whatIfPage,
  communicationPage,
  lagPage,
  importsPage,
  modelsPage,
  dataPage,
  rulesPage,
  webhooksPage,
  readsPage,
  digestPage,
  accountPage,
] as const;
