import { Injectable } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { Disk } from '../disk/disk.ts';
import { Metrics } from './metrics.ts';

/** What the disk of the data folder has left, how large logs have grown, and whether stores had faults lately. */
@Injectable()
export class DiskMetrics {
  readonly #free: Gauge;
  readonly #log: Gauge<'file'>;
  readonly #fault: Gauge;

  constructor(
    { registry }: Metrics,
    private readonly disk: Disk,
  ) {
    const registers = [registry];
    this.#free = new Gauge({
      name: 'mainstay_disk_free_bytes',
      help: 'What may still be written to the disk of the data folder.',
      registers,
    });
    this.#log = new Gauge({
      name: 'mainstay_write_ahead_log_bytes',
      help: 'How large the write-ahead log of a file is.',
      labelNames: ['file'] as const,
      registers,
    });
    this.#fault = new Gauge({
      name: 'mainstay_store_fault',
      help: 'Whether a store could not be used in the last half minute: 1 or 0.',
      registers,
    });
  }

  read(): void {
    const { freeBytes, fault } = this.disk;
    if (freeBytes !== undefined) this.#free.set(freeBytes);
    for (const [file, bytes] of this.disk.logs()) this.#log.set({ file }, bytes);
    this.#fault.set(fault === undefined ? 0 : 1);
  }
}
