/**
 * What the server refuses, by its code and with what it is about. Where English is read and these words have not been
 * fetched, the server's own sentence stands in.
 */
export const refusalsEn = {
  'refusal.account-exists': 'There is already an account {accountId}.',
  'refusal.account-unknown': 'There is no such account, or nothing is known of it by then.',
  'refusal.action-closed': 'Action {actionId} was over by then.',
  'refusal.action-differs': 'Action {actionId} is on record otherwise; correct that event instead.',
  'refusal.action-not-yet': 'Action {actionId} was agreed after that moment.',
  'refusal.action-unknown': 'There is no action {actionId}.',
  'refusal.already-lost':
    'The account was already lost then: {reason, select, competitor {to a competitor} price {over price} service {over service} need_ended {the need ended} ceased_trading {they ceased trading} other {for other reasons}}.',
  'refusal.amendment-not-correctable':
    'A correction names the original event; a withdrawal can only be withdrawn.',
  'refusal.answers-later': 'Contact {answers} came after its answer.',
  'refusal.answers-same-direction':
    '{direction, select, inbound {Contact {answers} came from them as well.} other {Contact {answers} came from us as well.}}',
  'refusal.answers-unknown': 'There is no contact {answers} to answer.',
  'refusal.already-taken': 'After that, {thing} would be on record twice.',
  'refusal.bad-request': 'This cannot be taken: some of what was asked is not as it should be.',
  'refusal.busy': 'Others are changing this account just now: try again.',
  'refusal.calibration-unknown': 'No fit to {cutOffOn} is on record.',
  'refusal.clock-off': 'The clock of the server is off, so nothing is recorded until it is right.',
  'refusal.contact-differs': 'Contact {reference} was another one.',
  'refusal.contact-unknown': 'There is no such contact.',
  'refusal.contract-differs': 'Contract {contractId} is on record with other terms.',
  'refusal.contract-not-running': 'Contract {contractId} did not run on {askedOn}.',
  'refusal.contract-not-yet': 'Contract {contractId} was signed after that moment.',
  'refusal.contract-over': 'Contract {contractId} ended on {endsOn}.',
  'refusal.contract-signed': 'Contract {contractId} was signed by then.',
  'refusal.contract-terminated': 'Contract {contractId} was terminated by then.',
  'refusal.contract-unknown': 'There is no signed contract {contractId}.',
  'refusal.currency-differs': 'The contract is in {currency}.',
  'refusal.cursor-of-another': 'This place in a list belongs to another list: begin anew.',
  'refusal.departure-differs':
    'The departure is on record already, on another day or with another successor.',
  'refusal.draft-unknown': 'There is no such file any more: send it again.',
  'refusal.drafts-waiting':
    'Too many files wait to be imported: go on with one of them, or throw it away.',
  'refusal.ends-before-start': 'The contract starts on {startsOn}.',
  'refusal.event-retracted': 'This event was withdrawn.',
  'refusal.event-unknown': 'The account has no such event.',
  'refusal.file-undecided': 'It has to be said first how the file is read.',
  'refusal.file-unusable': 'This file cannot be used.',
  'refusal.foreign-origin': 'Other sites may not send commands.',
  'refusal.gone': 'The question was given up.',
  'refusal.history-unreadable':
    'Event {eventId} cannot be read and stands in the way: correct or withdraw it first.',
  'refusal.idempotency-key-reused': 'This was sent before, with something else in it.',
  'refusal.import-running': 'Another import is running or being undone: wait until it is done.',
  'refusal.import-unknown': 'There is no such import.',
  'refusal.in-the-future': '{saidOn} lies in the future; only what has happened is recorded.',
  'refusal.internal':
    'Something went wrong in the server; nothing was changed that was not answered.',
  'refusal.key-missing':
    'The key {key} is destroyed or lost, so no more texts can be recorded under it.',
  'refusal.ledger-changed':
    'The records are others than those this page was opened on: load it again.',
  'refusal.link-over': 'This link was used or is too old: make a new one with “mainstay link”.',
  'refusal.manager-differs': 'The account was managed by {managerId} then, not by {fromManagerId}.',
  'refusal.mark-unreadable': 'This mark in the records cannot be read.',
  'refusal.no-criterion': 'A key account is one by profitability or by strategy.',
  'refusal.no-manager': 'Nobody managed the account then; assign a manager instead.',
  'refusal.not-found': 'There is nothing at this address.',
  'refusal.not-identified':
    'The orders do not tell all of the model: the accounts are too much alike, or none of them leaves.',
  'refusal.not-ready': 'The server is not ready yet: try again in a moment.',
  'refusal.not-signed-in': 'Sign in first.',
  'refusal.not-there-yet': 'The server has not come that far yet: try again in a moment.',
  'refusal.not-your-account': 'This account is with somebody else.',
  'refusal.not-your-event':
    'That was recorded by somebody else, or more than 7 days ago: ask a sales manager.',
  'refusal.nothing-rejected': 'No rows of this import were set aside.',
  'refusal.order-cancelled': 'Order {orderId} was cancelled.',
  'refusal.order-differs': 'Order {orderId} is on record with other terms.',
  'refusal.order-in-other-currency': 'Order {orderId} is in {currency}.',
  'refusal.order-not-yet': 'Order {orderId} was placed after that moment.',
  'refusal.order-unknown': 'There is no order {orderId}.',
  'refusal.parent-is-below': '{parentId} is itself placed under {accountId}.',
  'refusal.parent-is-itself': 'An account cannot be its own parent.',
  'refusal.parent-unknown': 'There is no account {parentId}.',
  'refusal.position-unknown': 'The records do not reach that far.',
  'refusal.projection-unknown': 'This is not told live.',
  'refusal.renewal-not-later': 'The contract runs to {endsOn} already.',
  'refusal.return-differs': 'Return {returnId} is on record with other terms.',
  'refusal.returns-more': 'Order {orderId} was {whole}; {left} of it is left.',
  'refusal.revision-differs': 'The account has changed meanwhile: read it again.',
  'refusal.role-lacks':
    'This is for {could, select, sales_manager {sales managers} account_manager {account managers} sales_rep {sales representatives} sales_coordinator {sales coordinators} department_member {members of departments} marketing {marketing} finance {finance} steward {stewards of data} auditor {auditors} privacy_officer {privacy officers} other {the owner}}.',
  'refusal.role-twice': 'A role can carry weight only once.',
  'refusal.says-nothing-new':
    'With that content the event would say what is known without it; withdraw it instead.',
  'refusal.views-full': 'You keep as many views as can be kept: remove one first.',
  'refusal.view-foreign': 'This view is somebody else’s: keep one of your own.',
  'refusal.webhook-unknown': 'There is no such webhook any more.',
  'refusal.message-unknown':
    'There is no such message any more: messages are kept for thirty days.',
  'refusal.webhooks-full': 'There are as many webhooks as there can be: remove one first.',
  'refusal.webhook-url':
    'Messages cannot be sent to this address: write one such as https://hooks.example/mainstay.',
  'refusal.webhook-https':
    'Messages are sent over https: write an address that begins with https://.',
  'refusal.view-unknown': 'You have no such view any more.',
  'refusal.session-unknown': 'There is no such session any more.',
  'refusal.stakeholder-departed': 'This person had departed by then.',
  'refusal.stakeholder-differs':
    'This person is on record with other details; correct that event instead.',
  'refusal.stakeholder-unknown': 'There is no such person at this account.',
  'refusal.still-needed': 'Something else on record needs it: amend that first ({thing}).',
  'refusal.stopping': 'The server is being stopped: try again in a moment.',
  'refusal.store-unavailable':
    'The store cannot be reached just now: try again in a moment. Sent again, it is recorded once.',
  'refusal.successor-departed': 'The successor had departed by then.',
  'refusal.successor-is-itself': 'Nobody succeeds themselves.',
  'refusal.successor-unknown': 'The successor is not known at this account.',
  'refusal.termination-differs': 'Contract {contractId} was terminated otherwise.',
  'refusal.threat-closed': 'Threat {threatId} is over already.',
  'refusal.threat-differs': 'Threat {threatId} is on record otherwise.',
  'refusal.threat-not-yet': 'Threat {threatId} was logged after that moment.',
  'refusal.threat-unknown': 'There is no threat {threatId}.',
  'refusal.too-large': 'This is larger than can be taken.',
  'refusal.backtest-known': 'Another backtest is called {backtestId}.',
  'refusal.backtest-unknown': 'No backtest of {model} on record is called {backtestId}.',
  'refusal.horizon-open':
    'What came within {horizonDays, number} days of {cutOn} is not known yet.',
  'refusal.nobody-ordered': 'Nobody had ordered by {cutOn}.',
  'refusal.cannot-be-tried':
    'This file cannot be tried as it is; import it into a folder of its own and try that.',
  'refusal.model-busy':
    'A model is being worked on: wait, or give that up.',
  'refusal.model-work-failed':
    'It broke off; the log of the server says why.',
  'refusal.since-later':
    '{since} is later than {asOf}: a change runs from the earlier day to the later.',
  'refusal.too-little-to-fit': 'There are too few accounts and orders by then for a fit.',
  'refusal.too-long': 'This address is too long.',
  'refusal.too-many-questions':
    'Too many of your questions about past days wait for an answer: ask again when some have theirs.',
  'refusal.too-many-requests': 'Too many tries: wait a minute, then try again.',
  'refusal.too-many-streams': 'Too many pages listen for news: close some of them.',
  'refusal.owner-only': 'Only the owner, signed in by a link, may do this.',
  'refusal.token-unknown': 'There is no such token any more.',
  'refusal.undo-unknown': 'This import was not undone.',
  'refusal.unknown-host': 'Mainstay is not known by the name in this address.',
  'refusal.unsupported-media-type': 'This kind of content is not taken.',
  'refusal.weights-not-100': 'The weights add up to {sum, number}, not to 100.',
} as const;
