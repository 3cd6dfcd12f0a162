import { simulatedBuyers } from '../../testing/buyers.ts';
import { stateOf } from '../../testing/states.ts';
import { rhythmAt } from '../state/rhythm-at.ts';
import * as bgNbd from './bg-nbd.ts';
import { fitBgNbd, fitParetoNbd } from './fit-published.ts';
import * as paretoNbd from './pareto-nbd.ts';
import { chancesOf, recency, rfm } from './rankings.ts';

/** Two repeats in 213 of 272 days, in weeks; and what was published for CDNOW. */
const ACCOUNT = { x: 2, tx: 30.428571428571427, T: 38.857142857142854 };
const BG = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const PARETO = { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 };

describe('published models', () => {
  it('have the likelihoods and chances of other implementations', () => {
    expect(bgNbd.lnLikelihood(BG, ACCOUNT)).toBeCloseTo(-9.458473557488496, 12);
    expect(paretoNbd.lnLikelihood(PARETO, ACCOUNT)).toBeCloseTo(-9.55412282414903, 12);
    expect(Math.exp(paretoNbd.lnSilence(PARETO, ACCOUNT, 39))).toBeCloseTo(0.4080409221651698, 12);
    expect(Math.exp(bgNbd.lnSilence(BG, ACCOUNT, 0))).toBe(1);
    expect(bgNbd.lnSilence(BG, { x: 0, tx: 0, T: 10 }, 20)).toBeLessThan(0);
  });

  it('are fitted to where no step away is likelier', () => {
    const accounts = simulatedBuyers(400, { alpha: 60, b: 4 }, 700).map((days) =>
      rhythmAt(stateOf(days), 700),
    );
    const bg = fitBgNbd(accounts);
    const pareto = fitParetoNbd(accounts);
    for (const times of [0.97, 1.03]) {
      const bgMoved = { ...bg.parameters, alpha: bg.parameters.alpha * times };
      const paretoMoved = { ...pareto.parameters, r: pareto.parameters.r * times };
      const sum = (likelihood: (account: (typeof accounts)[number]) => number) =>
        accounts.reduce((total, account) => total + likelihood(account), 0);
      expect(sum((one) => bgNbd.lnLikelihood(bgMoved, one))).toBeLessThan(bg.logLikelihood);
      expect(sum((one) => paretoNbd.lnLikelihood(paretoMoved, one))).toBeLessThan(
        pareto.logLikelihood,
      );
    }
  });
});

describe('rankings', () => {
  const accounts = [
    rhythmAt(
      stateOf([0, 50, 95], () => 900),
      100,
    ),
    rhythmAt(
      stateOf([0], () => 5),
      100,
    ),
    rhythmAt(
      stateOf([30, 80], () => 100),
      100,
    ),
  ];

  it('by RFM put who ordered lately, often and much before the others', () => {
    const [best, worst, middle] = rfm(accounts);
    expect(best!).toBeLessThan(middle!);
    expect(middle!).toBeLessThan(worst!);
  });

  it('by recency go by the days since the last order', () => {
    expect(recency(accounts[1]!)).toBeCloseTo(Math.log(101), 12);
  });

  it('become chances by what came of them', () => {
    const outcomes = Array.from({ length: 200 }, (_, index) => ({
      rank: index % 2,
      isLoss: index % 2 === 1 ? index % 4 === 1 : index % 20 === 0,
    }));
    const chance = chancesOf(outcomes);
    expect(chance(0)).toBeCloseTo(0.1, 1);
    expect(chance(1)).toBeCloseTo(0.5, 1);
  });
});
