/** Does work again when it is asked for, and never twice at a time. */

/** Returns a function that runs `work`; while it runs, once more at most. */
export function oneAtATime(work: () => Promise<void>): () => void {
  let state: "idle" | "running" | "again" = "idle";
  const run = async (): Promise<void> => {
    do {
      state = "running";
      await work();
    } while (isAgain());
    state = "idle";
  };
  const isAgain = (): boolean => state === "again";
  return () => {
    if (state === "idle") void run();
    else state = "again";
  };
}
