import type { Mutant } from './mutant.ts';

const SQLITE = 'libs/stores/src/sqlite';

/** What was acknowledged is kept, once, and can be opened and proved later. */
export const keeping: readonly Mutant[] = [
  {
    name: 'commit-that-fails-unseen',
    file: `${SQLITE}/transactions.ts`,
    text: '      this.#commit.run();\n      return result;',
    becomes:
      '      try {\n        this.#commit.run();\n      } catch {\n        this.#undo();\n      }\n      return result;',
    breaks: 'A command is acknowledged though its COMMIT failed: it is nowhere.',
    specs: [`${SQLITE}/transactions.spec.ts`, `${SQLITE}/event-store.spec.ts`],
  },
  {
    name: 'acknowledged-before-the-commit',
    file: `${SQLITE}/group-commit.ts`,
    text: `      const outcomes = await this.transactions.run(() => this.#write(group));
      this.after.commit();
      group.forEach((pending, index) => settle(pending, outcomes[index]));`,
    becomes: `      await this.transactions.run(() => {
        const outcomes = this.#write(group);
        group.forEach((pending, index) => settle(pending, outcomes[index]));
      });
      this.after.commit();`,
    breaks: 'A command is acknowledged before its COMMIT, which may still fail.',
    specs: [`${SQLITE}/event-store.spec.ts`],
  },
  {
    name: 'keys-not-synced',
    file: `${SQLITE}/keys.ts`,
    text: 'const db = openSqlite(path);',
    becomes: "const db = openSqlite(path, { synchronous: 'NORMAL' });",
    breaks: 'A power cut takes keys along under which texts were acknowledged.',
    specs: [`${SQLITE}/kept-files.spec.ts`],
  },
  {
    name: 'key-made-anew',
    file: 'libs/commands/src/writing/sealing.ts',
    text: 'fresh.push(...missing.filter((name) => !used.has(name)));',
    becomes: 'fresh.push(...missing.filter((name) => used.size >= 0 || name));',
    breaks: 'A lost key is made anew under its name, and older texts can never be opened again.',
    specs: ['libs/commands/src/writing/writer.spec.ts'],
  },
  {
    name: 'digest-without-data',
    file: `${SQLITE}/ledger-chain.ts`,
    text: '    data,\n    personal,\n    meta,\n  ]);',
    becomes: '    personal,\n    meta,\n  ]);',
    breaks: 'An amount changed in the file is not found.',
    specs: [`${SQLITE}/ledger-chain.spec.ts`],
  },
  {
    name: 'digest-not-kept',
    file: `${SQLITE}/ledger-chain.ts`,
    text: 'if (position % CLOSED_EVENTS === 0)',
    becomes: 'if (position % CLOSED_EVENTS === CLOSED_EVENTS)',
    breaks: 'No digest is kept of closed thousands.',
    specs: [`${SQLITE}/ledger-chain.spec.ts`],
  },
  {
    name: 'keys-copied-before-the-ledger',
    file: `${SQLITE}/verify-files.ts`,
    text: "['ledger.db', 'keys.db', 'access.db', 'answers.db']",
    becomes: "['keys.db', 'ledger.db', 'access.db', 'answers.db']",
    breaks: 'A backup holds events whose keys were made while it was copied, and are not in it.',
    specs: ['libs/stores/src/backup/backup-files.spec.ts'],
  },
  {
    name: 'fence-not-compared',
    file: 'libs/stores/src/postgres/fence.ts',
    text: 'AND fence = $3 AND',
    becomes: 'AND fence >= $3 AND',
    breaks: 'A process that slept writes old rows over new ones, as its lease is its own again.',
    specs: ['libs/stores/src/postgres/leases.processes.spec.ts'],
  },
];
