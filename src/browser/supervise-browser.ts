/** Keeps one browser running for a run: what loses it is tried once more, in a fresh one, and one that has served long is replaced. */
import { StartFailure } from "./explain-start.ts";
import type { LaunchedBrowser } from "./launch-browser.ts";

/** The browser, or the page in it, was lost under a use. Unlike other failures, that deserves a second try. */
export class Loss extends Error {
  /** Whether what is left of the browser is to be ended at once, since it hangs. */
  readonly isHanging: boolean;

  constructor(message: string, { cause, isHanging = false }: { cause?: unknown; isHanging?: boolean } = {}) {
    super(message, { cause });
    this.isHanging = isHanging;
  }
}

export interface Supervisor {
  readonly version: string;
  readonly isClosed: () => boolean;
  /**
   * Returns what `attempt` makes. After a Loss it is called with a fresh browser, `tries` times in all, and the last Loss is
   * thrown.
   */
  readonly use: <T>(tries: number, attempt: Attempt<T>) => Promise<T>;
  /** Closes all that it started. */
  readonly close: () => Promise<void>;
}

/** `getting` rejects where the browser does not start. */
export type Attempt<T> = (getting: Promise<LaunchedBrowser>) => Promise<T>;

/** One start of the browser. */
interface Instance {
  readonly getting: Promise<LaunchedBrowser>;
  /** No new use gets it; those that still work in it stay. */
  isLost: boolean;
  users: number;
  /** How many uses it has had, since it was started or could last not be replaced. */
  served: number;
}

/** What a browser keeps of pages that are closed is given back by then. */
export const RENEWED_AFTER = 400;

/**
 * Throws as `launch` does. A start that fails is tried once more, where that may help. After `renewedAfter` uses another browser is
 * started, which takes the place of the first once it runs: nothing waits for it, and what is in progress stays where it is.
 */
export async function superviseBrowser(
  launch: () => Promise<LaunchedBrowser>,
  { renewedAfter = RENEWED_AFTER }: { readonly renewedAfter?: number } = {},
): Promise<Supervisor> {
  const first = await launch().catch((error: unknown) => {
    if (error instanceof StartFailure) return launch();
    throw error;
  });
  /** All that may have something left. */
  const started = new Set<Instance>();
  const state = { isClosed: false, current: starting(Promise.resolve(first)) };

  function starting(getting: Promise<LaunchedBrowser>): Instance {
    // whoever uses it is told
    getting.catch(() => undefined);
    const instance = { getting, isLost: false, users: 0, served: 0 };
    started.add(instance);
    return instance;
  }

  /** Uses that lose their browser together share the one new browser. */
  function running(): Instance {
    if (state.current.isLost && !state.isClosed) state.current = starting(launch());
    return state.current;
  }

  function lose(instance: Instance): void {
    instance.isLost = true;
    if (instance.users === 0) void end(instance);
  }

  async function end(instance: Instance): Promise<void> {
    const launched = await instance.getting.catch(() => undefined);
    await launched?.end().catch(() => undefined);
    started.delete(instance);
  }

  async function renew(old: Instance): Promise<void> {
    old.served = 0;
    const next = starting(launch());
    const launched = await next.getting.catch(() => undefined);
    if (launched === undefined) started.delete(next);
    else if (state.isClosed) return;
    else if (state.current !== old) lose(next);
    else {
      state.current = next;
      lose(old);
    }
  }

  /** What ended while nobody used it is not handed out. */
  async function checkCurrent(): Promise<void> {
    const { current } = state;
    const launched = await current.getting.catch(() => undefined);
    if (launched?.browser.connected !== true) lose(current);
  }

  async function useOne<T>(instance: Instance, attempt: Attempt<T>): Promise<T> {
    instance.users += 1;
    instance.served += 1;
    if (instance.served === renewedAfter) void renew(instance);
    try {
      return await attempt(instance.getting);
    } catch (error) {
      if (error instanceof Loss) instance.isLost = true;
      if (error instanceof Loss && error.isHanging) void end(instance);
      throw error;
    } finally {
      instance.users -= 1;
      if (instance.isLost) lose(instance);
    }
  }

  return {
    version: first.version,
    isClosed: () => state.isClosed,
    use: async (tries, attempt) => {
      await checkCurrent();
      for (let tried = 1; ; tried += 1) {
        try {
          return await useOne(running(), attempt);
        } catch (error) {
          if (!(error instanceof Loss) || tried >= tries || state.isClosed) throw error;
        }
      }
    },
    close: async () => {
      state.isClosed = true;
      const settled = await Promise.allSettled([...started].map(({ getting }) => getting));
      await Promise.all(settled.map((one) => one.status === "fulfilled" && one.value.close()));
    },
  };
}
