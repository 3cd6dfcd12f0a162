import { dirname } from 'node:path';
import { mutated, type Mutant } from './mutant.ts';
import { MUTANTS } from './mutants.ts';
import { Scratch } from './scratch.ts';

const ROOT = dirname(dirname(import.meta.dirname));

/** Killed: a spec told. Of what is not killed nobody would have heard, or it says nothing any more. */
type Fate = 'killed' | 'survived' | 'stale' | 'does not compile';

interface Outcome {
  readonly mutant: Mutant;
  readonly fate: Fate;
  readonly says: string;
}

/** Changes the code for the worse, one change at a time, and asks the specs named beside it whether they tell. */
async function main(names: readonly string[], signal: AbortSignal): Promise<number> {
  const chosen = MUTANTS.filter(({ name }) => names.length === 0 || names.includes(name));
  const unknown = names.find((name) => !MUTANTS.some((mutant) => mutant.name === name));
  if (unknown !== undefined) {
    console.error(
      `There is no mutant ${unknown}; there are ${MUTANTS.map(({ name }) => name).join(', ')}.`,
    );
    return 2;
  }
  const scratch = new Scratch(ROOT);
  try {
    const outcomes = await outcomesOf(scratch, chosen, signal);
    return outcomes === undefined || signal.aborted ? 1 : report(outcomes);
  } finally {
    scratch.remove();
  }
}

/** Nothing where the specs do not hold without any change: then they say nothing of one. */
async function outcomesOf(
  scratch: Scratch,
  mutants: readonly Mutant[],
  signal: AbortSignal,
): Promise<readonly Outcome[] | undefined> {
  const specs = [...new Set(mutants.flatMap((mutant) => mutant.specs))];
  console.error(`Building, and running ${specs.length} files of specs without a change …`);
  const broken = (await scratch.build(signal)) ?? (await scratch.broken(specs, signal));
  if (broken !== undefined) {
    console.error(`Without any change this does not hold:\n${broken}`);
    return undefined;
  }
  const outcomes: Outcome[] = [];
  for (const mutant of mutants) {
    if (signal.aborted) break;
    const outcome = await tried(scratch, mutant, signal);
    console.error(`${outcome.fate}: ${mutant.name}`);
    outcomes.push(outcome);
  }
  return outcomes;
}

async function tried(scratch: Scratch, mutant: Mutant, signal: AbortSignal): Promise<Outcome> {
  const { file, specs } = mutant;
  const source = scratch.read(file);
  const changed = mutated(source, mutant);
  if (changed === undefined) {
    return { mutant, fate: 'stale', says: `${file} does not hold its text exactly once.` };
  }
  scratch.write(file, changed);
  try {
    const refused = await scratch.build(signal);
    if (refused !== undefined) return { mutant, fate: 'does not compile', says: refused };
    const told = await scratch.broken(specs, signal);
    if (told !== undefined) return { mutant, fate: 'killed', says: told };
    return { mutant, fate: 'survived', says: `${specs.join(', ')} hold all the same.` };
  } finally {
    scratch.write(file, source);
  }
}

/** The survivors last, where they are seen. */
function report(outcomes: readonly Outcome[]): number {
  const killed = outcomes.filter(({ fate }) => fate === 'killed');
  const others = outcomes.filter(({ fate }) => fate !== 'killed');
  for (const { mutant, fate, says } of [...killed, ...others]) {
    console.log(`${fate}: ${mutant.name} (${mutant.file})\n  ${mutant.breaks}\n  ${says}\n`);
  }
  console.log(`${killed.length} of ${outcomes.length} mutants are told by specs.`);
  return others.length > 0 ? 1 : 0;
}

const interrupted = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.once(name, () => {
    interrupted.abort();
  });
}
process.exitCode = await main(process.argv.slice(2), interrupted.signal);
