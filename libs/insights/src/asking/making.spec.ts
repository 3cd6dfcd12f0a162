import { Making, type Work } from './making.ts';

/** Something whose making goes on when told to. */
function given() {
  const done = Promise.withResolvers<string>();
  let work: Work | undefined;
  const making = new Making((given) => {
    work = given;
    return done.promise;
  });
  return { making, work: work!, done };
}

const asker = () => new AbortController();
const gone = new Error('gone');

describe('something made for all who wait', () => {
  it('is there for each of them', async () => {
    const { making, done } = given();
    const both = [making.wait(asker().signal), making.wait(asker().signal)];
    done.resolve('made');
    expect(await Promise.all(both)).toEqual(['made', 'made']);
    expect(await making.wait(asker().signal)).toBe('made');
  });

  it('says how much of it is done, never less than before, until it is made', async () => {
    const { making, work, done } = given();
    expect(making.percent).toBe(0);
    work.tell(0.426);
    work.tell(0.1);
    expect(making.percent).toBe(42);
    work.tell(1.5);
    expect(making.percent).toBe(100);
    done.resolve('made');
    await making.made;
    expect(making.percent).toBeUndefined();
  });

  it('is given up when the last who waited has left', async () => {
    const { making, work } = given();
    const [one, other] = [asker(), asker()];
    const waiting = [making.wait(one.signal), making.wait(other.signal)];
    one.abort(gone);
    await expect(waiting[0]).rejects.toBe(gone);
    expect(making.isGivenUp).toBe(false);
    other.abort(gone);
    await expect(waiting[1]).rejects.toBe(gone);
    expect(making.isGivenUp).toBe(true);
    expect(work.ending.aborted).toBe(true);
  });

  it('stays when somebody leaves who had it already', async () => {
    const { making, done } = given();
    const leaving = asker();
    const waiting = making.wait(leaving.signal);
    done.resolve('made');
    await waiting;
    leaving.abort(gone);
    expect(making.isGivenUp).toBe(false);
    await expect(making.wait(leaving.signal)).rejects.toBe(gone);
  });

  it('fails for whoever waits', async () => {
    const { making, done } = given();
    const waiting = making.wait(asker().signal);
    done.reject(new Error('no room'));
    await expect(waiting).rejects.toThrow('no room');
  });
});
