/** Expert priors of churn risk beside the rhythm base: log-odds of signals, and probabilities of contracts. */
export const CHURN_WEIGHTS = {
  /** Of a contract whose decision lies beyond the horizon, and of one already terminated. */
  contractRunning: 0.005,
  contractTerminated: 0.95,
  threat: { minor: 0.4, moderate: 0.8, serious: 1.2 },
  threatHalfLifeDays: 120,
  keyPersonLeft: 0.9,
  coveragePerPoint: 0.02,
  coverageTarget: 70,
  cadenceMissed: 0.4,
} as const;

/** The base counts as much as two signals in evidence completeness, of which there are eight. */
export const COMPLETENESS = { base: 2, whole: 10 } as const;
