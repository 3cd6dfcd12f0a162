// Generated: MAINSTAY_WRITE_CLIENT=1 npm test -- clients/generated
export interface paths {
    readonly "/api/v1/colleagues": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Colleagues of the history by name, as far as they are let in. */
        readonly get: operations["ColleaguesController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/links": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Makes a link that signs in a colleague, once and within ten minutes. */
        readonly post: operations["CredentialsController_link"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/tokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The tokens in force, without their secrets. */
        readonly get: operations["CredentialsController_tokens"];
        readonly put?: never;
        /** Makes a token for a program, which is shown this once. */
        readonly post: operations["CredentialsController_addToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/tokens/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Ends a token. */
        readonly delete: operations["CredentialsController_revokeToken"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/oidc/sign-out": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ends your session, and says where to end it at the provider. */
        readonly post: operations["LogoutController_signOut"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/oidc/back-channel-logout": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The provider says that it has signed somebody out. */
        readonly post: operations["LogoutController_signedOut"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/oidc": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whom people sign in by, besides links. */
        readonly get: operations["OidcController_who"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/oidc/start": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Sends a browser to the provider, with PKCE, a state and a nonce. */
        readonly get: operations["OidcController_start"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/oidc/callback": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Where the provider sends a browser back to, with a code. */
        readonly get: operations["OidcController_callback"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/policies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Which rules hold, since when, and who set them why. */
        readonly get: operations["PoliciesController_view"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/reads": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What auditors read of texts, the newest first. */
        readonly get: operations["ReadsController_page"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/reads/csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All that auditors read of texts, as a file for spreadsheets. */
        readonly get: operations["ReadsController_csv"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["SessionController_who"];
        readonly put?: never;
        readonly post: operations["SessionController_open"];
        readonly delete: operations["SessionController_end"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Your sessions in force; for the owner those of all. */
        readonly get: operations["SessionsController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/sessions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Ends a session. */
        readonly delete: operations["SessionsController_revoke"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/views": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Your views of a list, and those that others share. */
        readonly get: operations["ViewsController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/views/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Keeps a view under a name, or changes it. */
        readonly put: operations["ViewsController_keep"];
        readonly post?: never;
        /** Removes a view of yours. */
        readonly delete: operations["ViewsController_remove"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health/live": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the server answers at all. */
        readonly get: operations["HealthController_live"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health/ready": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the server answers with what is known now. */
        readonly get: operations["HealthController_ready"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/system": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What this installation is and how much it holds. */
        readonly get: operations["SystemController_system"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/manager": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Makes a colleague answer for an account. */
        readonly post: operations["assignManager"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/key-account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Designates a key account, by profitability, by strategy, or by both. */
        readonly post: operations["designateKeyAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/key-account/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ends the designation as a key account. */
        readonly post: operations["endKeyAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/wallet": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Estimates what the customer spends a year on what we sell, with anybody. */
        readonly post: operations["estimateWallet"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/hand-over": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hands an account over from the colleague who manages it to another. */
        readonly post: operations["handOver"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/known-as": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Says what another system calls an account. */
        readonly post: operations["knowAs"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/lost": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Marks an account as lost. */
        readonly post: operations["markLost"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Opens an account, as a prospect or as a customer. */
        readonly post: operations["openAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/parent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Places an account under a parent, or under none. */
        readonly post: operations["placeUnderParent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/rename": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Gives an account another name. */
        readonly post: operations["renameAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/required-roles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Says which buying roles Coverage needs, and how much each carries. */
        readonly post: operations["setRequiredRoles"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/win-back": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Marks a lost account as won back. */
        readonly post: operations["winBack"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/stakeholders/{stakeholderId}/stance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Assesses how a person stands to us. */
        readonly post: operations["assessStance"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/stakeholders/{stakeholderId}/roles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Says that a person has a buying role. */
        readonly post: operations["assignBuyingRole"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/stakeholders/{stakeholderId}/details": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Says what a person is called or does from then on, or how to reach them; what is left out stays. */
        readonly post: operations["changeStakeholderDetails"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/stakeholders/{stakeholderId}/roles/{role}/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Says that a person no longer has a buying role. */
        readonly post: operations["endBuyingRole"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/stakeholders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Identifies a person at the customer. */
        readonly post: operations["identifyStakeholder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/stakeholders/{stakeholderId}/departure": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Marks a person as departed, with a successor where there is one. */
        readonly post: operations["markDeparted"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/stakeholders/{stakeholderId}/cadence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Agrees how often to be in touch with a person. */
        readonly post: operations["setCadence"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/contacts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Records a contact: a call, a visit, a meeting, a mail, a letter or a review. */
        readonly post: operations["makeContact"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/orders/{orderId}/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Records that an order was cancelled. */
        readonly post: operations["cancelOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Records an order, ad hoc or called off under a supply contract. */
        readonly post: operations["placeOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/returns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Records a return; its order need not be known, and where it is has to be of that much. */
        readonly post: operations["returnOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/contracts/{contractId}/amend": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Records new terms of a signed contract, whole. */
        readonly post: operations["amendContract"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/contracts/drafts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Records a contract drafted. */
        readonly post: operations["draftContract"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/contracts/{contractId}/renew": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Records that a contract was renewed to a later end. */
        readonly post: operations["renewContract"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/contracts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Records a contract signed. */
        readonly post: operations["signContract"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/contracts/{contractId}/terminate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Records that a contract was terminated. */
        readonly post: operations["terminateContract"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/threats/{threatId}/defended": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Records that the competitor was sent away. */
        readonly post: operations["defendThreat"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/threats": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Logs a competitor who is after the account. */
        readonly post: operations["logThreat"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/threats/{threatId}/lost": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Records business lost to the competitor; the account may stay. */
        readonly post: operations["loseBusiness"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/threats/{threatId}/reassess": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Judges an open threat anew. */
        readonly post: operations["reassessThreat"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/threats/{threatId}/defence-actions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Records what was done against an open threat. */
        readonly post: operations["takeDefenceAction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/actions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is, and was, agreed to be done for an account. */
        readonly get: operations["AccountQueriesController_actions"];
        readonly put?: never;
        /** Agrees a next step: what is to be done by whom until when. */
        readonly post: operations["agreeAction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/actions/{actionId}/close": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Says that an action is done, or was dropped. */
        readonly post: operations["closeAction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/actions/{actionId}/move": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Moves an action to another day, or to another colleague as well. */
        readonly post: operations["moveAction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/matters/{matterId}/set-aside": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sets a matter aside until a day; of the very day it is taken up again. */
        readonly post: operations["setMatterAside"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/policies/{policy}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sets a rule of the installation from a day on; without a value the default holds again. */
        readonly post: operations["setPolicy"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/events/{eventId}/correct": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Corrects an event: the new content holds, the old one stays on record. */
        readonly post: operations["correctEvent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/events/{eventId}/retract": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Withdraws an event; it stays on record. Retracting a retraction brings it back. */
        readonly post: operations["retractEvent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/portfolio": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One page of accounts: searched, filtered, sorted, as of a moment. */
        readonly get: operations["PortfolioQueriesController_page"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/portfolio/groups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The accounts that fit by what they have in common, with totals. */
        readonly get: operations["PortfolioQueriesController_groups"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/portfolio/ids": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The ids of all accounts that fit. */
        readonly get: operations["PortfolioQueriesController_ids"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/portfolio/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Why the scores of the accounts that fit changed since an earlier moment, on average. */
        readonly get: operations["PortfolioQueriesController_changes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/portfolio/progress": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How much of the lists of a past moment is made, while somebody waits. */
        readonly get: operations["PortfolioQueriesController_progress"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/portfolio/csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All accounts that fit, as a file for spreadsheets. */
        readonly get: operations["PortfolioQueriesController_csv"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/portfolio/sparklines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Scores at the end of each of the last twelve months. */
        readonly get: operations["PortfolioQueriesController_sparklines"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/renewals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Decisions of customers on their contracts, by day, as of a moment. */
        readonly get: operations["RenewalsController_page"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/renewals/csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All decisions that fit, as a file for spreadsheets. */
        readonly get: operations["RenewalsController_csv"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/knowledge-lag": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How long facts take from happening to being recorded.
         * @description Of facts about accounts recorded on some days, by how they came in, or by who entered them: that is refused with 403 `per-person-reports-off` unless the rule `per-person-reports` is on, or it is of oneself alone (`person=me`).
         */
        readonly get: operations["KnowledgeLagController_lag"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/today": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What a day asks of somebody: what is due, at stake, and not to be forgotten. */
        readonly get: operations["TodayController_today"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/actions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Next steps of all accounts, by the day they are due, as of a moment. */
        readonly get: operations["ActionsController_page"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/actions/csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All next steps that fit, as a file for spreadsheets. */
        readonly get: operations["ActionsController_csv"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Accounts, people, contracts and orders by what somebody types, as of now. */
        readonly get: operations["SearchController_find"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/quarantine": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Accounts that cannot be scored now, and the event that stands in the way. */
        readonly get: operations["QuarantineController_answer"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One account with its scores and why they are so, as of a moment. */
        readonly get: operations["AccountQueriesController_account"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/courses": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How the scores of an account went over a year, and go on. */
        readonly get: operations["AccountQueriesController_courses"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Why the scores of an account changed since an earlier moment: causes that add up. */
        readonly get: operations["AccountQueriesController_changes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/disagreement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Whether an account's behaviour, commercial signals and people's stated view disagree.
         * @description How it looks from each of three sides, since when, and by which events.
         */
        readonly get: operations["AccountQueriesController_disagreement"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/post-mortem": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What models would have said before an account was lost, and what was known when.
         * @description When each model would have warned, what was logged in the year before and how much it weighed, and which facts were learned late. It tells what was seen, not why the customer left. Refused with 422 `not-lost` while the account is not lost.
         */
        readonly get: operations["AccountQueriesController_postMortem"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/timeline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What happened to an account, the newest first. */
        readonly get: operations["AccountQueriesController_timeline"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/timeline/csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All that happened to an account, as a file for spreadsheets. */
        readonly get: operations["AccountQueriesController_timelineCsv"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/timeline/days": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How many events of an account there are of each day. */
        readonly get: operations["AccountQueriesController_timelineDays"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/things": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What an account has of a kind: its orders, contracts, threats … */
        readonly get: operations["AccountQueriesController_things"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{accountId}/events/{eventId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One event of an account. */
        readonly get: operations["AccountQueriesController_entry"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/live": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Tells what changes, as it happens.
         * @description Server-sent events. `changed`: rows changed by events, each whole, and the keys of those gone; `scores`: rows changed by time alone; `reset`: read the page again, then go on. Each id is a position of the log: send the last one as Last-Event-ID (browsers do), or a page's `position` as `after`, and nothing is missing and nothing comes twice.
         */
        readonly get: operations["LiveController_live"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/demo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Loads the demo portfolio, once. */
        readonly post: operations["DemoController_load"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/imports/drafts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes a file and looks at it; nothing is recorded. */
        readonly post: operations["DraftsController_begin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/imports/drafts/{draft}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A file as it was looked at, and how far its rehearsal is. */
        readonly get: operations["DraftsController_view"];
        readonly put?: never;
        readonly post?: never;
        /** Throws a file away of which nothing was recorded. */
        readonly delete: operations["DraftsController_throwAway"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/imports/drafts/{draft}/look": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Looks at a file again, by what is said of it. */
        readonly post: operations["DraftsController_look"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/imports/drafts/{draft}/rehearse": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Tries, in the background, what an import would do. */
        readonly post: operations["DraftsController_rehearse"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/imports/drafts/{draft}/record": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Imports a file in the background; the same file again adds nothing. */
        readonly post: operations["DraftsController_record"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every import that recorded anything, and whether it was undone. */
        readonly get: operations["ImportsController_list"];
        readonly put?: never;
        /** Imports a file in the background; the same file again adds nothing. */
        readonly post: operations["ImportsController_begin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/imports/running": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Imports that run just now. */
        readonly get: operations["ImportsController_running"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/imports/{batch}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How far an import has come, or what came of it. */
        readonly get: operations["ImportsController_view"];
        readonly put?: never;
        readonly post?: never;
        /** Cancels an import that runs; what was recorded by then stays. */
        readonly delete: operations["ImportsController_cancel"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/imports/{batch}/undo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How far the undoing of an import has come, or what came of it. */
        readonly get: operations["ImportsController_undone"];
        readonly put?: never;
        /** Takes back, in the background, all that an import recorded. */
        readonly post: operations["ImportsController_undo"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/imports/{batch}/rejected": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The rows that were set aside, each with its line and why. */
        readonly get: operations["ImportsController_rejected"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/webhooks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who is told, and how that goes. */
        readonly get: operations["WebhooksController_list"];
        readonly put?: never;
        /** Has somebody told from now on. The secret is shown this once. */
        readonly post: operations["WebhooksController_add"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/webhooks/{id}/secret": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Makes another secret. For a day messages are signed by the one before as well. */
        readonly post: operations["WebhooksController_rotate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/webhooks/{id}/state": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Switches it off, or on again from where it was. */
        readonly put: operations["WebhooksController_switch"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/webhooks/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Has it told nothing any more. */
        readonly delete: operations["WebhooksController_remove"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/webhooks/{id}/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was sent to it, and what it answered. */
        readonly get: operations["WebhooksController_deliveries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/webhooks/{id}/test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sends it a message that says nothing, and tells what it answered. */
        readonly post: operations["WebhooksController_test"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/webhooks/{id}/deliveries/{messageId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sends it a message once more, beside the others. */
        readonly post: operations["WebhooksController_redeliver"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/models/churn-risk": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Which model scores, and what is on record of how that came about. */
        readonly get: operations["ModelsController_view"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/models/churn-risk/calibrations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Calibrates the model in the background, and puts it on record. */
        readonly post: operations["ModelsController_calibrate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/models/churn-risk/backtests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Judges two models on past days in the background, and puts that on record. */
        readonly post: operations["ModelsController_backtest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/models/churn-risk/signals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Judges the weights of signals by closed windows in the background, for the record. */
        readonly post: operations["ModelsController_judgeSignals"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/models/churn-risk/run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Ends what runs; nothing of it is put on record. */
        readonly delete: operations["ModelsController_cancel"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/models/churn-risk/activations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lets an algorithm score from a day on, on the ground of a backtest. */
        readonly post: operations["ModelsController_activate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/models/churn-risk/signals/activations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lets signals weigh what a backtest proposed from a day on; all others their priors. */
        readonly post: operations["ModelsController_activateSignals"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/models/churn-risk/withdrawals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes a calibration back: from today on questions do without it, of earlier days not. */
        readonly post: operations["ModelsController_withdraw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/what-if": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** How accounts would stand if some things happened to them. Nothing is recorded. */
        readonly post: operations["WhatIfController_whatIf"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly ColleagueView: {
            /** @description As the history names them. */
            readonly colleagueId: string;
            readonly name: string;
        };
        readonly ColleaguesView: {
            readonly items: readonly components["schemas"]["ColleagueView"][];
        };
        readonly MakeLink: {
            /** @description Whom it is for; they stand by this name on what they record. */
            readonly as: string;
            /**
             * @description Who they are among the colleagues that the history names.
             * @example anna
             */
            readonly colleague?: string;
            /** @description What they may do, from now on; as before where nothing is said. */
            readonly roles?: readonly ("owner" | "sales-manager" | "account-manager" | "sales-rep" | "sales-coordinator" | "department-member" | "marketing" | "finance" | "steward" | "auditor" | "privacy-officer" | "reader")[];
        };
        readonly LinkView: {
            /** @description To be opened as `<address>/#code=<code>`, once. */
            readonly code: string;
            readonly name: string;
            /** Format: date-time */
            readonly expiresAt: string;
        };
        readonly TokenView: {
            readonly id: string;
            readonly name: string;
            /** @enum {string} */
            readonly right: "read" | "write";
            readonly roles: readonly ("owner" | "sales-manager" | "account-manager" | "sales-rep" | "sales-coordinator" | "department-member" | "marketing" | "finance" | "steward" | "auditor" | "privacy-officer" | "reader")[];
            /** Format: date-time */
            readonly createdAt: string;
        };
        readonly TokensView: {
            readonly tokens: readonly components["schemas"]["TokenView"][];
        };
        readonly MakeToken: {
            readonly name: string;
            /**
             * @default read
             * @enum {string}
             */
            readonly right?: "read" | "write";
            /** @description What the program may do, in place of `right`. */
            readonly roles?: readonly ("owner" | "sales-manager" | "account-manager" | "sales-rep" | "sales-coordinator" | "department-member" | "marketing" | "finance" | "steward" | "auditor" | "privacy-officer" | "reader")[];
        };
        readonly NewTokenView: {
            readonly id: string;
            /** @description Shown this once. */
            readonly token: string;
        };
        readonly SignedOutView: {
            /** @description Where to go to be signed out at the provider as well, if that can be asked for. */
            readonly goTo: string | null;
        };
        readonly ProviderView: {
            /** @description Null where links alone let in. */
            readonly name: string | null;
            /** @description The claim by whose groups people have roles. */
            readonly groupsClaim: string | null;
        };
        readonly PolicyValueView: {
            /** @description Whether it is switched on. */
            readonly enabled: boolean;
            /** @description Of `calibration`: every how many days. */
            readonly everyDays?: number;
        };
        readonly PolicyWordView: {
            /**
             * Format: date
             * @description The first day on which it holds.
             */
            readonly from: string;
            /** @description Null for the default again. */
            readonly value: components["schemas"]["PolicyValueView"] | null;
            /** @description Why it was set. */
            readonly reason: string | null;
            /** Format: date-time */
            readonly recordedAt: string;
            /** @description Who set it, by id. */
            readonly actor: string;
            /** @description And by name, where there is one. */
            readonly actorName: string | null;
        };
        readonly PolicyRowView: {
            /** @enum {string} */
            readonly policy: "per-person-reports" | "calibration";
            /** @description What holds today. */
            readonly value: components["schemas"]["PolicyValueView"];
            /**
             * Format: date
             * @description Since which day it holds; null for the default from the beginning.
             */
            readonly since: string | null;
            /** @description Whether it is set for a reason alone. */
            readonly needsReason: boolean;
            /** @description All that was said of it, newest first. */
            readonly history: readonly components["schemas"]["PolicyWordView"][];
        };
        readonly ShownPoliciesView: {
            readonly policies: readonly components["schemas"]["PolicyRowView"][];
        };
        readonly ReadView: {
            /** Format: date-time */
            readonly at: string;
            /** @description Id of who read. */
            readonly actor: string;
            readonly name: string;
            /** @example GET /api/v1/accounts/:accountId/timeline */
            readonly route: string;
            /** @description Null where it was not one account’s. */
            readonly accountId: string | null;
        };
        readonly ReadsPageView: {
            readonly reads: readonly components["schemas"]["ReadView"][];
            readonly nextCursor: string | null;
        };
        readonly OpenSession: {
            /** @description The code after `#code=` in the link. */
            readonly code: string;
        };
        readonly SessionView: {
            /** @description The id that stands on what this person or program does. */
            readonly actor: string;
            readonly name: string;
            /** @enum {string} */
            readonly kind: "owner" | "person" | "program";
            /**
             * @description What let them in; who came by a provider is signed out there as well.
             * @enum {string}
             */
            readonly by: "link" | "provider" | "token";
            /** @enum {string} */
            readonly right: "read" | "write";
            readonly roles: readonly ("owner" | "sales-manager" | "account-manager" | "sales-rep" | "sales-coordinator" | "department-member" | "marketing" | "finance" | "steward" | "auditor" | "privacy-officer" | "reader")[];
            /** @description Who they are among the colleagues that the history names. */
            readonly colleagueId: string | null;
            /**
             * @description Commands they may give, and where: at all accounts, or at their own.
             * @example {
             *       "MakeContact": "own",
             *       "OpenAccount": "all"
             *     }
             */
            readonly may: {
                readonly [key: string]: "all" | "own";
            };
            /**
             * @description Whether they see what was imported, and may import themselves.
             * @enum {string}
             */
            readonly files: "none" | "see" | "import";
            /** @description Whether they see all accounts, or their own alone. */
            readonly seesAll: boolean;
            /** @description Whether figures by person are shown to others than that person. */
            readonly perPersonReports: boolean;
        };
        readonly ListedSessionView: {
            readonly id: string;
            /** @description Id of who is signed in. */
            readonly actor: string;
            readonly name: string;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly expiresAt: string;
            /** @description Whether it is the one that asks. */
            readonly current: boolean;
        };
        readonly SessionsView: {
            readonly sessions: readonly components["schemas"]["ListedSessionView"][];
        };
        readonly NamedViewView: {
            /** @enum {string} */
            readonly list: "portfolio" | "renewals" | "what-if";
            readonly name: string;
            /**
             * @description The part of the page’s address after the question mark.
             * @example key=true&sort=name
             */
            readonly search: string;
            /** @description Whether everybody sees it. */
            readonly shared: boolean;
            readonly id: string;
            /** @description Whether it is yours, to change and to remove. */
            readonly mine: boolean;
            readonly ownerName: string;
        };
        readonly NamedViewsView: {
            readonly items: readonly components["schemas"]["NamedViewView"][];
        };
        readonly ViewBody: {
            /** @enum {string} */
            readonly list: "portfolio" | "renewals" | "what-if";
            readonly name: string;
            /**
             * @description The part of the page’s address after the question mark.
             * @example key=true&sort=name
             */
            readonly search: string;
            /** @description Whether everybody sees it. */
            readonly shared: boolean;
        };
        readonly LiveHealthView: {
            /** @enum {string} */
            readonly status: "ok";
        };
        readonly ReadyHealthView: {
            /**
             * @description degraded: all is answered but some accounts, which `details` counts, or `faults` of the ledger or its disk, or a ledger that lies ahead of the clock.
             * @enum {string}
             */
            readonly status: "ok" | "degraded";
            /** @description Each part, and how it is. */
            readonly details: {
                readonly [key: string]: {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly FieldErrorView: {
            /** @example lines[2].amountMinor */
            readonly field: string;
            readonly message: string;
            /**
             * @description What is wrong, for programs.
             * @example too-long
             */
            readonly code?: string;
            /**
             * @description What the sentence is about, to say it in another language: names of days end in On, of instants in At; amounts are in minor units, with their currency.
             * @example {
             *       "max": 200
             *     }
             */
            readonly params?: {
                readonly [key: string]: unknown;
            };
        };
        readonly ProblemView: {
            /** @example urn:mainstay:problem:account-unknown */
            readonly type: string;
            /** @example Not Found */
            readonly title: string;
            /** @example 404 */
            readonly status: number;
            /**
             * @description Tells errors apart, for programs.
             * @example account-unknown
             */
            readonly code: string;
            /** @description Says what is wrong and what to do, for people. */
            readonly detail: string;
            /**
             * @description What the sentence is about, to say it in another language: names of days end in On, of instants in At; amounts are in minor units, with their currency.
             * @example {
             *       "accountId": "ACME-1"
             *     }
             */
            readonly params?: {
                readonly [key: string]: unknown;
            };
            /** @description Finds this request in the log. */
            readonly correlationId?: string;
            readonly errors?: readonly components["schemas"]["FieldErrorView"][];
        };
        readonly DemoStoryView: {
            /** @example A-0001 */
            readonly accountId: string;
            /** @example champion-leaves */
            readonly story: string;
            /**
             * Format: date
             * @description The day to look at, where that is not today.
             */
            readonly asOf?: string;
            /**
             * Format: date-time
             * @description As it was known then.
             */
            readonly knownAt?: string;
        };
        readonly SystemView: {
            readonly version: string;
            readonly ledgerId: string;
            /** @example Europe/Berlin */
            readonly zone: string;
            /**
             * Format: date
             * @description The day it is in the zone.
             */
            readonly today: string;
            readonly accounts: number;
            /** @description Events of the log, as far as answers include them. */
            readonly events: number;
            /** @description `<ledgerId>.<position>`: where the log ends. */
            readonly position: string;
            /** @description Whether the demo portfolio was loaded. */
            readonly demoLoaded: boolean;
            /** @description Which demo account tells which story. */
            readonly demoStories: readonly components["schemas"]["DemoStoryView"][];
        };
        readonly AssignManager: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /** @description The colleague who manages the account. */
            readonly managerId: string;
        };
        readonly CommandAnswerView: {
            /**
             * @description The account, where it is about one.
             * @example ACME-1
             */
            readonly accountId?: string;
            /**
             * @description The account's revision now: its ETag.
             * @example 12
             */
            readonly revision: string;
            /** @description `<ledgerId>.<position>`: send it as `after` to see the change. */
            readonly position: string;
            /** @description The Idempotency-Key, or the one made for want of it. */
            readonly commandId: string;
            readonly eventIds: readonly string[];
            /** @description False: it was already so, and nothing was recorded. */
            readonly changed: boolean;
        };
        readonly DesignateKeyAccount: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /** @description It is among the most profitable. */
            readonly byProfitability: boolean;
            /** @description It is among the most strategic. */
            readonly byStrategy: boolean;
            /** @description Why, in words for those who read it later. */
            readonly reason: string;
        };
        readonly EndKeyAccount: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /** @description Why, in words for those who read it later. */
            readonly reason?: string;
        };
        readonly EstimateWallet: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /**
             * @description A year’s spending, net of tax.
             * @example 1250.00
             */
            readonly annual: string;
            /**
             * @description ISO 4217 code.
             * @example EUR
             */
            readonly currency: string;
        };
        readonly HandOver: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /** @description Who hands over; by default whoever manages it then. */
            readonly fromManagerId?: string;
            /** @description Who takes over. */
            readonly toManagerId: string;
            /** @description Why, in words for those who read it later. */
            readonly reason?: string;
        };
        readonly KnowAs: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /** @description The system, such as shopify or sap. */
            readonly system: string;
            /** @description Its number there; of an e-mail address an opaque id. */
            readonly externalId: string;
        };
        readonly MarkLost: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /**
             * @description Why it left.
             * @enum {string}
             */
            readonly reason: "competitor" | "price" | "service" | "need-ended" | "ceased-trading" | "other";
            /** @description The competitor it went to. */
            readonly rival?: string;
            /** @description What there is to say about it. */
            readonly note?: string;
        };
        readonly OpenAccount: {
            /**
             * @description The account; a number is made where none is said.
             * @example ACME-1
             */
            readonly accountId?: string;
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /**
             * @description Whether it already buys.
             * @enum {string}
             */
            readonly as: "prospect" | "customer";
            /** @description What the account is called. */
            readonly name: string;
        };
        readonly PlaceUnderParent: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /** @description The parent account; left out or null, the account has none. */
            readonly parentId?: string;
        };
        readonly RenameAccount: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /** @description What the account is called from then on. */
            readonly name: string;
        };
        readonly SetRequiredRoles: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /** @description Each role once. */
            readonly roles: readonly {
                /**
                 * @description The buying role.
                 * @enum {string}
                 */
                readonly role: "senior-executive" | "technical-decider" | "purchasing-officer" | "user" | "champion" | "gatekeeper" | "influencer";
                /** @description How much it carries; all add up to 100. */
                readonly weightPercent: number;
            }[];
        };
        readonly WinBack: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /** @description What there is to say about it. */
            readonly note?: string;
        };
        readonly AssessStance: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /**
             * @description How the person stands to us.
             * @enum {string}
             */
            readonly stance: "supporter" | "neutral" | "detractor" | "unknown";
            /** @description What it is judged by. */
            readonly note?: string;
        };
        readonly AssignBuyingRole: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /**
             * @description The buying role.
             * @enum {string}
             */
            readonly role: "senior-executive" | "technical-decider" | "purchasing-officer" | "user" | "champion" | "gatekeeper" | "influencer";
        };
        readonly ChangeStakeholderDetails: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /** @description What the person is called. */
            readonly name?: string;
            /** @description What the person does there. */
            readonly title?: string;
            /** @description Where to write. */
            readonly email?: string;
            /** @description Where to call, in E.164. */
            readonly phone?: string;
        };
        readonly EndBuyingRole: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
        };
        readonly IdentifyStakeholder: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /**
             * @description Its id; made where none is said, as P-….
             * @example asha
             */
            readonly stakeholderId?: string;
            /** @description What the person is called. */
            readonly name: string;
            /** @description What the person does there. */
            readonly title?: string;
            /** @description Where to write. */
            readonly email?: string;
            /** @description Where to call, in E.164. */
            readonly phone?: string;
        };
        readonly MarkDeparted: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /** @description Who took the place, identified before. */
            readonly successorId?: string;
        };
        readonly SetCadence: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /** @description Weighted interactions per 30 days. */
            readonly interactionsPer30Days: number;
        };
        readonly MakeContact: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /**
             * @description What it was.
             * @enum {string}
             */
            readonly kind: "call" | "visit" | "meeting" | "mail" | "letter" | "review";
            /**
             * @description Who began it; by default outbound.
             * @enum {string}
             */
            readonly direction?: "inbound" | "outbound";
            /** @description Whether there was an answer; by default not for a mail or letter of ours. */
            readonly answered?: boolean;
            /** @description Who took part at the customer. */
            readonly stakeholderIds?: readonly string[];
            /** @description Who took part of ours. */
            readonly colleagueIds?: readonly string[];
            /** @description How long it took. */
            readonly minutes?: number;
            /** @description Id of the earlier contact that this message answers. */
            readonly answers?: string;
            /** @description Its number in the system it comes from. */
            readonly reference?: string;
            /** @description The actions it did, which are closed by it. */
            readonly fulfils?: readonly string[];
            /** @description What came of it, in a line. */
            readonly outcome?: string;
            /** @description What was said. */
            readonly note?: string;
        };
        readonly CancelOrder: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /** @description Why, in words for those who read it later. */
            readonly reason?: string;
        };
        readonly PlaceOrder: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /**
             * @description Its id; made where none is said, as SO-….
             * @example SO-1001
             */
            readonly orderId?: string;
            /**
             * @description By default a call-off where a contract is named.
             * @enum {string}
             */
            readonly kind?: "ad-hoc" | "call-off";
            /**
             * @description The contract.
             * @example SC-2026-1
             */
            readonly contractId?: string;
            /**
             * @description Net of tax and discount.
             * @example 1250.00
             */
            readonly amount: string;
            /**
             * @description ISO 4217 code.
             * @example EUR
             */
            readonly currency: string;
            /**
             * @description What of it is margin.
             * @example 310.00
             */
            readonly margin?: string;
            /**
             * @description How many in all, as decimal text.
             * @example 12
             */
            readonly quantity?: string;
            /** @description Its products. */
            readonly lines?: readonly {
                /** @description What was ordered. */
                readonly product: string;
                /**
                 * @description How many, as decimal text.
                 * @example 12
                 */
                readonly quantity?: string;
                /**
                 * @description The line’s amount, net of tax; a discount is below 0.
                 * @example 310.00
                 */
                readonly amount: string;
                /**
                 * @description What of it is margin.
                 * @example 310.00
                 */
                readonly margin?: string;
            }[];
        };
        readonly ReturnOrder: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /**
             * @description Its id; made where none is said, as RT-….
             * @example RT-77
             */
            readonly returnId?: string;
            /** @description The order returned, where it is known. */
            readonly orderId?: string;
            /**
             * @description Net of tax and discount.
             * @example 1250.00
             */
            readonly amount: string;
            /**
             * @description ISO 4217 code.
             * @example EUR
             */
            readonly currency: string;
            /**
             * @description What of it is margin.
             * @example 310.00
             */
            readonly margin?: string;
            /**
             * @description How many in all, as decimal text.
             * @example 12
             */
            readonly quantity?: string;
            /** @description Its products. */
            readonly lines?: readonly {
                /** @description What was ordered. */
                readonly product: string;
                /**
                 * @description How many, as decimal text.
                 * @example 12
                 */
                readonly quantity?: string;
                /**
                 * @description The line’s amount, net of tax; a discount is below 0.
                 * @example 310.00
                 */
                readonly amount: string;
                /**
                 * @description What of it is margin.
                 * @example 310.00
                 */
                readonly margin?: string;
            }[];
        };
        readonly AmendContract: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /**
             * Format: date
             * @description First day of the term.
             */
            readonly startsOn: string;
            /**
             * Format: date
             * @description Last day of the term.
             */
            readonly endsOn: string;
            /** @description Days before the end by which notice has to be given. */
            readonly noticeDays: number;
            /** @description Renews itself for so many months; by default it ends. */
            readonly renewalMonths?: number;
            /**
             * @description What it is worth a year, net of tax.
             * @example 1250.00
             */
            readonly annualValue: string;
            /**
             * @description ISO 4217 code.
             * @example EUR
             */
            readonly currency: string;
            /** @description Call-offs the customer committed to in a term. */
            readonly committedCallOffs?: number;
            /** @description Why, in words for those who read it later. */
            readonly reason?: string;
        };
        readonly DraftContract: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /**
             * @description Its id; made where none is said, as SC-….
             * @example SC-2026-1
             */
            readonly contractId?: string;
            /**
             * Format: date
             * @description First day of the term.
             */
            readonly startsOn: string;
            /**
             * Format: date
             * @description Last day of the term.
             */
            readonly endsOn: string;
            /** @description Days before the end by which notice has to be given. */
            readonly noticeDays: number;
            /** @description Renews itself for so many months; by default it ends. */
            readonly renewalMonths?: number;
            /**
             * @description What it is worth a year, net of tax.
             * @example 1250.00
             */
            readonly annualValue: string;
            /**
             * @description ISO 4217 code.
             * @example EUR
             */
            readonly currency: string;
            /** @description Call-offs the customer committed to in a term. */
            readonly committedCallOffs?: number;
        };
        readonly RenewContract: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /**
             * Format: date
             * @description Last day of the new term.
             */
            readonly endsOn: string;
            /**
             * @description What it is worth a year from then on.
             * @example 1250.00
             */
            readonly annualValue?: string;
            /**
             * @description The contract’s currency; needed with a value.
             * @example EUR
             */
            readonly currency?: string;
        };
        readonly SignContract: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /**
             * @description Its id; made where none is said, as SC-….
             * @example SC-2026-1
             */
            readonly contractId?: string;
            /**
             * Format: date
             * @description First day of the term; by default the day it was signed.
             */
            readonly startsOn?: string;
            /**
             * Format: date
             * @description Last day of the term.
             */
            readonly endsOn: string;
            /** @description Days before the end by which notice has to be given. */
            readonly noticeDays: number;
            /** @description Renews itself for so many months; by default it ends. */
            readonly renewalMonths?: number;
            /**
             * @description What it is worth a year, net of tax.
             * @example 1250.00
             */
            readonly annualValue: string;
            /**
             * @description ISO 4217 code.
             * @example EUR
             */
            readonly currency: string;
            /** @description Call-offs the customer committed to in a term. */
            readonly committedCallOffs?: number;
        };
        readonly TerminateContract: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /**
             * Format: date
             * @description Last day it still runs.
             */
            readonly endsOn: string;
            /** @description Why, in words for those who read it later. */
            readonly reason?: string;
        };
        readonly DefendThreat: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /** @description What did it. */
            readonly note?: string;
        };
        readonly LogThreat: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /**
             * @description Its id; made where none is said, as T-….
             * @example T-1
             */
            readonly threatId?: string;
            /** @description The competitor. */
            readonly rival: string;
            /**
             * @description How serious it is.
             * @enum {string}
             */
            readonly severity: "minor" | "moderate" | "serious";
            /** @description What it is known from. */
            readonly evidence?: string;
        };
        readonly LoseBusiness: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /**
             * @description What the lost business was worth a year.
             * @example 1250.00
             */
            readonly annualValue?: string;
            /**
             * @description Needed with a value.
             * @example EUR
             */
            readonly currency?: string;
            /** @description What did it. */
            readonly note?: string;
        };
        readonly ReassessThreat: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /**
             * @description How serious it is.
             * @enum {string}
             */
            readonly severity: "minor" | "moderate" | "serious";
            /** @description What it is known from. */
            readonly evidence?: string;
        };
        readonly TakeDefenceAction: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /** @description What was done. */
            readonly action: string;
        };
        readonly AgreeAction: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /**
             * @description Its id; made where none is said, as X-….
             * @example X-7
             */
            readonly actionId?: string;
            /**
             * @description What it is for; by default to follow up.
             * @enum {string}
             */
            readonly purpose?: "follow-up" | "relationship" | "communication" | "review" | "defence" | "service" | "collection" | "hand-over";
            /**
             * @description Who is to act; by default we are.
             * @enum {string}
             */
            readonly side?: "us" | "customer";
            /** @description Whose it is; of ours by default who asks, of theirs the account’s manager. */
            readonly ownerId?: string;
            /**
             * Format: date
             * @description The day by which it is to be done.
             */
            readonly dueOn: string;
            /**
             * @description What it is about.
             * @example threat:T-1
             */
            readonly about?: string;
            /** @description The campaign it belongs to. */
            readonly campaign?: string;
            /**
             * @description The way it is to be done.
             * @enum {string}
             */
            readonly channel?: "call" | "visit" | "meeting" | "mail" | "letter" | "review";
            /** @description Whom it concerns. */
            readonly stakeholderIds?: readonly string[];
            /** @description Whether it was planned with marketing. */
            readonly withMarketing?: boolean;
            /** @description What is to be done; no names here. */
            readonly note?: string;
        };
        readonly CloseAction: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /**
             * @description How it ended.
             * @enum {string}
             */
            readonly outcome: "done" | "dropped";
            /** @description What came of it; no names here. */
            readonly note?: string;
        };
        readonly MoveAction: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /**
             * Format: date
             * @description The day by which it is to be done now.
             */
            readonly dueOn: string;
            /** @description Whose it is from now on. */
            readonly ownerId?: string;
            /** @description Why; no names here. */
            readonly reason?: string;
        };
        readonly SetMatterAside: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /**
             * Format: date
             * @description The last day on which it is not shown, at most 90 days ahead.
             */
            readonly untilOn: string;
            /** @description Why; no names here. */
            readonly reason?: string;
        };
        readonly SetPolicy: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /**
             * Format: date
             * @description The first day on which it holds.
             */
            readonly from: string;
            readonly value?: {
                /** @description Whether it is switched on. */
                readonly enabled?: boolean;
                /** @description Of `calibration`: every how many days. */
                readonly everyDays?: number;
            };
            /** @description Why; needed for rules that the works council has a say in. */
            readonly reason?: string;
        };
        readonly CorrectEvent: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /** @description The whole new content, in the fields of the command that records such an event; occurredAt or occurredOn where the moment was wrong. */
            readonly content: {
                readonly [key: string]: unknown;
            };
        };
        readonly RetractEvent: {
            /**
             * Format: date-time
             * @description When it was so; by default now.
             */
            readonly occurredAt?: string;
            /**
             * Format: date
             * @description The day it was so, where no time is known: its noon in the zone.
             */
            readonly occurredOn?: string;
            /** @description Why, in words for those who read it later. */
            readonly reason?: string;
        };
        readonly CertaintyView: {
            /** @description It lies above this in nine of ten cases. */
            readonly low: number;
            /** @description And below this in nine of ten. */
            readonly high: number;
            /** @description Bands in between. */
            readonly bands: readonly ("low" | "watch" | "elevated" | "high")[];
            /** @description Whether closed windows tell how many are lost; while not, only the bands can be relied on. */
            readonly isLevelKnown: boolean;
        };
        readonly MissingView: {
            /**
             * @description What is not on record: a kind of fact, or a part of the model without data.
             * @example order-days
             */
            readonly what: string;
            /**
             * @description Figures its sentence needs.
             * @example {
             *       "orderDays": 1,
             *       "needed": 3
             *     }
             */
            readonly params?: {
                readonly [key: string]: string | number;
            };
        };
        readonly TooEarlyView: {
            readonly missing: readonly components["schemas"]["MissingView"][];
            /** @description Of churn risk: by its base alone. */
            readonly baseRate: number | null;
        };
        readonly TooEarlyScoresView: {
            readonly loyalty?: components["schemas"]["TooEarlyView"];
            readonly churnRisk?: components["schemas"]["TooEarlyView"];
            readonly coverage?: components["schemas"]["TooEarlyView"];
        };
        readonly RevenueView: {
            /** @example EUR */
            readonly currency: string;
            /** @description Minor units: annual value of running contracts and net revenue of 365 days not under contract. A year that is not there yet is not made up. */
            readonly renewableMinor: number;
            /** @description Minor units: renewable revenue × churn risk. Money at risk is a ranking and an order of magnitude, not a forecast: on past data, what was said to be at risk over 12 months was 0.5 to 1.6 times what was truly lost. */
            readonly atRiskMinor: number;
            /** @description Minor units: the profit in what is at risk, by the margin rate of the orders; null where no margin of any is known. */
            readonly profitAtRiskMinor: number | null;
        };
        readonly StakeView: {
            /** @example EUR */
            readonly currency: string;
            /** @example 4200000 */
            readonly amountMinor: number;
        };
        readonly ProblemOfAccountView: {
            /** @example cannot be scored: coverage cannot take RequiredRolesSet */
            readonly says: string;
            /**
             * @description By what name other languages say it.
             * @enum {string}
             */
            readonly code: "row-unreadable" | "event-unreadable" | "event-not-taken" | "not-scored";
            /** @description The event it comes from. */
            readonly eventId: string | null;
        };
        readonly PortfolioRowView: {
            readonly accountId: string;
            readonly name: string;
            /** @enum {string} */
            readonly status: "prospect" | "customer" | "dormant" | "lost";
            readonly managerId: string | null;
            /** @description Whether it is a key account. */
            readonly key: boolean;
            readonly loyalty: number | null;
            /** @enum {string|null} */
            readonly loyaltyBand: "loyal" | "wavering" | "fragile" | null;
            /** @description The probability of no order within the horizon or, under contract, of leaving at a decision within it. */
            readonly churnRisk: number | null;
            /** @enum {string|null} */
            readonly churnRiskBand: "low" | "watch" | "elevated" | "high" | null;
            /** @description How sure churn risk by the rhythm of orders is. Left out under contract, and while it is too early to say. */
            readonly certainty?: components["schemas"]["CertaintyView"];
            readonly coverage: number | null;
            /** @enum {string|null} */
            readonly coverageBand: "covered" | "gaps" | "exposed" | null;
            /** @description Scores of which it is too early to say: they have a value, but no band. Left out where there are none. */
            readonly tooEarly?: components["schemas"]["TooEarlyScoresView"];
            readonly revenue: readonly components["schemas"]["RevenueView"][];
            /** Format: date */
            readonly nextWorseOn: string | null;
            /** @enum {string|null} */
            readonly nextWorseScore: "loyalty" | "churnRisk" | "coverage" | null;
            /**
             * @description Which band that score is in from then on.
             * @enum {string|null}
             */
            readonly nextWorseBand: "loyal" | "wavering" | "fragile" | "low" | "watch" | "elevated" | "high" | "covered" | "gaps" | "exposed" | null;
            /** Format: date */
            readonly lastOrderOn: string | null;
            /** Format: date */
            readonly lastContactOn: string | null;
            /** @description How much can be done about its risk: 1, .5 where its rhythm alone speaks, 0 under a terminated contract; null for whoever is no customer. */
            readonly remedy: number | null;
            /** @description Renewable revenue in its largest currency × churn risk × remedy. */
            readonly stake: components["schemas"]["StakeView"] | null;
            /** @description Open actions of ours. */
            readonly inHand: number;
            /** Format: date */
            readonly asideUntil: string | null;
            /**
             * Format: date
             * @description When contacts of two sides fall below its floor; null without a floor.
             */
            readonly neglectedOn: string | null;
            /** Format: date */
            readonly twoSidedOn: string | null;
            /** @description Why there are no scores; left out where there are. */
            readonly problem?: components["schemas"]["ProblemOfAccountView"];
        };
        readonly BandCountsView: {
            readonly loyalty?: {
                readonly loyal?: number;
                readonly wavering?: number;
                readonly fragile?: number;
                readonly "too-early"?: number;
                readonly none?: number;
            };
            readonly churnRisk?: {
                readonly low?: number;
                readonly watch?: number;
                readonly elevated?: number;
                readonly high?: number;
                readonly "too-early"?: number;
                readonly none?: number;
            };
            readonly coverage?: {
                readonly covered?: number;
                readonly gaps?: number;
                readonly exposed?: number;
                readonly "too-early"?: number;
                readonly none?: number;
            };
        };
        readonly ProfitKnownView: {
            readonly accounts: number;
            /** @description Minor units: what is at risk of theirs. */
            readonly atRiskMinor: number;
        };
        readonly ExactView: {
            /**
             * @description Minor units, as decimal text.
             * @example 18014398509481983
             */
            readonly renewableMinor: string;
            /**
             * @description Minor units, as decimal text.
             * @example 9007199254740993
             */
            readonly atRiskMinor: string;
            /**
             * @description Minor units, as decimal text; null where no margin is known.
             * @example 2251799813685248
             */
            readonly profitAtRiskMinor: string | null;
        };
        readonly RevenueTotalView: {
            /** @example EUR */
            readonly currency: string;
            /** @description Minor units: annual value of running contracts and net revenue of 365 days not under contract. A year that is not there yet is not made up. */
            readonly renewableMinor: number;
            /** @description Minor units: renewable revenue × churn risk. Money at risk is a ranking and an order of magnitude, not a forecast: on past data, what was said to be at risk over 12 months was 0.5 to 1.6 times what was truly lost. */
            readonly atRiskMinor: number;
            /** @description Minor units: the profit in what is at risk, by the margin rate of the orders; null where no margin of any is known. */
            readonly profitAtRiskMinor: number | null;
            /** @description Accounts with renewable revenue in it. */
            readonly accounts: number;
            /** @description Whose profit at risk it is: the accounts of which a margin is known. Of the others nothing is in it. */
            readonly profitKnown: components["schemas"]["ProfitKnownView"];
            /** @description The sums exactly; left out where the numbers are, up to 2^53. */
            readonly exact?: components["schemas"]["ExactView"];
        };
        readonly PortfolioTotalsView: {
            readonly accounts: number;
            readonly byBand: components["schemas"]["BandCountsView"];
            /** @description By currency, the main one first: that in which most accounts have renewable revenue. Sorted by `atRisk` or `profitAtRisk`, accounts with some in it come first, then those with some in the next. */
            readonly revenue: readonly components["schemas"]["RevenueTotalView"][];
            /**
             * Format: date
             * @description The day of the first order. Where it is less than 365 days ago, revenue of a year is that of the days since: nothing is scaled up.
             */
            readonly firstOrderOn: string | null;
        };
        readonly PortfolioPageView: {
            /** Format: date */
            readonly asOf: string;
            /** Format: date-time */
            readonly knownAt: string | null;
            /** @description `<ledgerId>.<position>`: where the log ended for this answer. */
            readonly position: string;
            readonly horizonDays: number;
            readonly rows: readonly components["schemas"]["PortfolioRowView"][];
            /** @description Rows that pass the filter, on all pages. */
            readonly total: number;
            /** @description Null where `managerId` names somebody else while figures by person are switched off. */
            readonly totals: components["schemas"]["PortfolioTotalsView"] | null;
            readonly managers: readonly string[];
            readonly nextCursor: string | null;
        };
        readonly PortfolioGroupView: {
            readonly accounts: number;
            readonly byBand: components["schemas"]["BandCountsView"];
            /** @description By currency, the main one first: that in which most accounts have renewable revenue. Sorted by `atRisk` or `profitAtRisk`, accounts with some in it come first, then those with some in the next. */
            readonly revenue: readonly components["schemas"]["RevenueTotalView"][];
            /**
             * Format: date
             * @description The day of the first order. Where it is less than 365 days ago, revenue of a year is that of the days since: nothing is scaled up.
             */
            readonly firstOrderOn: string | null;
            /** @description What they have in common, as the filter says it; or `none`. */
            readonly value: string;
        };
        readonly PortfolioGroupsView: {
            /** Format: date */
            readonly asOf: string;
            /** Format: date-time */
            readonly knownAt: string | null;
            /** @description `<ledgerId>.<position>`: where the log ended for this answer. */
            readonly position: string;
            readonly horizonDays: number;
            /** @enum {string} */
            readonly by: "managerId" | "status" | "churnRiskBand" | "loyaltyBand" | "coverageBand";
            /** @description Those with most revenue at risk in the main currency first. */
            readonly groups: readonly components["schemas"]["PortfolioGroupView"][];
        };
        readonly PortfolioIdsView: {
            /** Format: date */
            readonly asOf: string;
            /** Format: date-time */
            readonly knownAt: string | null;
            /** @description `<ledgerId>.<position>`: where the log ended for this answer. */
            readonly position: string;
            /** @description In no order. */
            readonly ids: readonly string[];
        };
        readonly MomentView: {
            /** Format: date */
            readonly asOf: string;
            /** Format: date-time */
            readonly knownAt: string | null;
            /** @description `<ledgerId>.<position>`: where the log ended for this answer. */
            readonly position: string;
        };
        readonly MovedAccountView: {
            readonly accountId: string;
            readonly name: string;
            /** @description Thousandths of a point, or of a percentage point of churn risk. */
            readonly moved: number;
        };
        readonly CauseOfPortfolioView: {
            /** @enum {string} */
            readonly cause: "time" | "acts" | "late" | "corrections" | "model";
            /** @description Its mean. Thousandths of a point, or of a percentage point of churn risk. */
            readonly moved: number;
            /** @description Accounts it moved by half a point or more. */
            readonly accounts: number;
            /** @description Those it moved most, at most five. */
            readonly strongest: readonly components["schemas"]["MovedAccountView"][];
        };
        readonly PortfolioScoreChangeView: {
            /** @enum {string} */
            readonly name: "loyalty" | "churnRisk" | "coverage";
            /** @description Accounts that had the score at both moments. */
            readonly accounts: number;
            /** @description The mean; null where none was scored. */
            readonly before: number | null;
            /** @description The mean; null where none was scored. */
            readonly after: number | null;
            /** @description The causes add up to it. Thousandths of a point, or of a percentage point of churn risk. */
            readonly difference: number;
            readonly causes: readonly components["schemas"]["CauseOfPortfolioView"][];
        };
        readonly PortfolioChangesView: {
            /** Format: date */
            readonly asOf: string;
            /** Format: date-time */
            readonly knownAt: string | null;
            /** @description `<ledgerId>.<position>`: where the log ended for this answer. */
            readonly position: string;
            readonly horizonDays: number;
            /** @description The first moment. */
            readonly since: components["schemas"]["MomentView"];
            readonly accounts: number;
            readonly changes: readonly components["schemas"]["PortfolioScoreChangeView"][];
        };
        readonly ProgressView: {
            /** @description In per cent; null where nothing of that moment is being made, or no longer. */
            readonly percent: number | null;
        };
        readonly SparklineView: {
            readonly accountId: string;
            readonly days: readonly string[];
            readonly loyalty: readonly (number | null)[];
            readonly churnRisk: readonly (number | null)[];
            readonly coverage: readonly (number | null)[];
        };
        readonly SparklinesView: {
            readonly items: readonly components["schemas"]["SparklineView"][];
        };
        readonly RenewalRowView: {
            readonly accountId: string;
            readonly name: string;
            readonly managerId: string | null;
            readonly contractId: string;
            /** @description Which renewal is decided on: 1 for the first. */
            readonly renewal: number;
            /**
             * Format: date
             * @description The last day on which the customer can decide.
             */
            readonly decisionOn: string;
            /**
             * Format: date
             * @description The last day if the customer leaves.
             */
            readonly endsOn: string;
            /** @description Whether it goes on without a word of the customer. */
            readonly selfRenewing: boolean;
            /** @enum {string} */
            readonly status: "running" | "terminated" | "drafted";
            /** Format: date */
            readonly draftedOn: string | null;
            /** @description Minor units a year. */
            readonly annualMinor: number;
            /** @example EUR */
            readonly currency: string;
            /** @description How likely the customer is to leave then, by the renewals before alone. */
            readonly risk: number | null;
        };
        readonly RenewalsPageView: {
            /** Format: date */
            readonly asOf: string;
            /** Format: date-time */
            readonly knownAt: string | null;
            /** @description `<ledgerId>.<position>`: where the log ended for this answer. */
            readonly position: string;
            readonly rows: readonly components["schemas"]["RenewalRowView"][];
            /** @description Decisions that are asked for, on all pages. */
            readonly total: number;
            readonly nextCursor: string | null;
        };
        readonly LagFiguresView: {
            readonly facts: number;
            /** @description Days from happening to being recorded: the middle one, or between two of them. */
            readonly medianDays: number | null;
            /** @description Recorded on the day they happened or the next. */
            readonly withinADay: number;
            /** @description The longest of them, in days. */
            readonly longestDays: number | null;
        };
        readonly LagGroupView: {
            readonly facts: number;
            /** @description Days from happening to being recorded: the middle one, or between two of them. */
            readonly medianDays: number | null;
            /** @description Recorded on the day they happened or the next. */
            readonly withinADay: number;
            /** @description The longest of them, in days. */
            readonly longestDays: number | null;
            /**
             * @description How they came in.
             * @enum {string}
             */
            readonly source: "entered" | "captured" | "imported";
            /** @description The recipe a file was read by; null where none is on record. */
            readonly recipe: string | null;
            /** @description Who entered them; null by source. */
            readonly actor: string | null;
            /** @description What that person is called here. */
            readonly actorName: string | null;
        };
        readonly KnowledgeLagView: {
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            /** @description `<ledgerId>.<position>`: where the log ended for this answer. */
            readonly position: string;
            /** @enum {string} */
            readonly by: "source" | "person";
            /** @description All of them. */
            readonly all: components["schemas"]["LagFiguresView"];
            /** @description Those with the most facts first; by person, what persons entered, without files and programs. */
            readonly groups: readonly components["schemas"]["LagGroupView"][];
        };
        readonly SaidView: {
            /**
             * @description Which sentence it is.
             * @example threat-open
             */
            readonly code: Record<string, unknown>;
            /**
             * @description What stands in it, by name.
             * @example {
             *       "threatId": "T-1",
             *       "rival": "Globex",
             *       "severity": "serious",
             *       "days": 14
             *     }
             */
            readonly params: {
                readonly [key: string]: string | number | components["schemas"]["StakeView"];
            };
        };
        readonly ActAboutView: {
            /** @enum {string} */
            readonly kind: "action" | "contract" | "threat";
            readonly id: string;
        };
        readonly ActView: {
            /**
             * @description The command, by its name.
             * @example TakeDefenceAction
             */
            readonly command: Record<string, unknown>;
            readonly accountId: string;
            /** @description The thing it is about, where it is about one. */
            readonly about?: components["schemas"]["ActAboutView"];
            /** @description What its fields begin with. */
            readonly values?: {
                readonly [key: string]: string | readonly string[];
            };
        };
        readonly DutyLineView: {
            readonly accountId: string;
            readonly name: string;
            readonly managerId: string | null;
            /** @enum {string} */
            readonly kind: "action" | "renewal" | "draft" | "threat" | "person-left" | "review";
            /**
             * @description What setting it aside names.
             * @example threat.T-1
             */
            readonly matterId: string;
            /** @description Whose it is. */
            readonly ownerId: string | null;
            /** Format: date */
            readonly fromOn: string;
            /** Format: date */
            readonly dueOn: string;
            /**
             * Format: date
             * @description The last day on which it stands.
             */
            readonly untilOn: string | null;
            /** @description Days after the day it is due; negative before. */
            readonly lateDays: number;
            readonly says: components["schemas"]["SaidView"];
            /** @description What is at stake at the account. */
            readonly stake: components["schemas"]["StakeView"] | null;
            /** @description The events it comes from. */
            readonly eventIds: readonly string[];
            /** @description The one likeliest act. */
            readonly act: components["schemas"]["ActView"];
        };
        readonly EvidenceView: {
            /** @description The newest of them, 20 at most. */
            readonly eventIds: readonly string[];
            readonly count: number;
            /** @description Types to ask the timeline for. */
            readonly types: readonly string[];
            /** @description The stakeholder to ask the timeline for, where all name one. */
            readonly stakeholderId?: string;
            /** @enum {string} */
            readonly origin: "captured" | "self-reported" | "mixed" | "none";
        };
        readonly ContributionView: {
            /** @example silence */
            readonly code: string;
            /** @description Thousandths of a point, or of a logit for churn. */
            readonly points: number;
            /** @description What it could have been at most, in the same unit, where that can be said. */
            readonly most?: number;
            /** @description Figures its sentence needs. */
            readonly params: {
                readonly [key: string]: string | number;
            };
            readonly evidence: components["schemas"]["EvidenceView"];
            /**
             * @description A signal of churn whose weight a backtest judged and somebody activated; left out where it is a prior of experts, not validated.
             * @enum {boolean}
             */
            readonly judged?: true;
            /** @description What it is itself made of, as the rhythm of orders is: their points add up to its own. */
            readonly within?: readonly components["schemas"]["ContributionView"][];
        };
        readonly StakeCardView: {
            readonly accountId: string;
            readonly name: string;
            readonly managerId: string | null;
            /** @enum {string} */
            readonly status: "prospect" | "customer" | "dormant" | "lost";
            readonly key: boolean;
            readonly churnRisk: number;
            /** @enum {string|null} */
            readonly churnRiskBand: "low" | "watch" | "elevated" | "high" | null;
            /** @description Value × risk × remedy. */
            readonly stake: components["schemas"]["StakeView"];
            /** @description Renewable revenue in the same currency. */
            readonly renewableMinor: number;
            /** @description 1 where something can be done, .5 where its rhythm alone speaks. */
            readonly remedy: number;
            /** @description The three strongest, strongest first. */
            readonly causes: readonly components["schemas"]["ContributionView"][];
            /** Format: date */
            readonly lastContactOn: string | null;
            readonly act: components["schemas"]["ActView"];
        };
        readonly NeglectedLineView: {
            readonly accountId: string;
            readonly name: string;
            readonly managerId: string | null;
            /** @enum {string} */
            readonly status: "prospect" | "customer" | "dormant" | "lost";
            readonly key: boolean;
            /**
             * Format: date
             * @description Since when it is below its floor of contacts.
             */
            readonly neglectedOn: string | null;
            /**
             * Format: date
             * @description The last contact of two sides.
             */
            readonly twoSidedOn: string | null;
            readonly act: components["schemas"]["ActView"];
        };
        readonly AsideLineView: {
            readonly accountId: string;
            readonly name: string;
            readonly managerId: string | null;
            /**
             * @description `account` for its card.
             * @example threat.T-1
             */
            readonly matterId: string;
            /** @enum {string} */
            readonly kind: "action" | "renewal" | "draft" | "threat" | "person-left" | "review" | "account";
            /** Format: date */
            readonly asideUntil: string;
        };
        readonly FirstActionView: {
            readonly actionId: string;
            /** @enum {string} */
            readonly purpose: "follow-up" | "relationship" | "communication" | "review" | "defence" | "service" | "collection" | "hand-over";
            readonly ownerId: string | null;
            /** Format: date */
            readonly dueOn: string;
            readonly about: string | null;
        };
        readonly InHandLineView: {
            readonly accountId: string;
            readonly name: string;
            readonly managerId: string | null;
            readonly stake: components["schemas"]["StakeView"] | null;
            /** @description The action of ours that is due first. */
            readonly action: components["schemas"]["FirstActionView"];
        };
        readonly TodayPageView: {
            /** Format: date */
            readonly asOf: string;
            /** Format: date-time */
            readonly knownAt: string | null;
            /** @description `<ledgerId>.<position>`: where the log ended for this answer. */
            readonly position: string;
            /**
             * Format: date
             * @description The day that is shown.
             */
            readonly on: string;
            /** @description Whose day it is; null for everybody’s. */
            readonly ownerId: string | null;
            /** @description By their days, then by what is at stake. */
            readonly due: readonly components["schemas"]["DutyLineView"][];
            readonly dueTotal: number;
            /** @description For more of `due`; later pages hold nothing else. */
            readonly nextCursor: string | null;
            /** @description Twenty at most. */
            readonly atStake: readonly components["schemas"]["StakeCardView"][];
            readonly atStakeTotal: number;
            /** @description Ten at most. */
            readonly notToBeForgotten: readonly components["schemas"]["NeglectedLineView"][];
            /** @description A hundred at most. */
            readonly setAside: readonly components["schemas"]["AsideLineView"][];
            readonly setAsideTotal: number;
            /** @description A hundred at most. */
            readonly inHand: readonly components["schemas"]["InHandLineView"][];
            readonly inHandTotal: number;
        };
        readonly ActionRowView: {
            /** @example X-7 */
            readonly actionId: string;
            /** @enum {string} */
            readonly purpose: "follow-up" | "relationship" | "communication" | "review" | "defence" | "service" | "collection" | "hand-over";
            /**
             * @description Who is to act.
             * @enum {string}
             */
            readonly side: "us" | "customer";
            readonly ownerId: string | null;
            /** Format: date */
            readonly agreedOn: string;
            /** Format: date */
            readonly dueOn: string;
            /** @description How often it was moved. */
            readonly moved: number;
            /**
             * Format: date
             * @description Null while it is open.
             */
            readonly closedOn: string | null;
            /** @enum {string|null} */
            readonly outcome: "done" | "dropped" | null;
            /** @example threat:T-1 */
            readonly about: string | null;
            readonly campaign: string | null;
            /** @enum {string|null} */
            readonly channel: "call" | "visit" | "meeting" | "mail" | "letter" | "review" | null;
            readonly withMarketing: boolean;
            /**
             * Format: uuid
             * @description The event it was agreed by.
             */
            readonly eventId: string;
            readonly accountId: string;
            readonly name: string;
            readonly managerId: string | null;
        };
        readonly KeptView: {
            readonly due: number;
            readonly done: number;
            /** @description Done by their days. */
            readonly inTime: number;
            /** @description Done after their days, or still to be done. */
            readonly late: number;
        };
        readonly ActionsPageView: {
            /** Format: date */
            readonly asOf: string;
            /** Format: date-time */
            readonly knownAt: string | null;
            /** @description `<ledgerId>.<position>`: where the log ended for this answer. */
            readonly position: string;
            readonly rows: readonly components["schemas"]["ActionRowView"][];
            /** @description Actions that are asked for, on all pages. */
            readonly total: number;
            /** @description Of all of them those due until the day asked. */
            readonly kept: components["schemas"]["KeptView"];
            readonly nextCursor: string | null;
        };
        readonly FoundView: {
            /** @enum {string} */
            readonly kind: "account" | "person" | "contract" | "order";
            readonly accountId: string;
            readonly accountName: string;
            /** @description Of the account, the person, the contract or the order. */
            readonly id: string;
            /** @description A name, or the number. */
            readonly label: string;
        };
        readonly FoundItemsView: {
            /** @description Accounts first. */
            readonly items: readonly components["schemas"]["FoundView"][];
        };
        readonly QuarantineEntryView: {
            readonly accountId: string;
            /** @description The event to correct or retract; null where it is none alone. */
            readonly eventId: string | null;
            /** @example cannot be scored: OrderPlaced cannot be read: … */
            readonly says: string;
        };
        readonly QuarantineView: {
            /** @description By account, 200 at most. */
            readonly entries: readonly components["schemas"]["QuarantineEntryView"][];
            /** @description How many accounts there are in all. */
            readonly total: number;
        };
        readonly LossView: {
            /** Format: date */
            readonly on: string;
            /** @enum {string} */
            readonly reason: "competitor" | "price" | "service" | "need-ended" | "ceased-trading" | "other";
            /** @description To whom, where that was said. */
            readonly rival: string | null;
        };
        readonly KeyMarkView: {
            readonly byProfitability: boolean;
            readonly byStrategy: boolean;
            /** Format: date */
            readonly since: string;
            readonly reason: string | null;
        };
        readonly ModelView: {
            /** @example churn-risk@2 */
            readonly id: string;
            /** @description Hash of its parameters. */
            readonly hash: string;
        };
        readonly ScoreView: {
            /** @enum {string} */
            readonly name: "loyalty" | "churnRisk" | "coverage";
            /** @description 0…100; a probability 0…1 for churn. */
            readonly value: number | null;
            /**
             * @description Null unless the score is judged.
             * @enum {string|null}
             */
            readonly band: "loyal" | "wavering" | "fragile" | "low" | "watch" | "elevated" | "high" | "covered" | "gaps" | "exposed" | null;
            /**
             * @description Whether it is judged: `too-early` while less than 30 % of its evidence is there or, under the rhythm of orders, before three order days; `none` where there is nothing to score.
             * @enum {string}
             */
            readonly state: "judged" | "too-early" | "none";
            /** @description What would tell more. */
            readonly missing: readonly components["schemas"]["MissingView"][];
            /** @description Of churn risk that is too early to say: the probability by its base alone, which holds of all who stand there. */
            readonly baseRate: number | null;
            /** @description How sure churn risk by the rhythm of orders is; null of all else. */
            readonly certainty: components["schemas"]["CertaintyView"] | null;
            /** @description What the contributions add up to. */
            readonly sum: number;
            readonly contributions: readonly components["schemas"]["ContributionView"][];
            /** @description Share of the model for which there is data, 0…1. */
            readonly evidenceCompleteness: number;
            /**
             * Format: date
             * @description First day on which the band worsens if nobody acts.
             */
            readonly nextWorseOn: string | null;
            /**
             * @description Which band it is in from then on.
             * @enum {string|null}
             */
            readonly nextWorseBand: "loyal" | "wavering" | "fragile" | "low" | "watch" | "elevated" | "high" | "covered" | "gaps" | "exposed" | null;
            readonly model: components["schemas"]["ModelView"];
        };
        readonly MoneyView: {
            /** @example EUR */
            readonly currency: string;
            /** @description Minor units. */
            readonly amountMinor: number;
        };
        readonly RequiredRoleView: {
            /** @enum {string} */
            readonly role: "senior-executive" | "technical-decider" | "purchasing-officer" | "user" | "champion" | "gatekeeper" | "influencer";
            readonly weightPercent: number;
        };
        readonly StakeholderView: {
            readonly stakeholderId: string;
            /** @description Null once the person was erased. */
            readonly name: string | null;
            readonly title: string | null;
            readonly email: string | null;
            /** @description In E.164. */
            readonly phone: string | null;
            readonly roles: readonly ("senior-executive" | "technical-decider" | "purchasing-officer" | "user" | "champion" | "gatekeeper" | "influencer")[];
            /** @enum {string} */
            readonly stance: "supporter" | "neutral" | "detractor" | "unknown";
            /** @description 0…100. */
            readonly tie: number;
            readonly cadencePer30Days: number;
            readonly cadenceMissed: boolean;
            /**
             * @description `open` while no contact stands behind it and no period has passed.
             * @enum {string|null}
             */
            readonly cadence: "kept" | "missed" | "open" | null;
            /** Format: date */
            readonly lastContactOn: string | null;
            /** Format: date */
            readonly departedOn: string | null;
            readonly successorId: string | null;
            /** @description Coverage without this person. */
            readonly coverageWithout: number | null;
            readonly tieContributions: readonly components["schemas"]["ContributionView"][];
            /** @description Colleagues of ours who met this person alone. */
            readonly metBy: readonly string[];
        };
        readonly DensityView: {
            readonly threads: number;
            readonly effectiveThreads: number;
            readonly authorityPercent: number;
            readonly continuityRisk: number;
            readonly continuityPerson: string | null;
        };
        readonly ContractView: {
            readonly contractId: string;
            /** @enum {string} */
            readonly status: "drafted" | "running" | "terminated" | "ended";
            /** Format: date */
            readonly startsOn: string;
            /** Format: date */
            readonly endsOn: string;
            readonly noticeDays: number;
            readonly renewalMonths: number | null;
            readonly annualValueMinor: number;
            /** @example EUR */
            readonly currency: string;
            /** Format: date */
            readonly nextDecisionOn: string | null;
            readonly nextDecisionRisk: number | null;
        };
        readonly ThreatView: {
            readonly threatId: string;
            readonly rival: string;
            /** @enum {string} */
            readonly severity: "minor" | "moderate" | "serious";
            /** @enum {string} */
            readonly status: "open" | "defended" | "lost";
            /** Format: date */
            readonly loggedOn: string;
            readonly evidence: string | null;
        };
        readonly AccountPageView: {
            /** Format: date */
            readonly asOf: string;
            /** Format: date-time */
            readonly knownAt: string | null;
            /** @description `<ledgerId>.<position>`: where the log ended for this answer. */
            readonly position: string;
            readonly accountId: string;
            readonly name: string;
            /** @enum {string} */
            readonly status: "prospect" | "customer" | "dormant" | "lost";
            readonly lost: components["schemas"]["LossView"] | null;
            readonly managerId: string | null;
            readonly parentId: string | null;
            /** Format: date */
            readonly openedOn: string;
            readonly key: components["schemas"]["KeyMarkView"] | null;
            readonly horizonDays: number;
            /** @description The ETag that a command sends as If-Match. */
            readonly revision: string;
            readonly scores: readonly components["schemas"]["ScoreView"][];
            readonly sparkline: components["schemas"]["SparklineView"];
            readonly revenue: readonly components["schemas"]["RevenueView"][];
            /** @description Ordered within the last year. */
            readonly lastYear: readonly components["schemas"]["MoneyView"][];
            /**
             * Format: date
             * @description The day of the first order. Where it is less than 365 days ago, revenue of a year is that of the days since: nothing is scaled up.
             */
            readonly firstOrderOn: string | null;
            /** @description Who ought to be known here. */
            readonly requiredRoles: readonly components["schemas"]["RequiredRoleView"][];
            readonly colleagues: readonly components["schemas"]["ColleagueView"][];
            readonly stakeholders: readonly components["schemas"]["StakeholderView"][];
            readonly density: components["schemas"]["DensityView"] | null;
            readonly contracts: readonly components["schemas"]["ContractView"][];
            readonly threats: readonly components["schemas"]["ThreatView"][];
            /** @description Why there are no scores; left out where there are. */
            readonly problem?: components["schemas"]["ProblemOfAccountView"];
        };
        readonly CoursePointView: {
            /** Format: date */
            readonly day: string;
            /** @description 0…100; a probability 0…1 for churn. */
            readonly value: number | null;
        };
        readonly CourseMarkView: {
            /** Format: date */
            readonly day: string;
            /** @description 0…100; a probability 0…1 for churn. */
            readonly before: number | null;
            /** @description 0…100; a probability 0…1 for churn. */
            readonly after: number | null;
            /** @description Ids of the events that did it. */
            readonly eventIds: readonly string[];
        };
        readonly ScoreCourseView: {
            /** @enum {string} */
            readonly name: "loyalty" | "churnRisk" | "coverage";
            /** @description Ends of months, and each day that moved it, before and after. */
            readonly points: readonly components["schemas"]["CoursePointView"][];
            /** @description The largest moves, the oldest first. */
            readonly marks: readonly components["schemas"]["CourseMarkView"][];
            /** @description Up to the first day on which the band gets worse if nobody acts. */
            readonly outlook: readonly components["schemas"]["CoursePointView"][];
        };
        readonly CoursesView: {
            /** Format: date */
            readonly asOf: string;
            /** Format: date-time */
            readonly knownAt: string | null;
            /** @description `<ledgerId>.<position>`: where the log ended for this answer. */
            readonly position: string;
            readonly accountId: string;
            readonly horizonDays: number;
            readonly courses: readonly components["schemas"]["ScoreCourseView"][];
        };
        readonly CauseOfChangeView: {
            /**
             * @description `time` passed; `acts` occurred after the first day; `late` facts had occurred by then and were learned later; `corrections` amended what was known; another `model` was in force.
             * @enum {string}
             */
            readonly cause: "time" | "acts" | "late" | "corrections" | "model";
            /** @description Thousandths of a point, or of a percentage point of churn risk. */
            readonly moved: number;
            /** @description Ids of the newest of its events, 20 at most. */
            readonly eventIds: readonly string[];
            /** @description How many events there are. */
            readonly count: number;
        };
        readonly ModelsOfChangeView: {
            /** @description Hash of the model at the first moment. */
            readonly before: string;
            /** @description Hash of the model at the second. */
            readonly after: string;
        };
        readonly ScoreChangeView: {
            /** @enum {string} */
            readonly name: "loyalty" | "churnRisk" | "coverage";
            /** @description 0…100; a probability 0…1 for churn. */
            readonly before: number | null;
            /** @description 0…100; a probability 0…1 for churn. */
            readonly after: number | null;
            /** @description After less before, in the unit of its causes; null where one is not there. */
            readonly difference: number | null;
            /** @description They add up to the difference. */
            readonly causes: readonly components["schemas"]["CauseOfChangeView"][];
            readonly models: components["schemas"]["ModelsOfChangeView"];
        };
        readonly ChangesView: {
            /** Format: date */
            readonly asOf: string;
            /** Format: date-time */
            readonly knownAt: string | null;
            /** @description `<ledgerId>.<position>`: where the log ended for this answer. */
            readonly position: string;
            readonly accountId: string;
            readonly horizonDays: number;
            /** @description The first moment. */
            readonly since: components["schemas"]["MomentView"];
            readonly changes: readonly components["schemas"]["ScoreChangeView"][];
        };
        readonly OutlookView: {
            /**
             * @description `behaviour`: the rhythm of orders; `commercial`: contracts, open threats, business lost; `people`: the stances of those with buying roles.
             * @enum {string}
             */
            readonly name: "behaviour" | "commercial" | "people";
            /**
             * @description `unknown` where too little is on record to say.
             * @enum {string}
             */
            readonly state: "good" | "mixed" | "bad" | "unknown";
            /**
             * Format: date
             * @description Since when without a break, a year back at most.
             */
            readonly since: string;
            /** @description It looked so on the first day of that year as well. */
            readonly isLonger: boolean;
            /** @description Ids of events behind it, 20 at most; of one kind the newest first. */
            readonly eventIds: readonly string[];
        };
        readonly DisagreementView: {
            /** Format: date */
            readonly asOf: string;
            /** Format: date-time */
            readonly knownAt: string | null;
            /** @description `<ledgerId>.<position>`: where the log ended for this answer. */
            readonly position: string;
            readonly accountId: string;
            readonly outlooks: readonly components["schemas"]["OutlookView"][];
            /** @description One is good while another is bad. */
            readonly disagree: boolean;
            /**
             * Format: date
             * @description Since when they disagree without a break; null while they do not.
             */
            readonly since: string | null;
        };
        readonly WarningView: {
            /**
             * @description `in-force`: the model in force on each day, by what was known on it; `today-known-now`: the model of today, by what is known now of that day; `today-known-then`: the same by what was known on it; then two rules of thumb by what is known now: no order for more than 90 days, silent for longer than twice the usual gap.
             * @enum {string}
             */
            readonly by: "in-force" | "today-known-now" | "today-known-then" | "no-order-90-days" | "silent-twice-usual";
            /**
             * Format: date
             * @description The first day of the last unbroken stretch before the loss in which churn risk was `elevated` or worse, or the rule held; null where it never warned. Looked at week by week over two years, its first day to the day.
             */
            readonly since: string | null;
            /** @description Days from then to the loss. */
            readonly leadDays: number | null;
            /** @description It warned on the first day looked at: the lead is at least so long. */
            readonly isAtLeast: boolean;
            /** @description Churn risk on the day before the loss; null of rules, and where none was judged. */
            readonly riskOnEve: number | null;
            /** @description Week by week; empty of rules. */
            readonly points: readonly components["schemas"]["CoursePointView"][];
        };
        readonly SignalWeightView: {
            /** @description Type of the events. */
            readonly type: string;
            readonly count: number;
            /** Format: date */
            readonly lastOn: string;
            /** @description Churn risk on the eve with them less that without, in thousandths of a percentage point, by the model of today: 0 says they were logged, and carried no weight. Null where there is no figure with them or without. */
            readonly moved: number | null;
            /** @description Ids of the newest, 20 at most. */
            readonly eventIds: readonly string[];
        };
        readonly LateFactView: {
            readonly eventId: string;
            readonly type: string;
            /** Format: date */
            readonly occurredOn: string;
            /** Format: date */
            readonly recordedOn: string;
            /** @description Days from the one to the other. */
            readonly lagDays: number;
            /** @description Recorded on a later day than the one of the loss. */
            readonly isAfterLoss: boolean;
        };
        readonly LearnedLateView: {
            /** @description All facts of the year before the loss. */
            readonly facts: number;
            /** @description Those recorded more than 7 days after they happened, or only after the loss. */
            readonly late: number;
            /** @description Those of them recorded only after the loss. */
            readonly afterLoss: number;
            /** @description The newest of the late ones, 20 at most. */
            readonly newest: readonly components["schemas"]["LateFactView"][];
        };
        readonly PostMortemView: {
            /** Format: date */
            readonly asOf: string;
            /** Format: date-time */
            readonly knownAt: string | null;
            /** @description `<ledgerId>.<position>`: where the log ended for this answer. */
            readonly position: string;
            readonly accountId: string;
            readonly horizonDays: number;
            /**
             * Format: date
             * @description The day it was marked lost.
             */
            readonly lostOn: string;
            /**
             * @description The reason on record.
             * @enum {string}
             */
            readonly reason: "competitor" | "price" | "service" | "need-ended" | "ceased-trading" | "other";
            /** @description To whom, where that was said. */
            readonly rival: string | null;
            /**
             * Format: date-time
             * @description When the first thing was recorded of it: before, nothing was known then.
             */
            readonly knownFrom: string;
            readonly warnings: readonly components["schemas"]["WarningView"][];
            /** @description What was logged in the 365 days before the loss, by type: those without weight first, then those that weighed most. */
            readonly signals: readonly components["schemas"]["SignalWeightView"][];
            readonly learnedLate: components["schemas"]["LearnedLateView"];
        };
        readonly AmendedByView: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "corrected" | "retracted";
            /** @description Id of who said so. */
            readonly actor: string;
            /** @description The name of that actor, where known. */
            readonly actorName: string | null;
            /** Format: date-time */
            readonly recordedAt: string;
        };
        readonly OriginalView: {
            /** Format: date-time */
            readonly occurredAt: string;
            /** Format: date */
            readonly occurredOn: string;
            readonly data: {
                readonly [key: string]: unknown;
            };
            readonly personal: {
                readonly [key: string]: string;
            } | null;
            readonly sealed: boolean;
        };
        readonly ImportSourceView: {
            readonly batch: string;
            /** @description SHA-256 of the file, in hex. */
            readonly fileHash: string;
            /** @description From 1, the heading excluded. */
            readonly row: number;
        };
        readonly TimelineEntryView: {
            readonly id: string;
            /** @example ContactMade */
            readonly type: string;
            /** Format: date-time */
            readonly occurredAt: string;
            /** Format: date */
            readonly occurredOn: string;
            /** Format: date-time */
            readonly recordedAt: string;
            readonly revision: string;
            readonly position: string;
            /** @description Id of who said so. */
            readonly actor: string;
            /** @description The name of the actor, where known. */
            readonly actorName: string | null;
            /** @enum {string} */
            readonly origin: "entered" | "captured" | "imported";
            readonly data: {
                readonly [key: string]: unknown;
            };
            /** @description Texts about people; null where there are none, or they cannot be opened. */
            readonly personal: {
                readonly [key: string]: string;
            } | null;
            /** @description Whether there are texts that cannot be opened: their key is destroyed or missing, or they were changed. */
            readonly sealed: boolean;
            /** @description Why the event cannot be read, if it cannot: then its data is empty. */
            readonly problem: string | null;
            /** @description Who corrected or withdrew it, and when. */
            readonly amendedBy: components["schemas"]["AmendedByView"] | null;
            /** @description What it said before it was corrected; all else is as corrected. */
            readonly original: components["schemas"]["OriginalView"] | null;
            readonly import: components["schemas"]["ImportSourceView"] | null;
        };
        readonly TimelinePageView: {
            /** Format: date */
            readonly asOf: string;
            /** Format: date-time */
            readonly knownAt: string | null;
            /** @description `<ledgerId>.<position>`: where the log ended for this answer. */
            readonly position: string;
            readonly accountId: string;
            readonly entries: readonly components["schemas"]["TimelineEntryView"][];
            readonly total: number;
            readonly nextCursor: string | null;
        };
        readonly DayOfEventsView: {
            /** Format: date */
            readonly day: string;
            readonly events: number;
        };
        readonly TimelineDaysView: {
            /** Format: date */
            readonly asOf: string;
            /** Format: date-time */
            readonly knownAt: string | null;
            /** @description `<ledgerId>.<position>`: where the log ended for this answer. */
            readonly position: string;
            readonly accountId: string;
            readonly total: number;
            /** @description Days with events, the newest first. */
            readonly days: readonly components["schemas"]["DayOfEventsView"][];
            /** @description Days on which some of them were recorded, the newest first. */
            readonly recordedOn: readonly string[];
        };
        readonly StandsView: {
            readonly data: {
                readonly [key: string]: unknown;
            };
            readonly personal: {
                readonly [key: string]: string;
            } | null;
        };
        readonly ThingView: {
            /** @example SO-1001 */
            readonly id: string;
            /** Format: date */
            readonly sinceOn: string;
            /** Format: date */
            readonly endedOn: string | null;
            /** @description What is said of it: by what began it, and since then in fields of the same names. */
            readonly stands: components["schemas"]["StandsView"];
        };
        readonly ThingsPageView: {
            /** Format: date */
            readonly asOf: string;
            /** Format: date-time */
            readonly knownAt: string | null;
            /** @description `<ledgerId>.<position>`: where the log ended for this answer. */
            readonly position: string;
            readonly accountId: string;
            /** @example order */
            readonly kind: string;
            /** @description What began last comes first. */
            readonly things: readonly components["schemas"]["ThingView"][];
            /** @description How many there are in all. */
            readonly total: number;
        };
        readonly AccountActionView: {
            /** @example X-7 */
            readonly actionId: string;
            /** @enum {string} */
            readonly purpose: "follow-up" | "relationship" | "communication" | "review" | "defence" | "service" | "collection" | "hand-over";
            /**
             * @description Who is to act.
             * @enum {string}
             */
            readonly side: "us" | "customer";
            readonly ownerId: string | null;
            /** Format: date */
            readonly agreedOn: string;
            /** Format: date */
            readonly dueOn: string;
            /** @description How often it was moved. */
            readonly moved: number;
            /**
             * Format: date
             * @description Null while it is open.
             */
            readonly closedOn: string | null;
            /** @enum {string|null} */
            readonly outcome: "done" | "dropped" | null;
            /** @example threat:T-1 */
            readonly about: string | null;
            readonly campaign: string | null;
            /** @enum {string|null} */
            readonly channel: "call" | "visit" | "meeting" | "mail" | "letter" | "review" | null;
            readonly withMarketing: boolean;
            /**
             * Format: uuid
             * @description The event it was agreed by.
             */
            readonly eventId: string;
            /** @description What was noted when it was agreed. */
            readonly note: string | null;
        };
        readonly AccountActionsView: {
            /** Format: date */
            readonly asOf: string;
            /** Format: date-time */
            readonly knownAt: string | null;
            /** @description `<ledgerId>.<position>`: where the log ended for this answer. */
            readonly position: string;
            readonly accountId: string;
            /** @description What the day asks for and nobody has set aside, by the day it is due. */
            readonly duties: readonly components["schemas"]["DutyLineView"][];
            /** @description What is agreed and comes into sight on a later day, by the day it is due. */
            readonly ahead: readonly components["schemas"]["DutyLineView"][];
            /** @description What is due last comes first. */
            readonly actions: readonly components["schemas"]["AccountActionView"][];
        };
        readonly DemoLoadedView: {
            readonly accounts: number;
            /** @description Accounts that were there before. */
            readonly known: number;
            /** @description Events recorded now. */
            readonly recorded: number;
        };
        readonly WhyView: {
            /** @description A name for programs and languages. */
            readonly code: string;
            /** @description A sentence in English. */
            readonly message: string;
            /** @description What it is about, by name. */
            readonly params?: Record<string, unknown>;
            /** @description What is wrong with which column, as in problems: field, code, message, params. */
            readonly faults?: readonly Record<string, unknown>[];
        };
        readonly RehearsalView: {
            /** @enum {string} */
            readonly state: "running" | "done" | "failed";
            readonly rowsRead: number;
            /** @description What an import would do. */
            readonly preview: Record<string, unknown> | null;
            readonly problem: string | null;
            /** @description The same for other languages: code and parameters. */
            readonly why: components["schemas"]["WhyView"] | null;
        };
        readonly DraftView: {
            readonly draft: string;
            readonly fileName: string;
            readonly bytes: number;
            /** @description What its first bytes are. */
            readonly format: Record<string, unknown>;
            readonly encoding: string;
            readonly separator: string | null;
            readonly linesPassedOver: number;
            readonly rows: number;
            /** @description Each with what it holds, and which of ours it is. */
            readonly columns: readonly Record<string, unknown>[];
            /** @description How it is read, once that is known. */
            readonly recipe: Record<string, unknown> | null;
            /** @description Why nothing can be taken from it. */
            readonly problem: string | null;
            /** @description The same for other languages: code and parameters. */
            readonly why: components["schemas"]["WhyView"] | null;
            /** @description What has to be said before it can be read. */
            readonly questions: readonly Record<string, unknown>[];
            /** @description What rows may be. */
            readonly types: readonly ("order" | "order_returned" | "contact" | "contract" | "threat" | "stakeholder" | "buying_role" | "manager" | "key_account" | "key_account_ended" | "wallet" | "handed_over" | "known_as" | "lost" | "account" | "parent" | "account_renamed" | "required_roles" | "won_back" | "stance" | "stakeholder_details" | "buying_role_ended" | "departed" | "cadence" | "order_cancelled" | "contract_amended" | "contract_drafted" | "contract_renewed" | "contract_terminated" | "threat_defended" | "business_lost" | "threat_reassessed" | "defence" | "action" | "action_closed" | "action_moved")[];
            /** @description Columns of ours. */
            readonly ourColumns: readonly string[];
            readonly rehearsal: components["schemas"]["RehearsalView"] | null;
        };
        readonly SameSaid: {
            /** @description The number of an account in the file. */
            readonly theirs: string;
            /** @description The account of ours that it is. */
            readonly ours: string;
        };
        readonly WordSaid: {
            /** @description As it stands in the column; empty for an empty cell. */
            readonly word: string;
            /** @enum {string} */
            readonly type: "order" | "order_returned" | "contact" | "contract" | "threat" | "stakeholder" | "buying_role" | "manager" | "key_account" | "key_account_ended" | "wallet" | "handed_over" | "known_as" | "lost" | "account" | "parent" | "account_renamed" | "required_roles" | "won_back" | "stance" | "stakeholder_details" | "buying_role_ended" | "departed" | "cadence" | "order_cancelled" | "contract_amended" | "contract_drafted" | "contract_renewed" | "contract_terminated" | "threat_defended" | "business_lost" | "threat_reassessed" | "defence" | "action" | "action_closed" | "action_moved";
        };
        readonly TypeByWordSaid: {
            /** @description The column of the file. */
            readonly column: string;
            /** @description Its words, each with the type of row it means; others are left out. */
            readonly types: readonly components["schemas"]["WordSaid"][];
        };
        readonly SaidOfFile: {
            /**
             * @description For amounts without one.
             * @example EUR
             */
            readonly currency?: string;
            /** @description Our columns and theirs. */
            readonly map?: Record<string, unknown>;
            /** @description Rows of one reference are lines of one order. */
            readonly lines?: boolean;
            /** @description Whose numbers of accounts these are. */
            readonly system?: string;
            /** @description Accounts of the file that are known. */
            readonly sameAs?: readonly components["schemas"]["SameSaid"][];
            /**
             * @description The type of all rows.
             * @enum {string}
             */
            readonly type?: "order" | "order_returned" | "contact" | "contract" | "threat" | "stakeholder" | "buying_role" | "manager" | "key_account" | "key_account_ended" | "wallet" | "handed_over" | "known_as" | "lost" | "account" | "parent" | "account_renamed" | "required_roles" | "won_back" | "stance" | "stakeholder_details" | "buying_role_ended" | "departed" | "cadence" | "order_cancelled" | "contract_amended" | "contract_drafted" | "contract_renewed" | "contract_terminated" | "threat_defended" | "business_lost" | "threat_reassessed" | "defence" | "action" | "action_closed" | "action_moved";
            /** @description Our columns that are always so. */
            readonly set?: Record<string, unknown>;
            readonly typeByWord?: components["schemas"]["TypeByWordSaid"];
            /** @description "none", or {"percent": "19"}. */
            readonly tax?: Record<string, unknown>;
            /** @description The domain of our own addresses. */
            readonly ours?: string;
            /**
             * @description Of telephone numbers.
             * @example DE
             */
            readonly country?: string;
            /** @enum {string} */
            readonly dayOrder?: "dmy" | "mdy";
            /** @enum {string} */
            readonly decimal?: "." | ",";
            /** @description Between two cells. */
            readonly delimiter?: string;
            /** @description Lines before the heading. */
            readonly skip?: number;
        };
        readonly LeftOutView: {
            readonly why: components["schemas"]["WhyView"];
            readonly rows: number;
        };
        readonly ImportView: {
            /** @description The same file is the same batch. */
            readonly batch: string;
            /** @enum {string} */
            readonly state: "running" | "done" | "failed";
            /** @description What to do about a failed one. */
            readonly problem: string | null;
            /** @description The same for other languages: code and parameters. */
            readonly why: components["schemas"]["WhyView"] | null;
            readonly fileName: string | null;
            /** @description Where it was looked at before. */
            readonly rowsTotal: number | null;
            /** @description What the file was read as. */
            readonly recipe: string | null;
            /** @description The name of that recipe. */
            readonly recipeName: string | null;
            /** @description Rows that are nothing to record, by the reason. */
            readonly leftOutBecause: Record<string, unknown>;
            /** @description The same for other languages. */
            readonly leftOutWhy: readonly components["schemas"]["LeftOutView"][];
            /** @description Cells facts were recorded without, by the column. */
            readonly cellsLeftOut: Record<string, unknown>;
            /** @description Pairs of accounts whose numbers differ in the case of their letters alone. */
            readonly alike: readonly (readonly string[])[];
            readonly bytesRead: number;
            readonly bytesTotal: number;
            readonly rowsRead: number;
            /** @description Events recorded, account openings included. */
            readonly recorded: number;
            /** @description Rows that were known before. */
            readonly known: number;
            /** @description Rows set aside; see `rejectedAt`. */
            readonly rejected: number;
            /** @description Rows that are nothing to record: no fault. */
            readonly leftOut: number;
            /** @description People whom contacts name and nobody knows: the contacts are recorded without them. */
            readonly unknownPeople: number;
            /** @description Why it waits for a store just now; null while it goes on. */
            readonly waitsFor: string | null;
            /** @description Where the rejected rows can be fetched as CSV, until the server stops. */
            readonly rejectedAt: string | null;
        };
        readonly PastUndoView: {
            /** Format: date-time */
            readonly at: string;
            readonly actor: string;
            readonly eventsRetracted: number;
            /** @description Events that stay, as later ones need them. */
            readonly eventsKept: number;
        };
        readonly PastImportView: {
            /** @description The same file is the same batch. */
            readonly batch: string;
            /**
             * Format: date-time
             * @description When it was done last.
             */
            readonly at: string;
            readonly actor: string;
            /** @description Null where nobody is known by it. */
            readonly actorName: string | null;
            /** @description Null where its key is gone. */
            readonly fileName: string | null;
            /** @description What the file was read by. */
            readonly recipe: string | null;
            /** @description What that is called, where it is ours. */
            readonly recipeTitle: string | null;
            readonly rowsRead: number;
            /** @description Since it was undone last. */
            readonly eventsRecorded: number;
            readonly rowsKnown: number;
            readonly rowsRejected: number;
            /** @description Of no use here, and no fault. */
            readonly rowsLeftOut: number;
            readonly undone: components["schemas"]["PastUndoView"] | null;
        };
        readonly PastImportsView: {
            /** @description The newest first. */
            readonly items: readonly components["schemas"]["PastImportView"][];
        };
        readonly RunningImportsView: {
            readonly items: readonly components["schemas"]["ImportView"][];
        };
        readonly UndoView: {
            readonly batch: string;
            /** @enum {string} */
            readonly state: "running" | "done" | "failed";
            /** @description What to do about a failed one. */
            readonly problem: string | null;
            /** @description The same for other languages: code and parameters. */
            readonly why: components["schemas"]["WhyView"] | null;
            readonly eventsRetracted: number;
            /** @description Events that stay, as later ones need them. */
            readonly eventsKept: number;
            /** @description The first of those that stay. */
            readonly kept: readonly components["schemas"]["KeptView"][];
        };
        readonly FailureView: {
            /**
             * @description What went wrong.
             * @enum {string}
             */
            readonly code: "answered" | "gone" | "redirected" | "timeout" | "unreachable" | "not-https" | "private";
            /** @description What was answered, if anything. */
            readonly status: number | null;
        };
        readonly DeliveryView: {
            readonly messageId: string;
            /** @description The kind of the message; `webhook.test` for tests. */
            readonly kind: string;
            /** Format: date-time */
            readonly at: string;
            /** @description What was answered; null for nothing. */
            readonly status: number | null;
            /** @description Null where it was taken. */
            readonly failure: components["schemas"]["FailureView"] | null;
            readonly tookMs: number;
        };
        readonly WebhookView: {
            /** Format: uuid */
            readonly id: string;
            readonly url: string;
            readonly kinds: readonly ("duty.due" | "account.band-changed" | "threat.logged" | "fact.recorded" | "digest.daily")[];
            /**
             * @description `failing` is tried again, `set-aside` no more.
             * @enum {string}
             */
            readonly state: "on" | "off" | "failing" | "set-aside";
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly failingSince: string | null;
            /**
             * Format: date-time
             * @description When the next message is tried again.
             */
            readonly nextTryAt: string | null;
            /** @description What the last try met. */
            readonly failure: components["schemas"]["FailureView"] | null;
            /**
             * Format: date-time
             * @description Until when the secret before signs as well; null where only one does.
             */
            readonly bothSignUntil: string | null;
            /** @description What was sent to it last. */
            readonly lastDelivery: components["schemas"]["DeliveryView"] | null;
        };
        readonly WebhooksView: {
            readonly webhooks: readonly components["schemas"]["WebhookView"][];
        };
        readonly MakeWebhook: {
            /** @example https://hooks.example/mainstay */
            readonly url: string;
            /** @description What it is told of. */
            readonly kinds: readonly ("duty.due" | "account.band-changed" | "threat.logged" | "fact.recorded" | "digest.daily")[];
        };
        readonly KeyedWebhookView: {
            /** Format: uuid */
            readonly id: string;
            readonly url: string;
            readonly kinds: readonly ("duty.due" | "account.band-changed" | "threat.logged" | "fact.recorded" | "digest.daily")[];
            /**
             * @description `failing` is tried again, `set-aside` no more.
             * @enum {string}
             */
            readonly state: "on" | "off" | "failing" | "set-aside";
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly failingSince: string | null;
            /**
             * Format: date-time
             * @description When the next message is tried again.
             */
            readonly nextTryAt: string | null;
            /** @description What the last try met. */
            readonly failure: components["schemas"]["FailureView"] | null;
            /**
             * Format: date-time
             * @description Until when the secret before signs as well; null where only one does.
             */
            readonly bothSignUntil: string | null;
            /** @description What was sent to it last. */
            readonly lastDelivery: components["schemas"]["DeliveryView"] | null;
            /**
             * @description Signs every message; shown this once.
             * @example whsec_…
             */
            readonly secret: string;
        };
        readonly SwitchWebhook: {
            /** @description Whether it is told; switched on, it goes on where it was. */
            readonly on: boolean;
        };
        readonly DeliveriesView: {
            /** @description The last hundred, the last first. */
            readonly deliveries: readonly components["schemas"]["DeliveryView"][];
        };
        readonly TriedView: {
            /** @description What was answered; null for nothing. */
            readonly status: number | null;
            /** @description Null where it was taken. */
            readonly failure: components["schemas"]["FailureView"] | null;
        };
        readonly HorizonView: {
            readonly horizonDays: number;
            /**
             * @description What it rests on: windows that have closed; shorter ones, which say who and not how many; both bases; MBG/NBD.
             * @enum {string}
             */
            readonly mode: "closed-windows" | "short-windows" | "bases-alone" | "mbg-alone";
            /** @description Windows looked at. */
            readonly windows: number;
            /** @description Accounts without an order in them. */
            readonly losses: number;
            /** @description Accounts with one. */
            readonly survivors: number;
        };
        readonly CalibrationView: {
            /** Format: date-time */
            readonly recordedAt: string;
            /** @description Who put it on record, by id. */
            readonly actor: string;
            /** @description And by name, where there is one. */
            readonly actorName: string | null;
            /**
             * Format: date
             * @description The last day it learned from.
             */
            readonly cutOffOn: string;
            /** @enum {string} */
            readonly model: "rhythm-2" | "mbg-nbd";
            readonly accounts: number;
            readonly orderDays: number;
            readonly horizons: readonly components["schemas"]["HorizonView"][];
            /**
             * Format: date
             * @description The first day it scores no more, where it was taken back.
             */
            readonly withdrawnOn: string | null;
        };
        readonly AttemptProblemView: {
            /**
             * @description `cancelled` where it was given up.
             * @example too-little-to-fit
             */
            readonly code: string;
            readonly message: string;
        };
        readonly AttemptView: {
            /** Format: date-time */
            readonly recordedAt: string;
            /**
             * Format: date
             * @description The last day it learned from, or would have.
             */
            readonly cutOffOn: string;
            /** @description Why it gave nothing; null where it gave a calibration. */
            readonly problem: components["schemas"]["AttemptProblemView"] | null;
        };
        readonly ScheduleView: {
            /** @description Whether the rule `calibration` is on today. */
            readonly enabled: boolean;
            readonly everyDays: number;
            /**
             * Format: date
             * @description The first day on which it is calibrated again, to the end of the day before; null while that is off.
             */
            readonly dueOn: string | null;
            /** @description What came of it last; null where none was tried by schedule. */
            readonly lastAttempt: components["schemas"]["AttemptView"] | null;
        };
        readonly GroupView: {
            readonly accounts: number;
            /** @description Mean chance said. */
            readonly said: number;
            /** @description Share lost. */
            readonly seen: number;
        };
        readonly RevenueFiguresView: {
            /** @description Share of the revenue lost in the first tenth of accounts. */
            readonly topTenth: number;
            /** @description And in the first fifth. */
            readonly topFifth: number;
            /** @description Σ chance × revenue over the revenue lost. */
            readonly ratio: number;
        };
        readonly LeadView: {
            /** @description Customers at work at the cut who were lost. */
            readonly lost: number;
            /** @description Share of them not flagged from their last order to the cut. */
            readonly neverFlagged: number;
            /** @description Days of silence at the first flag, in the middle; left out where none was flagged. */
            readonly silenceAtFlag?: number;
            /** @description Days from the first flag until the horizon was over, in the middle. */
            readonly leadDays?: number;
        };
        readonly FiguresView: {
            /** @description How often a loss had the higher chance; left out where all came out alike. */
            readonly auc?: number;
            /** @description Mean squared error. */
            readonly brier: number;
            /** @description Mean logarithmic loss. */
            readonly logLoss: number;
            /** @description Mean distance of said and seen over groups. */
            readonly ece: number;
            /** @description Share of losses in the riskiest tenth over that in all. */
            readonly lift: number;
            /** @description Ten groups of equal size by chance. */
            readonly calibration: readonly components["schemas"]["GroupView"][];
            /** @description Accounts ranked by chance × net orders of the year before; left out where no revenue was lost, and of backtests before there was it. */
            readonly revenue?: components["schemas"]["RevenueFiguresView"];
            /** @description How early who was lost was flagged, all flagging the same number; left out where nobody at work was lost, and of backtests before there was it. */
            readonly lead?: components["schemas"]["LeadView"];
        };
        readonly CutView: {
            /** Format: date */
            readonly cutOn: string;
            /** @description Whether the models knew what was recorded by then, or what is known now of then. */
            readonly isKnownThen: boolean;
            readonly accounts: number;
            /** @description Of them without an order within the horizon. */
            readonly losses: number;
            readonly model: components["schemas"]["FiguresView"];
            readonly against: components["schemas"]["FiguresView"];
            /** @description Accounts in another band under the other model. */
            readonly changed: number;
        };
        readonly BacktestView: {
            /** Format: date-time */
            readonly recordedAt: string;
            /** @description Who put it on record, by id. */
            readonly actor: string;
            /** @description And by name, where there is one. */
            readonly actorName: string | null;
            readonly backtestId: string;
            /** @enum {string} */
            readonly model: "rhythm-2" | "mbg-nbd" | "bg-nbd" | "pareto-nbd" | "rfm" | "recency";
            /** @enum {string} */
            readonly against: "rhythm-2" | "mbg-nbd" | "bg-nbd" | "pareto-nbd" | "rfm" | "recency";
            readonly horizonDays: number;
            readonly cuts: readonly components["schemas"]["CutView"][];
        };
        readonly ActivationView: {
            /** Format: date-time */
            readonly recordedAt: string;
            /** @description Who put it on record, by id. */
            readonly actor: string;
            /** @description And by name, where there is one. */
            readonly actorName: string | null;
            /** @enum {string} */
            readonly model: "rhythm-2" | "mbg-nbd";
            /** Format: date */
            readonly fromOn: string;
            readonly backtestId: string;
            readonly reason: string;
        };
        readonly FactorView: {
            /** @enum {string} */
            readonly signal: "threat" | "key-person-left" | "coverage-low" | "cadence-missed";
            /** @description A multiple of its prior weight. */
            readonly factor: number;
        };
        readonly LogLossView: {
            /** @description Mean logarithmic loss without signals. */
            readonly none: number;
            /** @description By their priors. */
            readonly prior: number;
            /** @description By what is proposed, on the accounts it was learned from. */
            readonly proposed: number;
        };
        readonly JudgedSignalView: {
            /** @enum {string} */
            readonly signal: "threat" | "key-person-left" | "coverage-low" | "cadence-missed";
            /** @description Accounts that had it, once a day judged. */
            readonly accountsWith: number;
            readonly lossesWith: number;
            readonly lossesWithout: number;
            /** @description What its prior weight would be multiplied by; left out below 30 losses with it, or without it. */
            readonly factor?: number;
        };
        readonly SignalsView: {
            /** Format: date-time */
            readonly recordedAt: string;
            /** @description Who put it on record, by id. */
            readonly actor: string;
            /** @description And by name, where there is one. */
            readonly actorName: string | null;
            readonly backtestId: string;
            readonly horizonDays: number;
            readonly cuts: readonly string[];
            readonly accounts: number;
            readonly losses: number;
            readonly logLoss: components["schemas"]["LogLossView"];
            readonly signals: readonly components["schemas"]["JudgedSignalView"][];
        };
        readonly SignalsActivationView: {
            /** Format: date-time */
            readonly recordedAt: string;
            /** @description Who put it on record, by id. */
            readonly actor: string;
            /** @description And by name, where there is one. */
            readonly actorName: string | null;
            /** Format: date */
            readonly fromOn: string;
            readonly factors: readonly components["schemas"]["FactorView"][];
            readonly backtestId: string;
            readonly reason: string;
        };
        readonly RunProblemView: {
            /** @example not-identified */
            readonly code: string;
            readonly message: string;
            /** @description What it is about. */
            readonly params: {
                readonly [key: string]: unknown;
            };
        };
        readonly ModelRunView: {
            /** @enum {string} */
            readonly kind: "calibration" | "backtest" | "signals";
            /** @description Whether the rule `calibration` began it, and nobody by hand. */
            readonly bySchedule: boolean;
            /** @enum {string} */
            readonly state: "running" | "done" | "failed" | "cancelled";
            /** @description The share done, 0 to 1. */
            readonly share: number;
            /** @description Whether it put anything on record. */
            readonly changed: boolean;
            readonly problem: components["schemas"]["RunProblemView"] | null;
        };
        readonly ChurnModelsView: {
            /**
             * @description The algorithm that scores today.
             * @enum {string}
             */
            readonly active: "rhythm-2" | "mbg-nbd";
            /**
             * Format: date
             * @description The cut-off day of the calibration in force; null for the defaults.
             */
            readonly calibratedOn: string | null;
            /** @description The hash scores name. */
            readonly modelHash: string;
            readonly calibrations: readonly components["schemas"]["CalibrationView"][];
            /** @description When it is calibrated by schedule, and what came of it last. */
            readonly schedule: components["schemas"]["ScheduleView"];
            readonly backtests: readonly components["schemas"]["BacktestView"][];
            readonly activations: readonly components["schemas"]["ActivationView"][];
            /** @description What signals weigh today; those not named weigh their priors. */
            readonly factors: readonly components["schemas"]["FactorView"][];
            readonly signals: readonly components["schemas"]["SignalsView"][];
            readonly signalActivations: readonly components["schemas"]["SignalsActivationView"][];
            /** @description What runs, or ran last since the server started. */
            readonly run: components["schemas"]["ModelRunView"] | null;
        };
        readonly CalibrateAsked: {
            /**
             * Format: date
             * @description The last day the model may learn from.
             */
            readonly cutOffOn: string;
        };
        readonly BacktestAsked: {
            /**
             * @description The model that is tried.
             * @enum {string}
             */
            readonly model: "rhythm-2" | "mbg-nbd" | "bg-nbd" | "pareto-nbd" | "rfm" | "recency";
            /**
             * @description The model beside it.
             * @enum {string}
             */
            readonly against: "rhythm-2" | "mbg-nbd" | "bg-nbd" | "pareto-nbd" | "rfm" | "recency";
            /** @description The last days the models know, whose horizon has passed. */
            readonly cuts: readonly string[];
            /** @default 90 */
            readonly horizonDays?: number;
        };
        readonly SignalsAsked: {
            /**
             * @description By what came within so many days they are judged.
             * @default 180
             */
            readonly horizonDays?: number;
        };
        readonly ActivateAsked: {
            /**
             * @description The algorithm that scores.
             * @enum {string}
             */
            readonly model: "rhythm-2" | "mbg-nbd";
            /**
             * Format: date
             * @description The first day it scores; not before today.
             */
            readonly fromOn: string;
            /** @description The backtest it was judged by. */
            readonly backtestId: string;
            /** @description Why; no names of customers here. */
            readonly reason: string;
        };
        readonly ActivateSignalsAsked: {
            /**
             * Format: date
             * @description The first day they weigh so: today or later.
             */
            readonly fromOn: string;
            /** @description The signals that weigh what was proposed; all others weigh their priors. */
            readonly signals: readonly ("threat" | "key-person-left" | "coverage-low" | "cadence-missed")[];
            /** @description The backtest that proposed it. */
            readonly backtestId: string;
            readonly reason: string;
        };
        readonly WithdrawAsked: {
            /**
             * Format: date
             * @description The cut-off day of the calibration taken back.
             */
            readonly cutOffOn: string;
        };
        readonly StepAsked: {
            /**
             * @description A command about accounts, by its name.
             * @example MakeContact
             */
            readonly command: string;
            /**
             * @description What its form holds but for the account. A day may lie ahead until `on`; without one it is now.
             * @example {
             *       "kind": "visit",
             *       "occurredOn": "2026-12-01"
             *     }
             */
            readonly fields: {
                readonly [key: string]: unknown;
            };
        };
        readonly WhatIfAsked: {
            /**
             * @description The accounts it is supposed of, by their numbers.
             * @example [
             *       "ACME-1"
             *     ]
             */
            readonly accountIds: readonly string[];
            readonly steps: readonly components["schemas"]["StepAsked"][];
            /**
             * Format: date
             * @description The day it is looked at: today where nothing is said, or a day of the next 400.
             */
            readonly on?: string;
            /** @default 180 */
            readonly horizonDays?: number;
        };
        readonly SupposedSideView: {
            /** @description As the portfolio would show it. */
            readonly row: components["schemas"]["PortfolioRowView"];
            /** @description The strongest causes of its churn risk, at most three. */
            readonly causes: readonly components["schemas"]["ContributionView"][];
            /** @description What the day would ask for. */
            readonly due: readonly components["schemas"]["DutyLineView"][];
        };
        readonly SupposedRefusalView: {
            /** @example threat-closed */
            readonly code: string;
            readonly message: string;
            readonly params: {
                readonly [key: string]: unknown;
            };
        };
        readonly SupposedScoresView: {
            readonly loyalty: number | null;
            readonly churnRisk: number | null;
            readonly coverage: number | null;
        };
        readonly SupposedStepView: {
            /** @description Events it comes to; none where it is refused, or so already. */
            readonly events: number;
            /** @description Why it could not be recorded; left out where it could. */
            readonly refusal?: components["schemas"]["SupposedRefusalView"];
            /** @description After it and those before it. */
            readonly scores: components["schemas"]["SupposedScoresView"];
        };
        readonly SupposedAccountView: {
            readonly accountId: string;
            readonly name: string;
            readonly before: components["schemas"]["SupposedSideView"];
            readonly after: components["schemas"]["SupposedSideView"];
            readonly steps: readonly components["schemas"]["SupposedStepView"][];
        };
        readonly BeforeAfterView: {
            readonly before: number;
            readonly after: number;
        };
        readonly KnownBeforeAfterView: {
            readonly before: number | null;
            readonly after: number | null;
        };
        readonly SupposedRevenueView: {
            /** @example EUR */
            readonly currency: Record<string, unknown>;
            readonly renewableMinor: components["schemas"]["BeforeAfterView"];
            readonly atRiskMinor: components["schemas"]["BeforeAfterView"];
            /** @description Of those accounts alone of which a margin is known; null where of none. */
            readonly profitAtRiskMinor: components["schemas"]["KnownBeforeAfterView"];
            /** @description Accounts with renewable revenue in it. */
            readonly accounts: components["schemas"]["BeforeAfterView"];
            /** @description Those of them of which a margin is known. */
            readonly profitKnown: components["schemas"]["BeforeAfterView"];
        };
        readonly WhatIfTotalsView: {
            readonly accounts: number;
            /** @description Accounts of which some score would be another. */
            readonly moved: number;
            /** @description Accounts at which some step is refused. */
            readonly refused: number;
            /** @description Duties that stand on the day. */
            readonly due: components["schemas"]["BeforeAfterView"];
            /** @description By currency, the largest first. */
            readonly revenue: readonly components["schemas"]["SupposedRevenueView"][];
        };
        readonly WhatIfView: {
            /** Format: date */
            readonly asOf: string;
            /** Format: date-time */
            readonly knownAt: string | null;
            /** @description `<ledgerId>.<position>`: where the log ended for this answer. */
            readonly position: string;
            /**
             * Format: date
             * @description The day it is looked at.
             */
            readonly on: string;
            readonly horizonDays: number;
            readonly accounts: readonly components["schemas"]["SupposedAccountView"][];
            readonly totals: components["schemas"]["WhatIfTotalsView"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly ColleaguesController_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ColleaguesView"];
                };
            };
        };
    };
    readonly CredentialsController_link: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MakeLink"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LinkView"];
                };
            };
        };
    };
    readonly CredentialsController_tokens: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TokensView"];
                };
            };
        };
    };
    readonly CredentialsController_addToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MakeToken"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NewTokenView"];
                };
            };
        };
    };
    readonly CredentialsController_revokeToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It opens nothing any more. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly LogoutController_signOut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignedOutView"];
                };
            };
        };
    };
    readonly LogoutController_signedOut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": {
                    /** @description Signed by the provider. */
                    readonly logout_token: string;
                };
            };
        };
        readonly responses: {
            /** @description Sessions that it is about have ended. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly OidcController_who: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProviderView"];
                };
            };
        };
    };
    readonly OidcController_start: {
        readonly parameters: {
            readonly query?: {
                /** @description Only where the provider asks nothing, as it knows who is there. */
                readonly silent?: "1";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description To the provider; to the page where another site asks. */
            readonly 302: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly OidcController_callback: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description To the page, with a session or with why there is none. */
            readonly 302: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly PoliciesController_view: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ShownPoliciesView"];
                };
            };
        };
    };
    readonly ReadsController_page: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReadsPageView"];
                };
            };
        };
    };
    readonly ReadsController_csv: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly SessionController_who: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    readonly SessionController_open: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenSession"];
            };
        };
        readonly responses: {
            /** @description Signed in; the session is in a cookie. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly SessionController_end: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Signed out. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly SessionsController_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionsView"];
                };
            };
        };
    };
    readonly SessionsController_revoke: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It opens nothing any more. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ViewsController_list: {
        readonly parameters: {
            readonly query: {
                readonly list: "portfolio" | "renewals" | "what-if";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NamedViewsView"];
                };
            };
        };
    };
    readonly ViewsController_keep: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Made by whoever keeps it. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ViewBody"];
            };
        };
        readonly responses: {
            /** @description It is kept. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ViewsController_remove: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Made by whoever keeps it. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Nobody sees it any more. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly HealthController_live: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LiveHealthView"];
                };
            };
        };
    };
    readonly HealthController_ready: {
        readonly parameters: {
            readonly query?: {
                /** @description answers: leaves out what questions are answered without, for proxies before it. */
                readonly for?: "answers";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReadyHealthView"];
                };
            };
        };
    };
    readonly SystemController_system: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SystemView"];
                };
            };
        };
    };
    readonly assignManager: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssignManager"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly designateKeyAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DesignateKeyAccount"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly endKeyAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EndKeyAccount"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly estimateWallet: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EstimateWallet"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly handOver: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HandOver"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly knowAs: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["KnowAs"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly markLost: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MarkLost"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly openAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenAccount"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly placeUnderParent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlaceUnderParent"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly renameAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RenameAccount"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly setRequiredRoles: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetRequiredRoles"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly winBack: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WinBack"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly assessStance: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
                readonly stakeholderId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssessStance"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly assignBuyingRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
                readonly stakeholderId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssignBuyingRole"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly changeStakeholderDetails: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
                readonly stakeholderId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeStakeholderDetails"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly endBuyingRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
                readonly stakeholderId: string;
                readonly role: "senior-executive" | "technical-decider" | "purchasing-officer" | "user" | "champion" | "gatekeeper" | "influencer";
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EndBuyingRole"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly identifyStakeholder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["IdentifyStakeholder"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly markDeparted: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
                readonly stakeholderId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MarkDeparted"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly setCadence: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
                readonly stakeholderId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetCadence"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly makeContact: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MakeContact"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly cancelOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
                readonly orderId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CancelOrder"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly placeOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlaceOrder"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly returnOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnOrder"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly amendContract: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
                readonly contractId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AmendContract"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly draftContract: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DraftContract"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly renewContract: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
                readonly contractId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RenewContract"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly signContract: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignContract"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly terminateContract: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
                readonly contractId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TerminateContract"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly defendThreat: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
                readonly threatId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DefendThreat"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly logThreat: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LogThreat"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly loseBusiness: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
                readonly threatId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LoseBusiness"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly reassessThreat: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
                readonly threatId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReassessThreat"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly takeDefenceAction: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
                readonly threatId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TakeDefenceAction"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly AccountQueriesController_actions: {
        readonly parameters: {
            readonly query?: {
                /** @description As of the end of this day. */
                readonly asOf?: string;
                /** @description As it was known at this instant, or at the end of this day; today is all that is known. It may not lie ahead. */
                readonly knownAt?: string;
                /** @description A command's `position`: the answer waits until it is in it, 5 seconds at most. */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly accountId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountActionsView"];
                };
            };
        };
    };
    readonly agreeAction: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AgreeAction"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly closeAction: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
                readonly actionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CloseAction"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly moveAction: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
                readonly actionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MoveAction"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly setMatterAside: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
                readonly matterId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetMatterAside"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly setPolicy: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly policy: "per-person-reports" | "calibration";
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetPolicy"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly correctEvent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
                readonly eventId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CorrectEvent"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly retractEvent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key again does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** @description ETags, one of which the account must have; or *. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly accountId: string;
                readonly eventId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RetractEvent"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readonly PortfolioQueriesController_page: {
        readonly parameters: {
            readonly query?: {
                /** @description As of the end of this day. */
                readonly asOf?: string;
                /** @description As it was known at this instant, or at the end of this day; today is all that is known. It may not lie ahead. */
                readonly knownAt?: string;
                /** @description A command's `position`: the answer waits until it is in it, 5 seconds at most. */
                readonly after?: string;
                /** @description Horizon of churn risk: the probability of no order in the next so many days or, under contract, of leaving at a decision within them. */
                readonly horizonDays?: number;
                /** @description Words found in name, id or manager. */
                readonly search?: string;
                /** @description Words with which words of the name begin. */
                readonly named?: string;
                readonly sort?: "name" | "accountId" | "managerId" | "loyalty" | "churnRisk" | "coverage" | "atRisk" | "profitAtRisk" | "nextWorseOn" | "lastOrderOn" | "lastContactOn";
                /** @description Where none is said, desc for loyalty, churnRisk, coverage, atRisk, profitAtRisk, and asc for all others. */
                readonly direction?: "asc" | "desc";
                /** @description The language by whose dictionaries names are sorted (BCP 47), numbers in them by their size. Without one, or in one that is not known, by plain letters. */
                readonly language?: string;
                /** @description Who manages the account; several separated by commas, any of them will do. */
                readonly managerId?: string;
                /** @description Key accounts only, or all others. */
                readonly key?: boolean;
                /** @description Status; several separated by commas, any of them will do. */
                readonly status?: string;
                /** @description Band of loyalty, too-early, or none; several separated by commas, any of them will do. */
                readonly loyaltyBand?: string;
                /** @description Band of churn risk, too-early, or none; several separated by commas, any of them will do. */
                readonly churnRiskBand?: string;
                /** @description Band of coverage, too-early, or none; several separated by commas, any of them will do. */
                readonly coverageBand?: string;
                readonly limit?: number;
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PortfolioPageView"];
                };
            };
        };
    };
    readonly PortfolioQueriesController_groups: {
        readonly parameters: {
            readonly query: {
                /** @description As of the end of this day. */
                readonly asOf?: string;
                /** @description As it was known at this instant, or at the end of this day; today is all that is known. It may not lie ahead. */
                readonly knownAt?: string;
                /** @description A command's `position`: the answer waits until it is in it, 5 seconds at most. */
                readonly after?: string;
                /** @description Horizon of churn risk: the probability of no order in the next so many days or, under contract, of leaving at a decision within them. */
                readonly horizonDays?: number;
                /** @description Words found in name, id or manager. */
                readonly search?: string;
                /** @description Words with which words of the name begin. */
                readonly named?: string;
                readonly sort?: "name" | "accountId" | "managerId" | "loyalty" | "churnRisk" | "coverage" | "atRisk" | "profitAtRisk" | "nextWorseOn" | "lastOrderOn" | "lastContactOn";
                /** @description Where none is said, desc for loyalty, churnRisk, coverage, atRisk, profitAtRisk, and asc for all others. */
                readonly direction?: "asc" | "desc";
                /** @description The language by whose dictionaries names are sorted (BCP 47), numbers in them by their size. Without one, or in one that is not known, by plain letters. */
                readonly language?: string;
                /** @description Who manages the account; several separated by commas, any of them will do. */
                readonly managerId?: string;
                /** @description Key accounts only, or all others. */
                readonly key?: boolean;
                /** @description Status; several separated by commas, any of them will do. */
                readonly status?: string;
                /** @description Band of loyalty, too-early, or none; several separated by commas, any of them will do. */
                readonly loyaltyBand?: string;
                /** @description Band of churn risk, too-early, or none; several separated by commas, any of them will do. */
                readonly churnRiskBand?: string;
                /** @description Band of coverage, too-early, or none; several separated by commas, any of them will do. */
                readonly coverageBand?: string;
                readonly limit?: number;
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
                /** @description What accounts are put together by. */
                readonly by: "managerId" | "status" | "churnRiskBand" | "loyaltyBand" | "coverageBand";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PortfolioGroupsView"];
                };
            };
        };
    };
    readonly PortfolioQueriesController_ids: {
        readonly parameters: {
            readonly query?: {
                /** @description As of the end of this day. */
                readonly asOf?: string;
                /** @description As it was known at this instant, or at the end of this day; today is all that is known. It may not lie ahead. */
                readonly knownAt?: string;
                /** @description A command's `position`: the answer waits until it is in it, 5 seconds at most. */
                readonly after?: string;
                /** @description Horizon of churn risk: the probability of no order in the next so many days or, under contract, of leaving at a decision within them. */
                readonly horizonDays?: number;
                /** @description Words found in name, id or manager. */
                readonly search?: string;
                /** @description Words with which words of the name begin. */
                readonly named?: string;
                readonly sort?: "name" | "accountId" | "managerId" | "loyalty" | "churnRisk" | "coverage" | "atRisk" | "profitAtRisk" | "nextWorseOn" | "lastOrderOn" | "lastContactOn";
                /** @description Where none is said, desc for loyalty, churnRisk, coverage, atRisk, profitAtRisk, and asc for all others. */
                readonly direction?: "asc" | "desc";
                /** @description The language by whose dictionaries names are sorted (BCP 47), numbers in them by their size. Without one, or in one that is not known, by plain letters. */
                readonly language?: string;
                /** @description Who manages the account; several separated by commas, any of them will do. */
                readonly managerId?: string;
                /** @description Key accounts only, or all others. */
                readonly key?: boolean;
                /** @description Status; several separated by commas, any of them will do. */
                readonly status?: string;
                /** @description Band of loyalty, too-early, or none; several separated by commas, any of them will do. */
                readonly loyaltyBand?: string;
                /** @description Band of churn risk, too-early, or none; several separated by commas, any of them will do. */
                readonly churnRiskBand?: string;
                /** @description Band of coverage, too-early, or none; several separated by commas, any of them will do. */
                readonly coverageBand?: string;
                readonly limit?: number;
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PortfolioIdsView"];
                };
            };
        };
    };
    readonly PortfolioQueriesController_changes: {
        readonly parameters: {
            readonly query: {
                /** @description As of the end of this day. */
                readonly asOf?: string;
                /** @description As it was known at this instant, or at the end of this day; today is all that is known. It may not lie ahead. */
                readonly knownAt?: string;
                /** @description A command's `position`: the answer waits until it is in it, 5 seconds at most. */
                readonly after?: string;
                /** @description Horizon of churn risk: the probability of no order in the next so many days or, under contract, of leaving at a decision within them. */
                readonly horizonDays?: number;
                /** @description Words found in name, id or manager. */
                readonly search?: string;
                /** @description Words with which words of the name begin. */
                readonly named?: string;
                readonly sort?: "name" | "accountId" | "managerId" | "loyalty" | "churnRisk" | "coverage" | "atRisk" | "profitAtRisk" | "nextWorseOn" | "lastOrderOn" | "lastContactOn";
                /** @description Where none is said, desc for loyalty, churnRisk, coverage, atRisk, profitAtRisk, and asc for all others. */
                readonly direction?: "asc" | "desc";
                /** @description The language by whose dictionaries names are sorted (BCP 47), numbers in them by their size. Without one, or in one that is not known, by plain letters. */
                readonly language?: string;
                /** @description Who manages the account; several separated by commas, any of them will do. */
                readonly managerId?: string;
                /** @description Key accounts only, or all others. */
                readonly key?: boolean;
                /** @description Status; several separated by commas, any of them will do. */
                readonly status?: string;
                /** @description Band of loyalty, too-early, or none; several separated by commas, any of them will do. */
                readonly loyaltyBand?: string;
                /** @description Band of churn risk, too-early, or none; several separated by commas, any of them will do. */
                readonly churnRiskBand?: string;
                /** @description Band of coverage, too-early, or none; several separated by commas, any of them will do. */
                readonly coverageBand?: string;
                readonly limit?: number;
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
                /** @description Since the end of this day. */
                readonly since: string;
                /** @description As it was known at this instant, or at the end of this day; at the end of `since` where nothing is said. */
                readonly sinceKnownAt?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PortfolioChangesView"];
                };
            };
        };
    };
    readonly PortfolioQueriesController_progress: {
        readonly parameters: {
            readonly query?: {
                /** @description As of the end of this day. */
                readonly asOf?: string;
                /** @description As it was known at this instant, or at the end of this day; today is all that is known. It may not lie ahead. */
                readonly knownAt?: string;
                /** @description A command's `position`: the answer waits until it is in it, 5 seconds at most. */
                readonly after?: string;
                /** @description Horizon of churn risk: the probability of no order in the next so many days or, under contract, of leaving at a decision within them. */
                readonly horizonDays?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProgressView"];
                };
            };
        };
    };
    readonly PortfolioQueriesController_csv: {
        readonly parameters: {
            readonly query?: {
                /** @description As of the end of this day. */
                readonly asOf?: string;
                /** @description As it was known at this instant, or at the end of this day; today is all that is known. It may not lie ahead. */
                readonly knownAt?: string;
                /** @description A command's `position`: the answer waits until it is in it, 5 seconds at most. */
                readonly after?: string;
                /** @description Horizon of churn risk: the probability of no order in the next so many days or, under contract, of leaving at a decision within them. */
                readonly horizonDays?: number;
                /** @description Words found in name, id or manager. */
                readonly search?: string;
                /** @description Words with which words of the name begin. */
                readonly named?: string;
                readonly sort?: "name" | "accountId" | "managerId" | "loyalty" | "churnRisk" | "coverage" | "atRisk" | "profitAtRisk" | "nextWorseOn" | "lastOrderOn" | "lastContactOn";
                /** @description Where none is said, desc for loyalty, churnRisk, coverage, atRisk, profitAtRisk, and asc for all others. */
                readonly direction?: "asc" | "desc";
                /** @description The language by whose dictionaries names are sorted (BCP 47), numbers in them by their size. Without one, or in one that is not known, by plain letters. */
                readonly language?: string;
                /** @description Who manages the account; several separated by commas, any of them will do. */
                readonly managerId?: string;
                /** @description Key accounts only, or all others. */
                readonly key?: boolean;
                /** @description Status; several separated by commas, any of them will do. */
                readonly status?: string;
                /** @description Band of loyalty, too-early, or none; several separated by commas, any of them will do. */
                readonly loyaltyBand?: string;
                /** @description Band of churn risk, too-early, or none; several separated by commas, any of them will do. */
                readonly churnRiskBand?: string;
                /** @description Band of coverage, too-early, or none; several separated by commas, any of them will do. */
                readonly coverageBand?: string;
                readonly limit?: number;
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly PortfolioQueriesController_sparklines: {
        readonly parameters: {
            readonly query: {
                /** @description As of the end of this day. */
                readonly asOf?: string;
                /** @description As it was known at this instant, or at the end of this day; today is all that is known. It may not lie ahead. */
                readonly knownAt?: string;
                /** @description A command's `position`: the answer waits until it is in it, 5 seconds at most. */
                readonly after?: string;
                /** @description Horizon of churn risk: the probability of no order in the next so many days or, under contract, of leaving at a decision within them. */
                readonly horizonDays?: number;
                /** @description Up to 100 accounts. */
                readonly accounts: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SparklinesView"];
                };
            };
        };
    };
    readonly RenewalsController_page: {
        readonly parameters: {
            readonly query?: {
                /** @description As of the end of this day. */
                readonly asOf?: string;
                /** @description As it was known at this instant, or at the end of this day; today is all that is known. It may not lie ahead. */
                readonly knownAt?: string;
                /** @description A command's `position`: the answer waits until it is in it, 5 seconds at most. */
                readonly after?: string;
                /** @description The first day of decision. */
                readonly from?: string;
                /** @description The last day of decision. */
                readonly to?: string;
                /** @description Who manages the account; several separated by commas, any of them will do. */
                readonly managerId?: string;
                readonly limit?: number;
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RenewalsPageView"];
                };
            };
        };
    };
    readonly RenewalsController_csv: {
        readonly parameters: {
            readonly query?: {
                /** @description As of the end of this day. */
                readonly asOf?: string;
                /** @description As it was known at this instant, or at the end of this day; today is all that is known. It may not lie ahead. */
                readonly knownAt?: string;
                /** @description A command's `position`: the answer waits until it is in it, 5 seconds at most. */
                readonly after?: string;
                /** @description The first day of decision. */
                readonly from?: string;
                /** @description The last day of decision. */
                readonly to?: string;
                /** @description Who manages the account; several separated by commas, any of them will do. */
                readonly managerId?: string;
                readonly limit?: number;
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly KnowledgeLagController_lag: {
        readonly parameters: {
            readonly query?: {
                /** @description Recorded from this day on: 90 days up to `to` where nothing is said. */
                readonly from?: string;
                /** @description Recorded up to the end of this day; today. */
                readonly to?: string;
                /** @description By what. */
                readonly by?: "source" | "person";
                /** @description By person: what oneself entered, and nothing of others. That is shown whatever the rules say. */
                readonly person?: "me";
                /** @description A command's `position`: the answer waits until it is in it, 5 seconds at most. */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KnowledgeLagView"];
                };
            };
        };
    };
    readonly TodayController_today: {
        readonly parameters: {
            readonly query?: {
                /** @description As of the end of this day. */
                readonly asOf?: string;
                /** @description As it was known at this instant, or at the end of this day; today is all that is known. It may not lie ahead. */
                readonly knownAt?: string;
                /** @description A command's `position`: the answer waits until it is in it, 5 seconds at most. */
                readonly after?: string;
                /** @description Whose day: `me`, or a colleague by id. Who is linked to no colleague sees everybody’s as `me`; so does `all`. */
                readonly owner?: string;
                /** @description The day to show: today, or one of the next 400 days by what is known now. */
                readonly on?: string;
                readonly limit?: number;
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TodayPageView"];
                };
            };
        };
    };
    readonly ActionsController_page: {
        readonly parameters: {
            readonly query?: {
                /** @description As of the end of this day. */
                readonly asOf?: string;
                /** @description As it was known at this instant, or at the end of this day; today is all that is known. It may not lie ahead. */
                readonly knownAt?: string;
                /** @description A command's `position`: the answer waits until it is in it, 5 seconds at most. */
                readonly after?: string;
                /** @description Whose they are; several separated by commas, any of them will do. */
                readonly owner?: string;
                /** @description follow-up, relationship, communication, review, defence, service, collection, hand-over */
                readonly purpose?: string;
                /** @description The first day on which they are due. */
                readonly dueFrom?: string;
                /** @description The last day on which they are due. */
                readonly dueTo?: string;
                /** @description Only those that are open, or, said no, only those that are over. */
                readonly open?: boolean;
                readonly limit?: number;
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionsPageView"];
                };
            };
        };
    };
    readonly ActionsController_csv: {
        readonly parameters: {
            readonly query?: {
                /** @description As of the end of this day. */
                readonly asOf?: string;
                /** @description As it was known at this instant, or at the end of this day; today is all that is known. It may not lie ahead. */
                readonly knownAt?: string;
                /** @description A command's `position`: the answer waits until it is in it, 5 seconds at most. */
                readonly after?: string;
                /** @description Whose they are; several separated by commas, any of them will do. */
                readonly owner?: string;
                /** @description follow-up, relationship, communication, review, defence, service, collection, hand-over */
                readonly purpose?: string;
                /** @description The first day on which they are due. */
                readonly dueFrom?: string;
                /** @description The last day on which they are due. */
                readonly dueTo?: string;
                /** @description Only those that are open, or, said no, only those that are over. */
                readonly open?: boolean;
                readonly limit?: number;
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly SearchController_find: {
        readonly parameters: {
            readonly query: {
                /** @description What somebody typed: words of names in any case, with or without accents; a number of an account, contract or order; a whole e-mail address. */
                readonly text: string;
                /** @description The answer waits until this `position` is in it. */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FoundItemsView"];
                };
            };
        };
    };
    readonly QuarantineController_answer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QuarantineView"];
                };
            };
        };
    };
    readonly AccountQueriesController_account: {
        readonly parameters: {
            readonly query?: {
                /** @description As of the end of this day. */
                readonly asOf?: string;
                /** @description As it was known at this instant, or at the end of this day; today is all that is known. It may not lie ahead. */
                readonly knownAt?: string;
                /** @description A command's `position`: the answer waits until it is in it, 5 seconds at most. */
                readonly after?: string;
                /** @description Horizon of churn risk: the probability of no order in the next so many days or, under contract, of leaving at a decision within them. */
                readonly horizonDays?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly accountId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountPageView"];
                };
            };
        };
    };
    readonly AccountQueriesController_courses: {
        readonly parameters: {
            readonly query?: {
                /** @description As of the end of this day. */
                readonly asOf?: string;
                /** @description As it was known at this instant, or at the end of this day; today is all that is known. It may not lie ahead. */
                readonly knownAt?: string;
                /** @description A command's `position`: the answer waits until it is in it, 5 seconds at most. */
                readonly after?: string;
                /** @description Horizon of churn risk: the probability of no order in the next so many days or, under contract, of leaving at a decision within them. */
                readonly horizonDays?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly accountId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CoursesView"];
                };
            };
        };
    };
    readonly AccountQueriesController_changes: {
        readonly parameters: {
            readonly query: {
                /** @description As of the end of this day. */
                readonly asOf?: string;
                /** @description As it was known at this instant, or at the end of this day; today is all that is known. It may not lie ahead. */
                readonly knownAt?: string;
                /** @description A command's `position`: the answer waits until it is in it, 5 seconds at most. */
                readonly after?: string;
                /** @description Horizon of churn risk: the probability of no order in the next so many days or, under contract, of leaving at a decision within them. */
                readonly horizonDays?: number;
                /** @description Since the end of this day. */
                readonly since: string;
                /** @description As it was known at this instant, or at the end of this day; at the end of `since` where nothing is said. */
                readonly sinceKnownAt?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly accountId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangesView"];
                };
            };
        };
    };
    readonly AccountQueriesController_disagreement: {
        readonly parameters: {
            readonly query?: {
                /** @description As of the end of this day. */
                readonly asOf?: string;
                /** @description As it was known at this instant, or at the end of this day; today is all that is known. It may not lie ahead. */
                readonly knownAt?: string;
                /** @description A command's `position`: the answer waits until it is in it, 5 seconds at most. */
                readonly after?: string;
                /** @description Horizon of churn risk: the probability of no order in the next so many days or, under contract, of leaving at a decision within them. */
                readonly horizonDays?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly accountId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DisagreementView"];
                };
            };
        };
    };
    readonly AccountQueriesController_postMortem: {
        readonly parameters: {
            readonly query?: {
                /** @description As of the end of this day. */
                readonly asOf?: string;
                /** @description As it was known at this instant, or at the end of this day; today is all that is known. It may not lie ahead. */
                readonly knownAt?: string;
                /** @description A command's `position`: the answer waits until it is in it, 5 seconds at most. */
                readonly after?: string;
                /** @description Horizon of churn risk: the probability of no order in the next so many days or, under contract, of leaving at a decision within them. */
                readonly horizonDays?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly accountId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PostMortemView"];
                };
            };
        };
    };
    readonly AccountQueriesController_timeline: {
        readonly parameters: {
            readonly query?: {
                /** @description As of the end of this day. */
                readonly asOf?: string;
                /** @description As it was known at this instant, or at the end of this day; today is all that is known. It may not lie ahead. */
                readonly knownAt?: string;
                /** @description A command's `position`: the answer waits until it is in it, 5 seconds at most. */
                readonly after?: string;
                readonly types?: string;
                /** @description Only these events, by id. */
                readonly ids?: string;
                /** @description Only what names this stakeholder. */
                readonly stakeholderId?: string;
                /** @description Only what has every word of it in its type, day, figures, ids, texts, or the names of those it is about. */
                readonly search?: string;
                /** @description So many of the newest are passed over; does not count beside a cursor. */
                readonly offset?: number;
                readonly limit?: number;
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly accountId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TimelinePageView"];
                };
            };
        };
    };
    readonly AccountQueriesController_timelineCsv: {
        readonly parameters: {
            readonly query?: {
                /** @description As of the end of this day. */
                readonly asOf?: string;
                /** @description As it was known at this instant, or at the end of this day; today is all that is known. It may not lie ahead. */
                readonly knownAt?: string;
                /** @description A command's `position`: the answer waits until it is in it, 5 seconds at most. */
                readonly after?: string;
                readonly types?: string;
                /** @description Only these events, by id. */
                readonly ids?: string;
                /** @description Only what names this stakeholder. */
                readonly stakeholderId?: string;
                /** @description Only what has every word of it in its type, day, figures, ids, texts, or the names of those it is about. */
                readonly search?: string;
                /** @description So many of the newest are passed over; does not count beside a cursor. */
                readonly offset?: number;
                readonly limit?: number;
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly accountId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly AccountQueriesController_timelineDays: {
        readonly parameters: {
            readonly query?: {
                /** @description As of the end of this day. */
                readonly asOf?: string;
                /** @description As it was known at this instant, or at the end of this day; today is all that is known. It may not lie ahead. */
                readonly knownAt?: string;
                /** @description A command's `position`: the answer waits until it is in it, 5 seconds at most. */
                readonly after?: string;
                readonly types?: string;
                /** @description Only these events, by id. */
                readonly ids?: string;
                /** @description Only what names this stakeholder. */
                readonly stakeholderId?: string;
                /** @description Only what has every word of it in its type, day, figures, ids, texts, or the names of those it is about. */
                readonly search?: string;
                /** @description So many of the newest are passed over; does not count beside a cursor. */
                readonly offset?: number;
                readonly limit?: number;
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly accountId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TimelineDaysView"];
                };
            };
        };
    };
    readonly AccountQueriesController_things: {
        readonly parameters: {
            readonly query: {
                /** @description As of the end of this day. */
                readonly asOf?: string;
                /** @description As it was known at this instant, or at the end of this day; today is all that is known. It may not lie ahead. */
                readonly knownAt?: string;
                /** @description A command's `position`: the answer waits until it is in it, 5 seconds at most. */
                readonly after?: string;
                readonly kind: "stakeholder" | "contact" | "order" | "return" | "contract" | "threat" | "action";
                /** @description Only those that are not over. */
                readonly open?: boolean;
                /** @description Only those whose id or name holds this. */
                readonly search?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly accountId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ThingsPageView"];
                };
            };
        };
    };
    readonly AccountQueriesController_entry: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly accountId: string;
                readonly eventId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TimelineEntryView"];
                };
            };
        };
    };
    readonly LiveController_live: {
        readonly parameters: {
            readonly query: {
                /** @description What to tell about, separated by commas. */
                readonly projections: string;
                /** @description The `position` of the page that was read before. */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
        };
    };
    readonly DemoController_load: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DemoLoadedView"];
                };
            };
        };
    };
    readonly DraftsController_begin: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /** Format: binary */
                    readonly file: string;
                };
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftView"];
                };
            };
        };
    };
    readonly DraftsController_view: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly draft: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftView"];
                };
            };
        };
    };
    readonly DraftsController_throwAway: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly draft: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly DraftsController_look: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly draft: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SaidOfFile"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftView"];
                };
            };
        };
    };
    readonly DraftsController_rehearse: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly draft: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SaidOfFile"];
            };
        };
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftView"];
                };
            };
        };
    };
    readonly DraftsController_record: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly draft: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SaidOfFile"];
            };
        };
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    readonly ImportsController_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PastImportsView"];
                };
            };
        };
    };
    readonly ImportsController_begin: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description CSV, gzipped or not.
                     */
                    readonly file: string;
                    /**
                     * @description For rows that say none.
                     * @example EUR
                     */
                    readonly currency?: string;
                    /** @description Our columns and yours, as JSON. */
                    readonly map?: string;
                    /** @enum {string} */
                    readonly lines?: "true" | "false";
                    /** @description What else is said of the file, as JSON: SaidOfFile. */
                    readonly said?: string;
                    /**
                     * @description All rows or none.
                     * @enum {string}
                     */
                    readonly strict?: "true" | "false";
                };
            };
        };
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    readonly ImportsController_running: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RunningImportsView"];
                };
            };
        };
    };
    readonly ImportsController_view: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly batch: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    readonly ImportsController_cancel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly batch: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    readonly ImportsController_undone: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly batch: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UndoView"];
                };
            };
        };
    };
    readonly ImportsController_undo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly batch: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UndoView"];
                };
            };
        };
    };
    readonly ImportsController_rejected: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly batch: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly WebhooksController_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhooksView"];
                };
            };
        };
    };
    readonly WebhooksController_add: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MakeWebhook"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeyedWebhookView"];
                };
            };
        };
    };
    readonly WebhooksController_rotate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeyedWebhookView"];
                };
            };
        };
    };
    readonly WebhooksController_switch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SwitchWebhook"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookView"];
                };
            };
        };
    };
    readonly WebhooksController_remove: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone, and so is what was noted of its deliveries. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly WebhooksController_deliveries: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeliveriesView"];
                };
            };
        };
    };
    readonly WebhooksController_test: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TriedView"];
                };
            };
        };
    };
    readonly WebhooksController_redeliver: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly messageId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TriedView"];
                };
            };
        };
    };
    readonly ModelsController_view: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChurnModelsView"];
                };
            };
        };
    };
    readonly ModelsController_calibrate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CalibrateAsked"];
            };
        };
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ModelRunView"];
                };
            };
        };
    };
    readonly ModelsController_backtest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BacktestAsked"];
            };
        };
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ModelRunView"];
                };
            };
        };
    };
    readonly ModelsController_judgeSignals: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignalsAsked"];
            };
        };
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ModelRunView"];
                };
            };
        };
    };
    readonly ModelsController_cancel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ModelRunView"];
                };
            };
        };
    };
    readonly ModelsController_activate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ActivateAsked"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChurnModelsView"];
                };
            };
        };
    };
    readonly ModelsController_activateSignals: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ActivateSignalsAsked"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChurnModelsView"];
                };
            };
        };
    };
    readonly ModelsController_withdraw: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WithdrawAsked"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChurnModelsView"];
                };
            };
        };
    };
    readonly WhatIfController_whatIf: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WhatIfAsked"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WhatIfView"];
                };
            };
        };
    };
}
