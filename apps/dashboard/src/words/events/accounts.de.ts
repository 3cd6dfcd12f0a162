import type { Translation } from '../translation.ts';
import type { accountsEn } from './accounts.en.ts';

export default {
  'event.AccountOpened':
    '{as, select, prospect {Als Interessent angelegt} other {Als Kunde angelegt}}',
  'event.AccountRenamed': 'Kunde umbenannt',
  'event.AccountKnownAs': 'In {system} bekannt als {externalId}',
  'event.AccountPlacedUnderParent':
    '{parentId, select, none {Gehört zu keinem anderen Kunden mehr} other {{parentId} untergeordnet}}',
  'event.ManagerAssigned': 'Neue Betreuung: {managerId}',
  'event.AccountHandedOver': 'Von {fromManagerId} an {toManagerId} übergeben',
  'event.KeyAccountDesignated':
    '{by, select, both {Schlüsselkunde nach Ertrag und Strategie} profitability {Schlüsselkunde nach Ertrag} other {Schlüsselkunde nach Strategie}}',
  'event.KeyAccountEnded': 'Kein Schlüsselkunde mehr',
  'event.RequiredRolesSet': 'Nötige Rollen festgelegt: {roles}',
  'event.WalletEstimated': 'Gibt vermutlich {amount} im Jahr aus',
  'event.AccountLost':
    '{reason, select, competitor {Kunde an einen Wettbewerber verloren} price {Kunde wegen des Preises verloren} service {Kunde wegen des Service verloren} need_ended {Kunde verloren: kein Bedarf mehr} ceased_trading {Kunde verloren: Geschäft aufgegeben} other {Kunde aus anderen Gründen verloren}}',
  'event.AccountWonBack': 'Kunde zurückgewonnen',
} as const satisfies Translation<typeof accountsEn>;
