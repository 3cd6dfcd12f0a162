// The order of spec files where nothing is known of earlier runs, as on a fresh clone: those that start browsers and
// processes, or fit models, take longest, so they begin first, and no worker is left with one of them at the end. Browsers compute and
// processes wait, so that they take turns.
const { default: Sequencer } = require('@jest/test-sequencer');

const BROWSER = /\.browser\.spec\.ts$/;
const PROCESSES = [
  /test\/cluster\//,
  /test\/crash\//,
  /\.fits\.spec\.ts$/,
  /\.processes\.spec\.ts$/,
];

const rankOf = ({ path }) => PROCESSES.findIndex((one) => one.test(path));

module.exports = class LongestFirst extends Sequencer {
  async sort(tests) {
    const bySize = await super.sort(tests);
    const browsers = bySize.filter(({ path }) => BROWSER.test(path));
    const processes = bySize
      .filter((test) => rankOf(test) >= 0)
      .toSorted((one, other) => rankOf(one) - rankOf(other));
    const others = bySize.filter((test) => rankOf(test) < 0 && !BROWSER.test(test.path));
    return [...woven(browsers, processes), ...others];
  }
};

/** One of each in turn, and then what is left. */
function woven(some, more) {
  const turns = Math.max(some.length, more.length);
  return Array.from({ length: turns }, (_, index) => [some[index], more[index]])
    .flat()
    .filter((one) => one !== undefined);
}
