import type { PoliciesShapes } from '#events/policies/policies.events';
import type { SamplesOf } from './samples-of.ts';

export const policiesSamples: SamplesOf<PoliciesShapes> = {
  PolicySet: {
    type: 'PolicySet',
    occurredAt: '2026-02-02T09:00:00.000Z',
    data: { policy: 'per-person-reports', from: '2026-02-03', value: { enabled: true } },
    personal: { reason: 'Agreed with the works council on 2 February.' },
  },
};
