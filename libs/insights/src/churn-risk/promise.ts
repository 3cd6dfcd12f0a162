/** What money at risk can promise, for those who read English: docs/scores.md says where it comes from. */
export const AT_RISK_PROMISE =
  'Money at risk is a ranking and an order of magnitude, not a forecast: on past data, what was said to be at risk over 12 months was 0.5 to 1.6 times what was truly lost.';
