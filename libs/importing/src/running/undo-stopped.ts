/** An undoing that was asked to stop before its end: the same again goes on. */
export class UndoStopped extends Error {
  override readonly name = 'UndoStopped';

  constructor(readonly eventsRetracted: number) {
    super('The undoing was stopped before its end.');
  }
}
