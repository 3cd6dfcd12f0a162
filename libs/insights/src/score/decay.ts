/** What is left of a weight after some days, by its half-life: 2^(−days/halfLife). */
export const decay = (days: number, halfLifeDays: number): number => 2 ** (-days / halfLifeDays);
