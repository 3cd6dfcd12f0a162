import { getDefaultHighWaterMark, setDefaultHighWaterMark } from 'node:stream';

/**
 * Makes a stream that takes so many messages at once. What does not fit the client queues, and it ends the
 * process when a connection breaks while something is in that queue (it rejects a promise nobody holds).
 */
export function withRoomFor<T>(messages: number, make: () => T): T {
  // A stream takes the default that is in force when it is made; nothing else is made meanwhile.
  const usual = getDefaultHighWaterMark(true);
  setDefaultHighWaterMark(true, messages);
  try {
    return make();
  } finally {
    setDefaultHighWaterMark(true, usual);
  }
}
