/** What stays the machine's own, as stores and sockets wait by it. */
const REAL = [
  ...(['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate'] as const),
  ...(['clearImmediate', 'nextTick', 'queueMicrotask', 'performance', 'hrtime'] as const),
];

/** The machine has this date, for libraries that ask it for the time, and no clock of ours. */
export function givenDate(instant: string): void {
  jest.useFakeTimers({ now: Date.parse(instant), doNotFake: REAL });
}
