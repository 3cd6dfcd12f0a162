import { HandOver } from '#commands/accounts/accounts.commands';
import { CorrectEvent, RetractEvent } from '#commands/amendments/amendments.commands';
import { MakeContact } from '#commands/contacts/contacts.commands';
import { given, NOW, type Given } from '#commands/testing/specify-account';
import { AgreeAction, CloseAction, MoveAction } from '#commands/work/work.commands';
import { samples } from '#events/testing/samples';

const { AccountOpened: opened, StakeholderIdentified: identified } = samples;
const { CompetitorThreatLogged: threat, ManagerAssigned: assigned } = samples;
const { ActionAgreed: agreed, ActionMoved: moved, ActionClosed: closed } = samples;

const plain: Given = {
  type: 'ActionAgreed',
  occurredAt: '2025-04-02T12:00:00.000Z',
  data: {
    actionId: 'X-1',
    purpose: 'follow-up',
    side: 'us',
    ownerId: 'rep-1',
    dueOn: '2025-04-15',
    stakeholderIds: [],
  },
};
const second: Given = { ...plain, data: { ...plain.data, actionId: 'X-2' } };
const contactId = '7b0c2f4e-0000-5000-8000-000000000001';
const call: Given = {
  id: contactId,
  type: 'ContactMade',
  occurredAt: '2025-04-10T12:00:00.000Z',
  data: {
    kind: 'call',
    direction: 'outbound',
    answered: true,
    stakeholderIds: [],
    colleagueIds: [],
    fulfils: ['X-1'],
  },
};
const doneByCall: Given = {
  id: 'done',
  causedBy: contactId,
  type: 'ActionClosed',
  occurredAt: '2025-04-10T12:00:00.000Z',
  data: { actionId: 'X-1', outcome: 'done' },
};

describe('agreeing an action', () => {
  const fields = { ...agreed.data, ...agreed.personal, occurredAt: agreed.occurredAt };

  it('happens', () =>
    given(opened, identified, threat).when(AgreeAction, fields).thenHappened(agreed));

  it('is a follow-up of ours, where nothing else is said', () =>
    given(opened)
      .when(AgreeAction, { actionId: 'X-1', ownerId: 'rep-1', dueOn: '2025-04-15' })
      .thenHappened({ ...plain, occurredAt: NOW }));

  it('needs somebody whose it is, unless the customer is to act', () => {
    given(opened)
      .when(AgreeAction, { actionId: 'X-1', dueOn: '2025-04-15' })
      .thenInvalid('ownerId');
    given(opened)
      .when(AgreeAction, { actionId: 'X-1', side: 'customer', dueOn: '2025-04-15' })
      .thenHappened({
        type: 'ActionAgreed',
        occurredAt: NOW,
        data: {
          actionId: 'X-1',
          purpose: 'follow-up',
          side: 'customer',
          dueOn: '2025-04-15',
          stakeholderIds: [],
        },
      });
  });

  it('is about something that is known: of a contact the event', () => {
    const about = (what: string) => ({
      actionId: 'X-1',
      ownerId: 'rep-1',
      dueOn: '2025-04-15',
      about: what,
    });
    given(opened).when(AgreeAction, about('threat:T-1')).thenRejected('threat-unknown');
    given(opened)
      .when(AgreeAction, about(`contact:${contactId}`))
      .thenRejected('contact-unknown');
    given(opened).when(AgreeAction, about('invoice:INV-1')).thenInvalid('about');
    given(opened).when(AgreeAction, about('threat')).thenInvalid('about');
    given(opened, plain, call, doneByCall)
      .when(AgreeAction, { ...about(`contact:${contactId}`), actionId: 'X-3' })
      .thenHappened({
        type: 'ActionAgreed',
        occurredAt: NOW,
        data: {
          ...(plain.data as object),
          actionId: 'X-3',
          about: `contact:${contactId}`,
        } as never,
      });
  });

  it('happens once under an id', () => {
    given(opened, plain)
      .when(AgreeAction, { actionId: 'X-1', ownerId: 'rep-1', dueOn: '2025-04-15' })
      .thenNothing();
    given(opened, plain)
      .when(AgreeAction, { actionId: 'X-1', ownerId: 'rep-1', dueOn: '2025-04-16' })
      .thenRejected('action-differs');
  });
});

describe('moving and closing an action', () => {
  it('happens while it is open', () => {
    given(opened, plain)
      .when(MoveAction, { ...moved.data, ...moved.personal, occurredAt: moved.occurredAt })
      .thenHappened(moved);
    given(opened, plain)
      .when(CloseAction, { ...closed.data, ...closed.personal, occurredAt: closed.occurredAt })
      .thenHappened(closed);
  });

  it('is refused of one that is unknown, not there yet, or over', () => {
    const move = { actionId: 'X-1', dueOn: '2025-04-20' };
    given(opened).when(MoveAction, move).thenRejected('action-unknown');
    given(opened, plain)
      .when(MoveAction, { ...move, occurredOn: '2025-04-01' })
      .thenRejected('action-not-yet');
    given(opened, plain, closed).when(MoveAction, move).thenRejected('action-closed');
    given(opened, plain, closed)
      .when(CloseAction, { actionId: 'X-1', outcome: 'dropped' })
      .thenRejected('action-closed');
  });

  it('to the day it has is nothing new, unless it is said why', () => {
    given(opened, plain).when(MoveAction, { actionId: 'X-1', dueOn: '2025-04-15' }).thenNothing();
    given(opened, plain)
      .when(MoveAction, { actionId: 'X-1', dueOn: '2025-04-15', reason: 'Asked again.' })
      .thenHappened({
        type: 'ActionMoved',
        occurredAt: NOW,
        data: { actionId: 'X-1', dueOn: '2025-04-15' },
        personal: { reason: 'Asked again.' },
      });
  });
});

describe('a contact that does what was agreed', () => {
  const fields = { kind: 'call', fulfils: ['X-1'], occurredAt: '2025-04-10T12:00:00.000Z' };

  it('closes it', () => {
    const { id: _call, ...made } = call as Given & { id: string };
    const {
      id: _done,
      causedBy: _by,
      ...done
    } = doneByCall as Given & Record<'id' | 'causedBy', string>;
    given(opened, plain).when(MakeContact, fields).thenHappened(made, done);
  });

  it('is refused where there is none, of another account say, or it is over or not there yet', () => {
    given(opened).when(MakeContact, fields).thenRejected('action-unknown');
    given(opened, plain, closed).when(MakeContact, fields).thenRejected('action-closed');
    given(opened, plain)
      .when(MakeContact, { ...fields, occurredAt: '2025-04-01T12:00:00.000Z' })
      .thenRejected('action-not-yet');
  });

  it('opens it again when it is withdrawn', () =>
    given(opened, plain, call, doneByCall)
      .when(RetractEvent, { eventId: contactId })
      .thenHappened(
        { type: 'EventRetracted', occurredAt: NOW, data: { event: contactId } },
        { type: 'EventRetracted', occurredAt: NOW, data: { event: 'done' } },
      ));

  it('is kept by a step agreed about it', () =>
    given(opened, plain, call, doneByCall, {
      ...second,
      data: { ...second.data, about: `contact:${contactId}` },
    })
      .when(RetractEvent, { eventId: contactId })
      .thenRejected('still-needed'));

  it('closes another one and opens the first when it is corrected', () =>
    given(opened, plain, second, call, doneByCall)
      .when(CorrectEvent, {
        eventId: contactId,
        content: { kind: 'call', fulfils: ['X-2'] },
      })
      .thenHappened(
        {
          type: 'EventCorrected',
          occurredAt: NOW,
          data: {
            event: contactId,
            type: 'ContactMade',
            schemaVersion: 1,
            occurredAt: '2025-04-10T12:00:00.000Z',
            data: { ...(call.data as object), fulfils: ['X-2'] },
          },
        } as never,
        { type: 'EventRetracted', occurredAt: NOW, data: { event: 'done' } },
        {
          type: 'ActionClosed',
          occurredAt: '2025-04-10T12:00:00.000Z',
          data: { actionId: 'X-2', outcome: 'done' },
        },
      ));

  it('leaves what it closed alone when only its minutes are corrected', () =>
    given(opened, plain, call, doneByCall)
      .when(CorrectEvent, {
        eventId: contactId,
        content: { kind: 'call', fulfils: ['X-1'], minutes: 20 },
      })
      .thenHappened({
        type: 'EventCorrected',
        occurredAt: NOW,
        data: {
          event: contactId,
          type: 'ContactMade',
          schemaVersion: 1,
          occurredAt: '2025-04-10T12:00:00.000Z',
          data: { ...(call.data as object), minutes: 20 },
        },
      } as never));

  it('keeps the action it did from being withdrawn', () =>
    given(opened, plain, call, doneByCall)
      .when(RetractEvent, { eventId: 'e1' })
      .thenRejected('still-needed'));
});

describe('a hand-over that was agreed', () => {
  const handOver = (owner: string): Given => ({
    ...plain,
    data: { ...plain.data, purpose: 'hand-over', ownerId: owner },
  });
  const taken = {
    type: 'AccountHandedOver',
    occurredAt: NOW,
    data: { fromManagerId: 'rep-1', toManagerId: 'rep-2' },
  } as const;
  const ended = {
    type: 'ActionClosed',
    occurredAt: NOW,
    data: { actionId: 'X-1', outcome: 'done' },
  } as const;
  const manager: Given = { ...assigned, data: { managerId: 'rep-1' } };

  it('ends by itself when the account is handed over to its owner', () =>
    given(opened, manager, handOver('rep-2'))
      .when(HandOver, { toManagerId: 'rep-2' })
      .thenHappened(taken, ended));

  it('ends as well where it was moved to that colleague', () =>
    given(opened, manager, handOver('rep-9'), {
      ...moved,
      personal: undefined,
    } as never)
      .when(HandOver, { toManagerId: 'rep-2' })
      .thenHappened(taken, ended));

  it('stays when another takes over, when it is over already, and when it is for something else', () => {
    given(opened, manager, handOver('rep-3'))
      .when(HandOver, { toManagerId: 'rep-2' })
      .thenHappened(taken);
    given(opened, manager, handOver('rep-2'), closed)
      .when(HandOver, { toManagerId: 'rep-2' })
      .thenHappened(taken);
    given(opened, manager, { ...plain, data: { ...plain.data, ownerId: 'rep-2' } })
      .when(HandOver, { toManagerId: 'rep-2' })
      .thenHappened(taken);
  });

  it('that ended after a moment is not ended anew by a hand-over learned late', () =>
    given(opened, manager, handOver('rep-2'), closed)
      .when(HandOver, { toManagerId: 'rep-2', occurredOn: '2025-04-12' })
      .thenHappened({ ...taken, occurredAt: '2025-04-12T12:00:00.000Z' }));
});
