/** Does work again when it is asked for, and never twice at a time. */

/**
 * Returns a function that runs `work`; while it runs, once more at most. `onFailure` receives what `work` throws, and `work` runs again
 * when it is asked for next.
 */
export function oneAtATime(work: () => Promise<void>, onFailure: (error: unknown) => void): () => void {
  let state: "idle" | "running" | "again" = "idle";
  const run = async (): Promise<void> => {
    do {
      state = "running";
      try {
        await work();
      } catch (error) {
        onFailure(error);
      }
    } while (isAgain());
    state = "idle";
  };
  const isAgain = (): boolean => state === "again";
  return () => {
    if (state === "idle") void run();
    else state = "again";
  };
}
