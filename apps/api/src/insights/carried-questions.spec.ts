import { AccountQuestion } from '#insights/asking/questions/account.question';
import { PortfolioQuestion } from '#insights/asking/questions/portfolio.question';
import { ReachedQuestion } from '#insights/asking/questions/reached.question';
import { Question } from '#insights/asking/question';
import { QUESTIONS } from '#insights/asking/questions';
import { arrivedQuestion, carriedQuestion } from './carried-questions.ts';

const overTheLine = (question: Question<unknown>) =>
  arrivedQuestion(structuredClone(carriedQuestion(question)));

describe('a question that crosses threads', () => {
  it.each([
    new AccountQuestion('A', { asOf: '2025-06-01' }),
    new PortfolioQuestion({ search: 'x', limit: 5 }),
    new ReachedQuestion(7, 1_000),
  ])('arrives as it was: $constructor.name', (question) => {
    const arrived = overTheLine(question);
    expect(arrived).toStrictEqual(question);
    expect(arrived).toBeInstanceOf(question.constructor);
  });

  it.each(Object.values(QUESTIONS))(
    'keeps nothing private, which would stay behind: %p',
    (question) => {
      expect(String(question)).not.toMatch(/#[a-z]/i);
    },
  );

  it('must be one of those registered', () => {
    class StrayQuestion extends Question<string> {
      override answer(): Promise<string> {
        return Promise.resolve('nobody knows');
      }
    }
    expect(() => carriedQuestion(new StrayQuestion())).toThrow('StrayQuestion is not in QUESTIONS');
    expect(() => arrivedQuestion({ name: 'toString', fields: {} })).toThrow('no question toString');
  });
});
