import type { Recipe } from './recipe.ts';
import { googleContacts, outlookContacts, cards } from './systems/address-books.recipes.ts';
import { quickbooksInvoices, xeroInvoices, xeroTemplate } from './systems/books.recipes.ts';
import {
  uciOnlineRetail,
  northwindOrders,
  chinookInvoices,
  contractList,
} from './systems/datasets.recipes.ts';
import {
  pipedriveDeals,
  zohoDeals,
  dynamicsOpportunities,
  mavenOpportunities,
  olistClosedDeals,
} from './systems/deals.recipes.ts';
import { ublInvoices, bankStatements, cloudEventOrders } from './systems/documents.recipes.ts';
import { erpnextOrders } from './systems/erpnext.recipes.ts';
import {
  hubspotDeals,
  hubspotCompanies,
  hubspotContacts,
  hubspotActivities,
} from './systems/hubspot.recipes.ts';
import { magentoOrders, magentoTotals } from './systems/magento.recipes.ts';
import { calendarMeetings, mails } from './systems/messages.recipes.ts';
import { odooOrderLines, odooOrders, odooTotals } from './systems/odoo.recipes.ts';
import {
  salesforceOpportunities,
  salesforceReport,
  salesforceAccounts,
  salesforceContacts,
  salesforceTasks,
} from './systems/salesforce.recipes.ts';
import { va05German, va05English } from './systems/sap.recipes.ts';
import {
  freshdeskTickets,
  npsScores,
  threeCxCalls,
  zoomParticipants,
  zoomMeetings,
} from './systems/service.recipes.ts';
import { shopifyOrders } from './systems/shopify.recipes.ts';
import { stripePayments } from './systems/stripe.recipes.ts';
import { wooOrders } from './systems/woocommerce.recipes.ts';

/** Every recipe there is; a file is known by at most one of them. */
export const RECIPES: readonly Recipe[] = [
  googleContacts,
  outlookContacts,
  cards,
  quickbooksInvoices,
  xeroInvoices,
  xeroTemplate,
  uciOnlineRetail,
  northwindOrders,
  chinookInvoices,
  contractList,
  pipedriveDeals,
  zohoDeals,
  dynamicsOpportunities,
  mavenOpportunities,
  olistClosedDeals,
  ublInvoices,
  bankStatements,
  cloudEventOrders,
  erpnextOrders,
  hubspotDeals,
  hubspotCompanies,
  hubspotContacts,
  hubspotActivities,
  magentoOrders,
  magentoTotals,
  calendarMeetings,
  mails,
  odooOrderLines,
  odooOrders,
  odooTotals,
  salesforceOpportunities,
  salesforceReport,
  salesforceAccounts,
  salesforceContacts,
  salesforceTasks,
  va05German,
  va05English,
  freshdeskTickets,
  npsScores,
  threeCxCalls,
  zoomParticipants,
  zoomMeetings,
  shopifyOrders,
  stripePayments,
  wooOrders,
];
