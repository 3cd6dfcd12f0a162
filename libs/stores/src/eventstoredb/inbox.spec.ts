import { Inbox } from './inbox.ts';

describe('an inbox', () => {
  it('gives all it holds at once, then waits for more, then says why it ended', async () => {
    const inbox = new Inbox<number, string>(10, 'full');
    inbox.push(1);
    inbox.push(2);
    expect(await inbox.take()).toEqual([1, 2]);

    const next = inbox.take();
    inbox.push(3);
    expect(await next).toEqual([3]);
    inbox.push(4);
    inbox.end('over');
    inbox.end('again');
    inbox.push(5);

    expect(await inbox.take()).toEqual([4]);
    expect(await inbox.take()).toBe('over');
  });

  it('holds no more than it may, and ends there', async () => {
    const inbox = new Inbox<number, string>(2, 'full');
    for (const item of [1, 2, 3, 4]) inbox.push(item);

    expect(await inbox.take()).toEqual([1, 2]);
    expect(await inbox.take()).toBe('full');
  });

  it('gives what it holds before it fails', async () => {
    const inbox = new Inbox<number, string>(10, 'full');
    inbox.push(1);
    inbox.end('over', new Error('denied'));

    expect(await inbox.take()).toEqual([1]);
    await expect(inbox.take()).rejects.toThrow('denied');
  });
});
