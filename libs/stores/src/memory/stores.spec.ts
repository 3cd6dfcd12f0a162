import { describeCommandAnswers } from '#kernel/testing/command-answers.contract';
import { describeKeys } from '#kernel/testing/keys.contract';
import { describeLists } from '#kernel/testing/lists.contract';
import { describeReadModels } from '#kernel/testing/read-models.contract';
import { MemoryCommandAnswers } from './command-answers.ts';
import { MemoryKeys } from './keys.ts';
import { MemoryLists } from './lists.ts';
import { MemoryReadModels } from './read-models.ts';

describeKeys('in memory', () => {
  const keys = new MemoryKeys();
  return Promise.resolve({
    keys,
    another: () => Promise.resolve(keys),
    dispose: () => keys.close(),
  });
});

describeReadModels('in memory', () => {
  const models = new MemoryReadModels();
  return Promise.resolve({
    models,
    another: () => Promise.resolve(models),
    dispose: () => models.close(),
  });
});

describeLists('in memory', () =>
  Promise.resolve({ lists: new MemoryLists(), dispose: () => Promise.resolve() }),
);

describeCommandAnswers('in memory', () => {
  const answers = new MemoryCommandAnswers();
  return Promise.resolve({
    answers,
    another: () => Promise.resolve(answers),
    dispose: () => answers.close(),
  });
});
