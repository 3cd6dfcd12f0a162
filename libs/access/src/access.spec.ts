import { Access } from '#access/access';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryAccessStore } from '#stores/memory/access-store';

const given = () => {
  const clock = new FixedClock('2026-03-01T12:00:00.000Z');
  const store = new MemoryAccessStore();
  return { clock, store, access: new Access(store, clock) };
};

describe('an owner link', () => {
  it('carries 128 bits that are kept nowhere', async () => {
    const { access, store } = given();
    const { secret } = await access.openLink();
    expect(Buffer.from(secret, 'base64url')).toHaveLength(16);
    expect(JSON.stringify(await store.list('link'))).not.toContain(secret);
  });

  it('opens one session, for the owner', async () => {
    const { access } = given();
    const link = await access.openLink();
    const session = await access.redeem(link.secret);
    expect(await access.identify('session', session?.secret ?? '')).toEqual({
      actor: link.actor,
      right: 'write',
      by: 'session',
      roles: ['owner'],
      colleagueId: null,
    });
    expect(link.actor).toMatchObject({ kind: 'owner', name: 'Owner' });
    expect(await access.redeem(link.secret)).toBeUndefined();
  });

  it('is good for ten minutes', async () => {
    const { access, clock } = given();
    const [first, second] = [await access.openLink(), await access.openLink()];
    clock.set('2026-03-01T12:09:59.999Z');
    expect(await access.redeem(first.secret)).toBeDefined();
    clock.set('2026-03-01T12:10:00.000Z');
    expect(await access.redeem(second.secret)).toBeUndefined();
  });

  it('stands for another person by name, the same one each time', async () => {
    const { access } = given();
    const [first, again] = [await access.openLink('Ravi'), await access.openLink('Ravi')];
    expect(first.actor).toMatchObject({ kind: 'person', name: 'Ravi' });
    expect(again.actor).toEqual(first.actor);
  });

  it('stands for a person even when it is called as the owner is', async () => {
    const { access } = given();
    const [owner, other] = [await access.openLink(), await access.openLink('Owner')];
    expect(other.actor.id).not.toBe(owner.actor.id);
  });

  it('is no session by itself', async () => {
    const { access } = given();
    const { secret } = await access.openLink();
    expect(await access.identify('session', secret)).toBeUndefined();
    expect(await access.redeem('guess')).toBeUndefined();
  });
});

describe('a session', () => {
  it('ends when its owner says so, and after thirty days', async () => {
    const { access, clock } = given();
    const first = await access.redeem((await access.openLink()).secret);
    const second = await access.redeem((await access.openLink()).secret);
    await access.endSession(first!.secret);
    expect(await access.identify('session', first!.secret)).toBeUndefined();
    clock.set('2026-03-31T11:59:59.999Z');
    expect(await access.identify('session', second!.secret)).toBeDefined();
    clock.set('2026-03-31T12:00:00.000Z');
    expect(await access.identify('session', second!.secret)).toBeUndefined();
  });
});

describe('sessions', () => {
  it('are listed without their secrets, until they are over or revoked', async () => {
    const { access, clock } = given();
    const mine = await access.redeem((await access.openLink()).secret);
    clock.set('2026-03-02T12:00:00.000Z');
    const { actor, secret } = await access.openLink('Ravi');
    const his = await access.redeem(secret);
    expect(await access.sessions()).toEqual([
      {
        id: mine!.id,
        actor: mine!.actor.id,
        name: 'Owner',
        createdAt: '2026-03-01T12:00:00.000Z',
        expiresAt: '2026-03-31T12:00:00.000Z',
      },
      {
        id: his!.id,
        actor: actor.id,
        name: 'Ravi',
        createdAt: '2026-03-02T12:00:00.000Z',
        expiresAt: '2026-04-01T12:00:00.000Z',
      },
    ]);
    expect(await access.sessionId(his!.secret)).toBe(his!.id);
    expect(await access.revokeSessions([his!.id, 'none'])).toBe(1);
    expect(await access.identify('session', his!.secret)).toBeUndefined();
    expect(await access.identify('session', mine!.secret)).toBeDefined();
    clock.set('2026-03-31T12:00:00.000Z');
    expect(await access.sessions()).toEqual([]);
  });
});

describe('a token', () => {
  it('reads only, unless it was made to write', async () => {
    const { access } = given();
    const [reader, writer] = [await access.addToken('erp'), await access.addToken('crm', 'write')];
    expect(await access.identify('token', reader.secret)).toMatchObject({ right: 'read' });
    expect(await access.identify('token', writer.secret)).toMatchObject({
      right: 'write',
      actor: { kind: 'program', name: 'crm' },
    });
  });

  it('is listed without its secret', async () => {
    const { access } = given();
    const { id, secret } = await access.addToken('erp');
    const listed = await access.tokens();
    expect(listed).toEqual([
      {
        id,
        name: 'erp',
        right: 'read',
        roles: ['reader'],
        createdAt: '2026-03-01T12:00:00.000Z',
      },
    ]);
    expect(JSON.stringify(listed)).not.toContain(secret);
  });

  it('is revoked by id, or with all others of its name', async () => {
    const { access } = given();
    const [first, second, third] = [
      await access.addToken('erp'),
      await access.addToken('erp'),
      await access.addToken('erp'),
    ];
    expect(await access.revokeTokens(first.id)).toBe(1);
    expect(await access.identify('token', first.secret)).toBeUndefined();
    expect(await access.identify('token', second.secret)).toBeDefined();
    expect(await access.revokeTokens('erp')).toBe(2);
    expect(await access.identify('token', third.secret)).toBeUndefined();
    expect(await access.revokeTokens('erp')).toBe(0);
  });
});

describe('what somebody is let in as', () => {
  const identityOf = async (access: Access, ...[as, said]: Parameters<Access['openLink']>) => {
    const link = await access.openLink(as, said);
    const session = await access.redeem(link.secret);
    return access.identify('session', session?.secret ?? '');
  };

  it('is everything, for people and programs that nothing was said of', async () => {
    const { access } = given();
    expect(await identityOf(access, 'Ravi')).toMatchObject({ roles: ['owner'], right: 'write' });
    const { secret } = await access.addToken('crm', 'write');
    expect(await access.identify('token', secret)).toMatchObject({ roles: ['owner'] });
  });

  it('holds at once wherever a person is signed in', async () => {
    const { access } = given();
    const session = await access.redeem((await access.openLink('Anna')).secret);
    await access.openLink('Anna', { colleagueId: 'anna', roles: ['auditor'] });
    expect(await access.identify('session', session!.secret)).toMatchObject({
      roles: ['auditor'],
      colleagueId: 'anna',
      right: 'read',
    });
  });

  it('stays where only who they are is said, and the other way round', async () => {
    const { access } = given();
    await access.openLink('Anna', { roles: ['sales-rep', 'marketing'] });
    await access.openLink('Anna', { colleagueId: 'anna' });
    await access.openLink('Anna', { roles: ['sales-rep'] });
    expect(await identityOf(access, 'Anna')).toMatchObject({
      roles: ['sales-rep'],
      colleagueId: 'anna',
      right: 'write',
    });
    expect(await access.colleagues()).toEqual([{ colleagueId: 'anna', name: 'Anna' }]);
  });

  it('is the owner for the owner, whatever else is said', async () => {
    const { access } = given();
    const owner = await identityOf(access, undefined, { colleagueId: 'ada', roles: ['reader'] });
    expect(owner).toMatchObject({ roles: ['owner'], colleagueId: 'ada' });
  });

  it('is of each token its own', async () => {
    const { access } = given();
    const [board, robot] = [
      await access.addToken('board', ['reader', 'auditor']),
      await access.addToken('board', ['steward']),
    ];
    expect(await access.identify('token', board.secret)).toMatchObject({
      roles: ['reader', 'auditor'],
      right: 'read',
    });
    expect(await access.identify('token', robot.secret)).toMatchObject({
      roles: ['steward'],
      right: 'write',
    });
  });
});

it('names who stands on events', async () => {
  const { access } = given();
  const { actor } = await access.openLink('Ravi');
  expect(await access.namesOf([actor.id, 'cli:ravi'])).toEqual(new Map([[actor.id, 'Ravi']]));
});

describe("a session that rests on a provider's word", () => {
  it('is in force for fifteen minutes after it', async () => {
    const { access, store, clock } = given();
    const anna = await store.obtainActor({ id: 'a-1', name: 'Anna', kind: 'person' });
    const { id, secret } = await access.openSession(anna);
    await store.keepVouching({
      sessionId: id,
      subject: 'https://id.example u-1',
      providerSession: null,
      vouchedAtMs: clock.nowMs(),
      askedAtMs: null,
      sealedTokens: '',
    });
    clock.set('2026-03-01T12:14:59.999Z');
    expect(await access.identify('session', secret)).toMatchObject({ actor: anna, right: 'read' });
    clock.set('2026-03-01T12:15:00.000Z');
    expect(await access.identify('session', secret)).toBeUndefined();
  });
});
