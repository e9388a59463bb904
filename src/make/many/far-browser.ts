/** The browsers of the main thread, as a thread sees them that builds briefs. */
import type { StartBrowser } from "../shared-browser.ts";
import type { Answers, BrowserWork, Handle } from "./thread-messages.ts";

/** Resolves to what a BrowserDesk answers; rejects with the error that it met. */
export type Ask = <Kind extends BrowserWork["kind"]>(
  work: BrowserWork & { readonly kind: Kind },
) => Promise<Answers[Kind]>;

/** Returns what starts a browser by asking for it. */
export function farBrowsers(ask: Ask): StartBrowser {
  const started = { count: 0 };
  return async ({ signal, isShared }) => {
    const browser: Handle = ++started.count;
    const close = async (): Promise<void> => {
      await ask({ kind: "close", browser });
    };
    const stopped = stoppable(signal, () => void close().catch(() => undefined));
    const { version, sandboxed, timeoutMs } = await stopped(ask({ kind: "start", browser, isShared }));
    return {
      version,
      sandboxed,
      timeoutMs,
      measureSlides: (page) => stopped(ask({ kind: "measureSlides", browser, page })),
      printPdf: (page) => stopped(ask({ kind: "printPdf", browser, page })),
      screenshotSlides: (page) => stopped(ask({ kind: "screenshotSlides", browser, page })),
      pictureToPng: (page) => stopped(ask({ kind: "pictureToPng", browser, page })),
      [Symbol.asyncDispose]: close,
    };
  };
}

/** Returns what gives up waiting with the reason of `signal`. `onStop` is called once, when that aborts. */
function stoppable(
  signal: AbortSignal | undefined,
  onStop: () => void,
): <Value>(answer: Promise<Value>) => Promise<Value> {
  const stop = Promise.withResolvers<never>();
  stop.promise.catch(() => undefined);
  const end = (): void => {
    stop.reject(signal?.reason);
    onStop();
  };
  if (signal?.aborted) end();
  signal?.addEventListener("abort", end, { once: true });
  return (answer) => {
    answer.catch(() => undefined);
    return Promise.race([answer, stop.promise]);
  };
}
