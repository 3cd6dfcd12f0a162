/** A piece of work held by one process for a while. Each time it changes hands its fence is one higher. */
export interface Lease {
  readonly name: string;
  /** Who holds it: one name a process, never used twice. */
  readonly holder: string;
  /** Counts the hands it was in, from 1: whoever writes with a lower one than the last was asleep meanwhile. */
  readonly fence: number;
}

/**
 * Which process works on what. A lease ends by itself, by the clock of whoever keeps it, so that the work of
 * a process that died, froze or was cut off goes to another; writes under a lease are refused once its
 * fence is not the last one (`LeaseLost`), as a frozen process does not know that it was.
 */
export abstract class Leases {
  /** Takes what nobody holds any more; undefined while another holds it. One's own is answered as it is, prolonged. */
  abstract claim(name: string, holder: string, lastsMs: number): Promise<Lease | undefined>;

  /** Holds on for so long from now. @throws LeaseLost */
  abstract renew(lease: Lease, lastsMs: number): Promise<void>;

  /** Gives it back at once; nothing happens when it is lost already. */
  abstract release(lease: Lease): Promise<void>;

  /** All that are held now, in the order of their names. */
  abstract held(): Promise<readonly Lease[]>;
}

/** Somebody else does this work now: stop, and write nothing more of it. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';

  constructor(readonly lease: Lease) {
    super(`The lease ${lease.name} is not held by ${lease.holder} any more.`);
  }
}
