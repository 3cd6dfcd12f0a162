import type { Translation } from './translation.ts';
import type { refusalsEn } from './refusals.en.ts';

export default {
  'refusal.account-exists': 'Den Kunden {accountId} gibt es schon.',
  'refusal.account-unknown':
    'Diesen Kunden gibt es nicht, oder bis dahin ist nichts von ihm bekannt.',
  'refusal.action-closed': 'Die Aufgabe {actionId} war da schon vorbei.',
  'refusal.action-differs':
    'Die Aufgabe {actionId} ist anders aufgezeichnet; berichtigen Sie jenes Ereignis.',
  'refusal.action-not-yet': 'Die Aufgabe {actionId} wurde erst nach diesem Zeitpunkt vereinbart.',
  'refusal.action-unknown': 'Es gibt keine Aufgabe {actionId}.',
  'refusal.already-lost':
    '{reason, select, competitor {Der Kunde war da schon an einen Wettbewerber verloren.} price {Der Kunde war da schon wegen des Preises verloren.} service {Der Kunde war da schon wegen des Service verloren.} need_ended {Der Kunde war da schon verloren: kein Bedarf mehr.} ceased_trading {Der Kunde war da schon verloren: Geschäft aufgegeben.} other {Der Kunde war da schon aus anderen Gründen verloren.}}',
  'refusal.amendment-not-correctable':
    'Eine Berichtigung nennt das ursprüngliche Ereignis; eine Rücknahme kann nur zurückgenommen werden.',
  'refusal.answers-later': 'Der Kontakt {answers} kam nach seiner Antwort.',
  'refusal.answers-same-direction':
    '{direction, select, inbound {Auch der Kontakt {answers} kam vom Kunden.} other {Auch der Kontakt {answers} ging von uns aus.}}',
  'refusal.answers-unknown': 'Es gibt keinen Kontakt {answers}, der zu beantworten wäre.',
  'refusal.already-taken': 'Danach stünde {thing} zweimal in den Aufzeichnungen.',
  'refusal.bad-request':
    'Das lässt sich nicht annehmen: Ein Teil der Anfrage ist nicht, wie er sein soll.',
  'refusal.busy': 'Gerade ändern andere diesen Kunden: Versuchen Sie es noch einmal.',
  'refusal.calibration-unknown': 'Zum {cutOffOn} ist keine Anpassung aufgezeichnet.',
  'refusal.clock-off': 'Die Uhr des Servers geht falsch; bis sie stimmt, wird nichts erfasst.',
  'refusal.contact-differs': 'Der Kontakt {reference} war ein anderer.',
  'refusal.contact-unknown': 'Diesen Kontakt gibt es nicht.',
  'refusal.contract-differs': 'Der Vertrag {contractId} ist mit anderen Bedingungen aufgezeichnet.',
  'refusal.contract-not-running': 'Der Vertrag {contractId} lief am {askedOn} nicht.',
  'refusal.contract-not-yet':
    'Der Vertrag {contractId} wurde erst nach diesem Zeitpunkt unterschrieben.',
  'refusal.contract-over': 'Der Vertrag {contractId} endete am {endsOn}.',
  'refusal.contract-signed': 'Der Vertrag {contractId} war da schon unterschrieben.',
  'refusal.contract-terminated': 'Der Vertrag {contractId} war da schon gekündigt.',
  'refusal.contract-unknown': 'Es gibt keinen unterschriebenen Vertrag {contractId}.',
  'refusal.currency-differs': 'Der Vertrag lautet auf {currency}.',
  'refusal.cursor-of-another': 'Diese Stelle gehört zu einer anderen Liste: Beginnen Sie von vorn.',
  'refusal.departure-differs':
    'Der Weggang ist schon erfasst, an einem anderen Tag oder mit anderer Nachfolge.',
  'refusal.draft-unknown': 'Diese Datei gibt es nicht mehr: Senden Sie sie noch einmal.',
  'refusal.drafts-waiting':
    'Zu viele Dateien warten auf den Import: Machen Sie mit einer weiter oder werfen Sie eine weg.',
  'refusal.ends-before-start': 'Der Vertrag beginnt am {startsOn}.',
  'refusal.event-retracted': 'Dieses Ereignis wurde zurückgenommen.',
  'refusal.event-unknown': 'Der Kunde hat kein solches Ereignis.',
  'refusal.file-undecided': 'Zuerst muss gesagt werden, wie die Datei gelesen wird.',
  'refusal.file-unusable': 'Diese Datei lässt sich nicht verwenden.',
  'refusal.foreign-origin': 'Andere Websites dürfen keine Befehle senden.',
  'refusal.gone': 'Die Frage wurde aufgegeben.',
  'refusal.history-unreadable':
    'Das Ereignis {eventId} ist nicht lesbar und steht im Weg: Berichtigen Sie es zuerst oder nehmen Sie es zurück.',
  'refusal.idempotency-key-reused': 'Das wurde schon einmal gesendet, mit anderem Inhalt.',
  'refusal.import-running':
    'Ein anderer Import läuft oder wird rückgängig gemacht: Warten Sie, bis er fertig ist.',
  'refusal.import-unknown': 'Diesen Import gibt es nicht.',
  'refusal.in-the-future': '{saidOn} liegt in der Zukunft; erfasst wird nur, was geschehen ist.',
  'refusal.internal':
    'Im Server ist etwas schiefgegangen; was nicht bestätigt wurde, wurde nicht geändert.',
  'refusal.key-missing':
    'Der Schlüssel {key} ist vernichtet oder verloren; unter ihm lassen sich keine Texte mehr erfassen.',
  'refusal.ledger-changed':
    'Die Aufzeichnungen sind andere als die, mit denen diese Seite geöffnet wurde: Laden Sie sie neu.',
  'refusal.link-over':
    'Dieser Link wurde schon benutzt oder ist zu alt: Erzeugen Sie mit „mainstay link“ einen neuen.',
  'refusal.manager-differs':
    'Der Kunde wurde da von {managerId} betreut, nicht von {fromManagerId}.',
  'refusal.mark-unreadable': 'Diese Marke in den Aufzeichnungen ist nicht lesbar.',
  'refusal.no-criterion': 'Ein Schlüsselkunde ist es nach Ertrag oder nach Strategie.',
  'refusal.no-manager':
    'Damals hatte der Kunde keine Betreuung; weisen Sie stattdessen jemanden zu.',
  'refusal.not-found': 'Unter dieser Adresse gibt es nichts.',
  'refusal.not-identified':
    'Die Bestellungen sagen nicht alles über das Modell: Die Kunden gleichen sich zu sehr, oder keiner geht.',
  'refusal.not-ready': 'Der Server ist noch nicht bereit: Versuchen Sie es gleich noch einmal.',
  'refusal.not-signed-in': 'Melden Sie sich zuerst an.',
  'refusal.not-there-yet':
    'So weit ist der Server noch nicht: Versuchen Sie es gleich noch einmal.',
  'refusal.not-your-account': 'Diesen Kunden betreut jemand anderes.',
  'refusal.not-your-event':
    'Das hat jemand anderes eingetragen, oder es ist mehr als 7 Tage her: Bitte die Vertriebsleitung fragen.',
  'refusal.nothing-rejected': 'Von diesem Import wurden keine Zeilen beiseitegelegt.',
  'refusal.order-cancelled': 'Die Bestellung {orderId} wurde storniert.',
  'refusal.order-differs': 'Die Bestellung {orderId} ist mit anderen Angaben aufgezeichnet.',
  'refusal.order-in-other-currency': 'Die Bestellung {orderId} lautet auf {currency}.',
  'refusal.order-not-yet': 'Die Bestellung {orderId} kam erst nach diesem Zeitpunkt.',
  'refusal.order-unknown': 'Es gibt keine Bestellung {orderId}.',
  'refusal.parent-is-below': '{parentId} ist selbst {accountId} untergeordnet.',
  'refusal.parent-is-itself': 'Ein Kunde kann nicht sich selbst übergeordnet sein.',
  'refusal.parent-unknown': 'Es gibt keinen Kunden {parentId}.',
  'refusal.per-person-reports-off':
    'Zahlen je Person sind hier ausgeschaltet. Der Eigentümer kann sie einschalten: Einrichten › Regeln.',
  'refusal.position-unknown': 'So weit reichen die Aufzeichnungen nicht.',
  'refusal.projection-unknown': 'Das wird nicht live gemeldet.',
  'refusal.renewal-not-later': 'Der Vertrag läuft schon bis {endsOn}.',
  'refusal.return-differs': 'Die Rückgabe {returnId} ist mit anderen Angaben aufgezeichnet.',
  'refusal.returns-more': 'Die Bestellung {orderId} betrug {whole}; davon sind {left} übrig.',
  'refusal.revision-differs': 'Der Kunde hat sich inzwischen geändert: Sehen Sie noch einmal nach.',
  'refusal.role-lacks':
    'Das ist {could, select, sales_manager {den Vertriebsleitern} account_manager {den Kundenbetreuern} sales_rep {den Vertriebsmitarbeitern} sales_coordinator {den Vertriebskoordinatoren} department_member {den Fachabteilungen} marketing {dem Marketing} finance {der Buchhaltung} steward {den Datenverwaltern} auditor {den Prüfern} privacy_officer {den Datenschutzbeauftragten} other {dem Inhaber der Anlage}} vorbehalten.',
  'refusal.role-twice': 'Eine Rolle kann nur einmal Gewicht haben.',
  'refusal.says-nothing-new':
    'Mit diesem Inhalt sagte das Ereignis nur, was ohne es bekannt ist; nehmen Sie es stattdessen zurück.',
  'refusal.views-full': 'Mehr Ansichten lassen sich nicht speichern: Entfernen Sie zuerst eine.',
  'refusal.view-foreign': 'Diese Ansicht gehört jemand anderem: Speichern Sie eine eigene.',
  'refusal.webhook-unknown': 'Diesen Webhook gibt es nicht mehr.',
  'refusal.message-unknown':
    'Diese Nachricht gibt es nicht mehr: Nachrichten werden dreißig Tage aufbewahrt.',
  'refusal.webhooks-full': 'Mehr Webhooks sind nicht möglich: Entfernen Sie zuerst einen.',
  'refusal.webhook-url':
    'An diese Adresse lassen sich keine Nachrichten senden: Schreiben Sie eine wie https://hooks.example/mainstay.',
  'refusal.webhook-https':
    'Nachrichten werden über https gesendet: Schreiben Sie eine Adresse, die mit https:// beginnt.',
  'refusal.view-unknown': 'Diese Ansicht haben Sie nicht mehr.',
  'refusal.session-unknown': 'Diese Sitzung gibt es nicht mehr.',
  'refusal.stakeholder-departed': 'Diese Person war da schon gegangen.',
  'refusal.stakeholder-differs':
    'Diese Person ist mit anderen Angaben aufgezeichnet; berichtigen Sie stattdessen jenes Ereignis.',
  'refusal.stakeholder-unknown': 'Diese Person gibt es bei diesem Kunden nicht.',
  'refusal.still-needed': 'Etwas anderes braucht es noch: Ändern Sie zuerst das ({thing}).',
  'refusal.stopping': 'Der Server wird gerade angehalten: Versuchen Sie es gleich noch einmal.',
  'refusal.store-unavailable':
    'Der Speicher ist gerade nicht erreichbar: Versuchen Sie es gleich noch einmal. Auch noch einmal gesendet, wird es nur einmal erfasst.',
  'refusal.successor-departed': 'Die Nachfolge war da schon gegangen.',
  'refusal.successor-is-itself': 'Niemand folgt sich selbst nach.',
  'refusal.successor-unknown': 'Die Nachfolge ist bei diesem Kunden nicht bekannt.',
  'refusal.termination-differs': 'Der Vertrag {contractId} wurde anders gekündigt.',
  'refusal.threat-closed': 'Die Bedrohung {threatId} ist schon vorbei.',
  'refusal.threat-differs': 'Die Bedrohung {threatId} ist anders aufgezeichnet.',
  'refusal.threat-not-yet': 'Die Bedrohung {threatId} wurde erst nach diesem Zeitpunkt erfasst.',
  'refusal.threat-unknown': 'Es gibt keine Bedrohung {threatId}.',
  'refusal.too-large': 'Das ist größer, als angenommen werden kann.',
  'refusal.backtest-known': 'Ein anderer Rückvergleich heißt {backtestId}.',
  'refusal.weight-not-proposed':
    'Kein Rückvergleich {backtestId} hat {factor} für {signal} vorgeschlagen.',
  'refusal.backtest-unknown': 'Kein Rückvergleich von {model} heißt {backtestId}.',
  'refusal.horizon-open':
    'Was innerhalb von {horizonDays, number} Tagen nach dem {cutOn} geschah, ist noch nicht bekannt.',
  'refusal.nobody-ordered': 'Bis zum {cutOn} hatte niemand bestellt.',
  'refusal.cannot-be-tried':
    'Diese Datei lässt sich so nicht prüfen; in einen eigenen Ordner importiert geht es.',
  'refusal.model-busy': 'An einem Modell wird gearbeitet: warten oder das abbrechen.',
  'refusal.from-later': '{from} liegt nach {to}: Tage reichen vom früheren zum späteren.',
  'refusal.not-lost':
    '{accountId} ist am {asOf} nicht verloren: Es gibt nichts, worauf zurückzublicken wäre.',
  'refusal.since-later':
    '{since} liegt nach {asOf}: Eine Veränderung reicht vom früheren zum späteren Tag.',
  'refusal.too-little-to-fit':
    'Bis dahin gibt es zu wenige Kunden und Bestellungen für eine Anpassung.',
  'refusal.too-long': 'Diese Adresse ist zu lang.',
  'refusal.too-many-questions':
    'Zu viele Ihrer Fragen zu vergangenen Tagen warten auf Antwort: Fragen Sie wieder, wenn einige sie haben.',
  'refusal.too-many-requests':
    'Zu viele Versuche: Warten Sie eine Minute und versuchen Sie es dann noch einmal.',
  'refusal.too-many-streams': 'Zu viele Seiten warten auf Neuigkeiten: Schließen Sie einige.',
  'refusal.owner-only': 'Das darf nur, wem Mainstay hier gehört, angemeldet mit einem Link.',
  'refusal.token-unknown': 'Dieses Token gibt es nicht mehr.',
  'refusal.undo-unknown': 'Dieser Import wurde nicht rückgängig gemacht.',
  'refusal.unknown-host': 'Unter dem Namen in dieser Adresse ist Mainstay nicht bekannt.',
  'refusal.unsupported-media-type': 'Diese Art von Inhalt wird nicht angenommen.',
  'refusal.weights-not-100': 'Die Gewichte ergeben zusammen {sum, number}, nicht 100.',
} as const satisfies Translation<typeof refusalsEn>;
