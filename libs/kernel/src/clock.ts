/** The one source of the present moment, in milliseconds since 1970. Folds, decisions and models never ask it. */
export abstract class Clock {
  abstract nowMs(): number;
}
