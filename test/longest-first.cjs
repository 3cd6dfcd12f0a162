// The order of spec files where nothing is known of earlier runs, as on a fresh clone: those that start browsers and
// processes take longest, so they begin first, and no worker is left with one of them at the end.
const { default: Sequencer } = require('@jest/test-sequencer');

const LONG = [/test\/cluster\//, /\.browser\.spec\.ts$/, /test\/crash\//, /\.processes\.spec\.ts$/];

const rankOf = ({ path }) => {
  const rank = LONG.findIndex((one) => one.test(path));
  return rank < 0 ? LONG.length : rank;
};

module.exports = class LongestFirst extends Sequencer {
  async sort(tests) {
    const bySize = await super.sort(tests);
    return bySize.toSorted((one, other) => rankOf(one) - rankOf(other));
  }
};
