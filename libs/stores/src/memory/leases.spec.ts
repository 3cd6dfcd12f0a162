import { describeLeases } from '#kernel/testing/leases.contract';
import { SystemClock } from '../system-clock.ts';
import { MemoryLeases } from './leases.ts';

describeLeases('in memory', () => {
  const leases = new MemoryLeases(new SystemClock());
  return Promise.resolve({
    leases,
    another: () => Promise.resolve(leases),
    dispose: () => Promise.resolve(),
  });
});
