import type { Translation } from '../../words/translation.ts';
import type { webhooksEn } from './webhooks.en.ts';

export default {
  'webhooks.title': 'Webhooks',
  'webhooks.lead':
    'Adressen von Programmen, die erfahren, was hier geschieht: in Kennungen, Tagen und Zahlen, nie in Namen oder Texten.',
  'webhooks.mayNot': 'Das ist für den Eigentümer',
  'webhooks.mayNot.text': 'Wem Mainstay hier gehört, bestimmt, wer außerhalb benachrichtigt wird.',
  'webhooks.told': 'Wer benachrichtigt wird',
  'webhooks.none': 'Noch wird niemand benachrichtigt.',
  'webhooks.unknown': 'Diesen Webhook gibt es nicht mehr',
  'webhooks.unknown.text':
    'Er wurde entfernt, oder die Adresse ist nicht vollständig. Unten stehen die vorhandenen.',
  'webhooks.state.on': 'Wird benachrichtigt',
  'webhooks.state.off': 'Aus',
  'webhooks.state.failing': 'Wartet',
  'webhooks.state.set-aside': 'Zurückgestellt',
  'webhooks.waits': 'Nächster Versuch {next}. Seit {since} kommt nichts durch: {why}',
  'webhooks.aside':
    'Seit {since} kam nichts durch, und es wird nicht mehr versucht: {why} Wieder eingeschaltet, geht es dort weiter, wo es war.',
  'webhooks.offText': 'Er erfährt nichts. Wieder eingeschaltet, geht es dort weiter, wo es war.',
  'webhooks.bothSign': 'Bis {until} unterschreibt auch das bisherige Geheimnis.',
  'webhooks.last': 'Zuletzt: {what}, {when}.',
  'webhooks.nothingSent': 'Noch wurde nichts dorthin gesendet.',
  'webhooks.failure.answered': 'Die Antwort war {status}.',
  'webhooks.failure.gone': 'Die Antwort war {status}: Dort ist niemand mehr.',
  'webhooks.failure.redirected':
    'Die Antwort war {status} und wies anderswohin; dem wird nicht gefolgt.',
  'webhooks.failure.timeout': 'Binnen zehn Sekunden kam keine Antwort.',
  'webhooks.failure.unreachable': 'Die Adresse war nicht zu erreichen.',
  'webhooks.failure.not-https': 'Dort wird kein https gesprochen.',
  'webhooks.failure.private':
    'Die Adresse liegt in einem privaten Netz; dorthin wird nichts gesendet.',
  'webhooks.test': 'Test senden',
  'webhooks.testOf': 'Test an {url} senden',
  'webhooks.taken': 'Angenommen: Die Antwort war {status}.',
  'webhooks.notTaken': 'Nicht angenommen. {why}',
  'webhooks.deliveries': 'Zustellungen',
  'webhooks.deliveriesOf': 'Zustellungen an {url}',
  'webhooks.when': 'Wann',
  'webhooks.what': 'Was',
  'webhooks.answer': 'Antwort',
  'webhooks.again': 'Noch einmal senden',
  'webhooks.againOf': 'Noch einmal senden, was {when} gesendet wurde',
  'webhooks.rotate': 'Neues Geheimnis',
  'webhooks.rotateOf': 'Neues Geheimnis für {url} erzeugen',
  'webhooks.rotate.title': 'Neues Geheimnis erzeugen?',
  'webhooks.rotate.text':
    'Nachrichten an {url} werden einen Tag lang mit beiden Geheimnissen unterschrieben, danach nur mit dem neuen. Tragen Sie das neue binnen dieses Tages ein.',
  'webhooks.rotate.do': 'Erzeugen',
  'webhooks.on': 'Einschalten',
  'webhooks.onOf': '{url} einschalten',
  'webhooks.off': 'Ausschalten',
  'webhooks.offOf': '{url} ausschalten',
  'webhooks.remove': 'Entfernen',
  'webhooks.removeOf': '{url} entfernen',
  'webhooks.remove.title': 'Diesen Webhook entfernen?',
  'webhooks.remove.text':
    '{url} erfährt nichts mehr, und was über Zustellungen vermerkt war, geht verloren. Zum Unterbrechen genügt Ausschalten.',
  'webhooks.remove.do': 'Entfernen',
  'webhooks.add': 'Weitere Adresse benachrichtigen',
  'webhooks.url': 'Adresse',
  'webhooks.urlHint': 'Wohin Nachrichten gesendet werden, etwa https://hooks.example/mainstay',
  'webhooks.kinds': 'Wovon sie erfährt',
  'webhooks.noKinds': 'Wählen Sie mindestens eines.',
  'webhooks.addIt': 'Hinzufügen',
  'webhooks.secret':
    'Das Geheimnis von {url}. Heben Sie es jetzt auf: Es wird nicht noch einmal gezeigt.',
  'webhooks.verify':
    'Jede Nachricht trägt webhook-id, webhook-timestamp und webhook-signature. Jede Bibliothek von Standard Webhooks prüft sie mit diesem Geheimnis: Geben Sie ihr den rohen Inhalt, und weisen Sie ab, was älter als fünf Minuten ist.',
  'webhooks.how': 'Wie geprüft wird und was in Nachrichten steht',
  'webhooks.kind.duty.due': 'Etwas ist fällig',
  'webhooks.kind.account.band-changed': 'Ein Kunde wechselt die Stufe',
  'webhooks.kind.threat.logged': 'Eine Bedrohung ist erfasst',
  'webhooks.kind.fact.recorded': 'Irgendetwas ist erfasst',
  'webhooks.kind.digest.daily': 'Der Tag jeder Person',
  'webhooks.kind.webhook.test': 'Ein Test',
  'webhooks.kind.other': 'Eine Nachricht',
  'webhooks.says.duty.due':
    'Wenn es zum ersten Mal in einer Liste steht, und wenn es auf einen anderen Tag verlegt wird.',
  'webhooks.says.account.band-changed':
    'Loyalität, Verlustrisiko oder Abdeckung ist in einer anderen Stufe, durch Ereignisse oder allein durch den Tag.',
  'webhooks.says.threat.logged': 'Ein Wettbewerber bemüht sich um einen Kunden.',
  'webhooks.says.fact.recorded':
    'Jedes Ereignis des Protokolls, mit Kennung und Platz; viele Nachrichten.',
  'webhooks.says.digest.daily':
    'Jeden Morgen eine Nachricht für jede Kollegin und jeden Kollegen mit Zugang.',
} as const satisfies Translation<typeof webhooksEn>;
