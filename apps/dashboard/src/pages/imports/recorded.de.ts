import type { Translation } from '../../words/translation.ts';
import type { recordedEn } from './recorded.en.ts';

export default {
  'recorded.AccountOpened': '{count, plural, one {neuer Kunde} other {neue Kunden}}',
  'recorded.AccountRenamed': '{count, plural, one {neuer Name} other {neue Namen}}',
  'recorded.AccountKnownAs':
    '{count, plural, one {Name in anderen Systemen} other {Namen in anderen Systemen}}',
  'recorded.AccountPlacedUnderParent':
    '{count, plural, one {Platz in einer Gruppe} other {Plätze in einer Gruppe}}',
  'recorded.ManagerAssigned': '{count, plural, one {Betreuung} other {Betreuungen}}',
  'recorded.AccountHandedOver': '{count, plural, one {Übergabe} other {Übergaben}}',
  'recorded.KeyAccountDesignated': '{count, plural, one {Schlüsselkunde} other {Schlüsselkunden}}',
  'recorded.KeyAccountEnded':
    '{count, plural, one {Ende als Schlüsselkunde} other {Enden als Schlüsselkunde}}',
  'recorded.RequiredRolesSet':
    '{count, plural, one {Liste nötiger Rollen} other {Listen nötiger Rollen}}',
  'recorded.WalletEstimated':
    '{count, plural, one {Schätzung der Ausgaben} other {Schätzungen der Ausgaben}}',
  'recorded.AccountLost': '{count, plural, one {verlorener Kunde} other {verlorene Kunden}}',
  'recorded.AccountWonBack':
    '{count, plural, one {zurückgewonnener Kunde} other {zurückgewonnene Kunden}}',
  'recorded.ActionAgreed': '{count, plural, one {Aufgabe} other {Aufgaben}} vereinbart',
  'recorded.ActionMoved': '{count, plural, one {Aufgabe} other {Aufgaben}} verschoben',
  'recorded.ActionClosed': '{count, plural, one {Aufgabe} other {Aufgaben}} abgeschlossen',
  'recorded.MatterSetAside': '{count, plural, one {Vorgang} other {Vorgänge}} zurückgestellt',
  'recorded.StakeholderIdentified': '{count, plural, one {Person} other {Personen}}',
  'recorded.StakeholderDetailsChanged':
    '{count, plural, one {Änderung an einer Person} other {Änderungen an Personen}}',
  'recorded.BuyingRoleAssigned': '{count, plural, one {Rolle} other {Rollen}}',
  'recorded.BuyingRoleEnded': '{count, plural, one {Ende einer Rolle} other {Enden von Rollen}}',
  'recorded.StanceAssessed': '{count, plural, one {Haltung} other {Haltungen}}',
  'recorded.StakeholderDeparted': '{count, plural, one {Weggang} other {Weggänge}}',
  'recorded.CadenceSet': '{count, plural, one {Kontaktrhythmus} other {Kontaktrhythmen}}',
  'recorded.ContactMade': '{count, plural, one {Kontakt} other {Kontakte}}',
  'recorded.OrderPlaced': '{count, plural, one {Bestellung} other {Bestellungen}}',
  'recorded.OrderReturned': '{count, plural, one {Rückgabe} other {Rückgaben}}',
  'recorded.OrderCancelled':
    '{count, plural, one {stornierte Bestellung} other {stornierte Bestellungen}}',
  'recorded.ContractDrafted': '{count, plural, one {Vertragsentwurf} other {Vertragsentwürfe}}',
  'recorded.ContractSigned':
    '{count, plural, one {unterschriebener Vertrag} other {unterschriebene Verträge}}',
  'recorded.ContractAmended':
    '{count, plural, one {geänderter Vertrag} other {geänderte Verträge}}',
  'recorded.ContractRenewed':
    '{count, plural, one {verlängerter Vertrag} other {verlängerte Verträge}}',
  'recorded.ContractTerminated':
    '{count, plural, one {gekündigter Vertrag} other {gekündigte Verträge}}',
  'recorded.CompetitorThreatLogged': '{count, plural, one {Bedrohung} other {Bedrohungen}}',
  'recorded.CompetitorThreatReassessed':
    '{count, plural, one {neu beurteilte Bedrohung} other {neu beurteilte Bedrohungen}}',
  'recorded.DefenceActionTaken': '{count, plural, one {Abwehrmaßnahme} other {Abwehrmaßnahmen}}',
  'recorded.CompetitorThreatDefended':
    '{count, plural, one {abgewehrte Bedrohung} other {abgewehrte Bedrohungen}}',
  'recorded.BusinessLostToCompetitor':
    '{count, plural, one {verlorenes Geschäft} other {verlorene Geschäfte}}',
  'recorded.EventCorrected': '{count, plural, one {Berichtigung} other {Berichtigungen}}',
  'recorded.EventRetracted': '{count, plural, one {Rücknahme} other {Rücknahmen}}',
} as const satisfies Translation<typeof recordedEn>;
