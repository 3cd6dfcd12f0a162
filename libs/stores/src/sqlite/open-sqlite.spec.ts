import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { temporaryDirectory } from '../../testing/temporary-directory.ts';
import { mustBeSet, NotDurable, openSqlite } from './open-sqlite.ts';

describe('opening a database', () => {
  it('refuses to go on when the database would lose what it acknowledges', () => {
    const { path, remove } = temporaryDirectory();
    const db = openSqlite(join(path, 'x.db'));
    expect(() => {
      mustBeSet(db, 'FULL');
    }).not.toThrow();

    db.exec('PRAGMA synchronous = NORMAL');
    const check = () => {
      mustBeSet(db, 'FULL');
    };

    expect(check).toThrow(NotDurable);
    expect(check).toThrow('synchronous level 1');
    db.exec('PRAGMA synchronous = FULL; PRAGMA journal_mode = DELETE');
    expect(check).toThrow('journal mode is delete');
    db.close();
    remove();
  });

  it('sets FULL again on every opening, since the file does not remember it', () => {
    const { path, remove } = temporaryDirectory();
    openSqlite(join(path, 'x.db'), { synchronous: 'NORMAL' }).close();

    const db = openSqlite(join(path, 'x.db'));

    expect(db.prepare('PRAGMA synchronous').get()).toMatchObject({ synchronous: 2 });
    db.close();
    remove();
  });

  it('does not take a database for reading that was never made for sharing', () => {
    const { path, remove } = temporaryDirectory();
    openSqlite(join(path, 'x.db')).close();
    const other = new DatabaseSync(join(path, 'x.db'));
    other.exec('PRAGMA journal_mode = DELETE');
    other.close();

    expect(() => openSqlite(join(path, 'x.db'), { readOnly: true })).toThrow(NotDurable);

    remove();
  });

  it('says so where a file system takes no folder', () => {
    // Linux's own; elsewhere there is no such folder to begin with.
    expect(() => openSqlite('/proc/mainstay/data/x.db')).toThrow();
  });

  it('needs no file for a database in memory', () => {
    const db = openSqlite(':memory:');

    db.exec('CREATE TABLE x (id INTEGER)');

    expect(db.location()).toBeNull();
    db.close();
  });
});
