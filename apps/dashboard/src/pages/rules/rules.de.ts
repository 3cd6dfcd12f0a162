import type { Translation } from '../../words/translation.ts';
import type { rulesEn } from './rules.en.ts';

export default {
  'rules.title': 'Regeln',
  'rules.lead': 'Was hier für alle gilt, seit wann, und wer es warum festgelegt hat.',
  'rules.per-person-reports': 'Zahlen je Person',
  'rules.per-person-reports.means':
    'Fälliges, nächste Schritte und Summen je Person können zeigen, was jemand leistet; der Betriebsrat bestimmt darüber mit. Solange das aus ist, sieht jeder nur die eigenen; Kunden bleiben für alle offen, mit ihrer Betreuung. Solange es an ist, wird vermerkt, wer die anderer liest.',
  'rules.calibration': 'Nach Plan kalibrieren',
  'rules.calibration.means':
    'Das Abwanderungsmodell wird von selbst an dem kalibriert, was bis zum Ende des Vortags geschah, sobald die letzte Kalibrierung älter als so viele Tage ist. Sie gilt sofort, wie eine von Hand, steht als „nach Plan“ in den Aufzeichnungen und kann unter Modelle zurückgenommen werden; dann vergehen so viele Tage bis zur nächsten. Findet sich nichts, sagt es, warum, und versucht es am nächsten Tag wieder.',
  'rules.state': '{on, select, yes {An} every {An, alle {days, number} Tage} other {Aus}}',
  'rules.everyDays': 'Alle wie viele Tage',
  'rules.since': 'seit {day}',
  'rules.default': 'da niemand etwas anderes festgelegt hat',
  'rules.from': 'Ab',
  'rules.reason': 'Warum',
  'rules.set': '{on, select, yes {Einschalten} change {Ändern} other {Ausschalten}}',
  'rules.owner': 'Der Eigentümer dieser Installation kann es ändern.',
  'rules.word':
    '{on, select, yes {An} every {An, alle {days, number} Tage,} no {Aus} other {Wie von Haus aus}} ab {day}: {reason}',
  'rules.by': 'von {actor}, {day}',
} as const satisfies Translation<typeof rulesEn>;
