import type { ContractBook } from './contract-facts.ts';
import { isRunning, termOn } from './contract-terms.ts';
import type { OpenOrder } from './order-facts.ts';

/** Orders called off from one contract in the term that began on a day (day number). */
export interface CallOffs {
  readonly contractId: string;
  readonly termStartsOn: number;
  readonly count: number;
}

/** The contract an order is called off from: the one it names, else the only one that runs on the day. */
export function calledOffFrom(
  { contracts }: ContractBook,
  named: string | undefined,
  on: number,
): string | null {
  if (named !== undefined) return named;
  const [only, ...others] = contracts.filter((contract) => isRunning(contract, on));
  return only && others.length === 0 ? only.contractId : null;
}

/** Counts with one more call-off on a day; the counts of terms that are over, or of forgotten contracts, go. */
export function withCallOff(
  callOffs: readonly CallOffs[],
  { contracts }: ContractBook,
  contractId: string | null,
  on: number,
): readonly CallOffs[] {
  const contract = contracts.find((one) => one.contractId === contractId);
  if (!contract) return callOffs;
  const { startsOn: termStartsOn } = termOn(contract, on);
  const { contractId: id } = contract;
  const count = (callOffs.find(isOf(id, termStartsOn))?.count ?? 0) + 1;
  const known = new Set(contracts.map((one) => one.contractId));
  return [
    ...callOffs.filter((one) => one.contractId !== id && known.has(one.contractId)),
    { contractId: id, termStartsOn, count },
  ];
}

/** Counts without a call-off that was cancelled, when it belongs to a term still counted. */
export function withoutCallOff(
  callOffs: readonly CallOffs[],
  [, on, , , , contractId]: OpenOrder,
): readonly CallOffs[] {
  if (contractId === undefined) return callOffs;
  return callOffs.map((one) =>
    one.contractId === contractId && one.termStartsOn <= on
      ? { ...one, count: one.count - 1 }
      : one,
  );
}

/** How many orders were called off in the term of a contract that began on a day. */
export const callOffsIn = (
  callOffs: readonly CallOffs[],
  contractId: string,
  termStartsOn: number,
): number => callOffs.find(isOf(contractId, termStartsOn))?.count ?? 0;

const isOf =
  (contractId: string, termStartsOn: number) =>
  (one: CallOffs): boolean =>
    one.contractId === contractId && one.termStartsOn === termStartsOn;
