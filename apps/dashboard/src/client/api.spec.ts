import { worthRetrying } from './api.ts';
import { Problem, Unreachable } from './problem.ts';

describe('a question that failed', () => {
  it('is asked once more before the page says that nobody answers', () => {
    expect(worthRetrying(0, new Unreachable('x'))).toBe(true);
    expect(worthRetrying(1, new Unreachable('x'))).toBe(false);
  });

  it('is not asked again when it was refused', () => {
    expect(worthRetrying(0, new Problem(404, 'x', 'x', {}, []))).toBe(false);
  });
});
