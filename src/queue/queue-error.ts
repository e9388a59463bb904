/** What the queue or its store fails at, in a sentence for whoever runs it. It holds no password, no title and no audience. */
export class QueueError extends Error {
  readonly hints: readonly string[];

  constructor(message: string, hints: readonly string[] = [], options: ErrorOptions = {}) {
    super(message, options);
    this.hints = hints;
  }
}
