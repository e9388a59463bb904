/** Measures one preview: how long after a file was replaced its page paints the first frame that shows it. */
import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import type { Browser, Page } from "puppeteer-core";
import { save } from "./edits.ts";
import type { Preview } from "./previews.ts";

export interface PaintTimes {
  readonly tool: string;
  readonly edit: string;
  /** In ms, in order; empty where it could not be measured. */
  readonly times: readonly number[];
  readonly failure: string | undefined;
}

const WARM_UP = 5;
/** In ms: a page that does not show an edit by then does not show it. */
const PATIENCE = 20_000;

export async function measurePreview(
  preview: Preview,
  {
    browser,
    edits,
    env,
  }: {
    readonly browser: Browser;
    readonly edits: number;
    readonly env: Readonly<Record<string, string | undefined>>;
  },
): Promise<PaintTimes> {
  const { tool, edit, argv } = preview;
  const [program = "", ...args] = argv;
  const server = spawn(program, args, {
    env: { ...env, ...preview.env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  server.stderr.on("data", (part) => {
    said += String(part);
  });
  const page = await browser.newPage({ type: "window" });
  const times: number[] = [];
  try {
    await show(page, preview);
    for (let at = 1; at <= WARM_UP + edits; at += 1) {
      const time = await timeOf(page, preview, at);
      if (at > WARM_UP) times.push(time);
      // As long as no one saves: whatever a save leaves to be done is done.
      await pause(400);
    }
    return { tool, edit: edit.title, times, failure: undefined };
  } catch (error) {
    const last = said.trim().split("\n").at(-1) ?? "";
    return {
      tool,
      edit: edit.title,
      times: [],
      failure: `${error instanceof Error ? error.message : error} ${last}`.trim(),
    };
  } finally {
    await page.close();
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGKILL");
    await ended;
  }
}

async function show(page: Page, { url, edit }: Preview): Promise<void> {
  await page.setViewport({ width: 1280, height: 760 });
  await page.evaluateOnNewDocument(watchFrames(edit.look));
  const until = now() + 60_000;
  while (now() < until) {
    try {
      await page.goto(url, { waitUntil: "load" });
      break;
    } catch {
      await pause(200);
    }
  }
  await painted(page, edit.inDrawer ? undefined : edit.shownAs(0));
  await pause(3_000);
  if (edit.inDrawer) {
    await page.keyboard.press("e");
    await pause(500);
  }
}

/** Saves an edit, and returns how many ms later it was painted. */
async function timeOf(page: Page, { edit, path }: Preview, at: number): Promise<number> {
  const saved = save(path, edit.textOf(at), now);
  return (await painted(page, edit.shownAs(at))) - saved;
}

/** Returns when the page first painted it. A page that loads anew is asked again. */
async function painted(page: Page, what: string | undefined): Promise<number> {
  if (what === undefined) return now();
  const until = now() + PATIENCE;
  while (now() < until) {
    const at: unknown = await page
      .evaluate(`window.paintedAt?.[${JSON.stringify(what)}]`)
      .catch(() => undefined);
    if (typeof at === "number") return at;
    await pause(3);
  }
  throw new Error(`The page does not show "${what}".`);
}

/** A script for every document: notes what `look` finds in each frame, and when the first frame with it was painted. */
function watchFrames(look: string): string {
  return `(() => {
    const paintedAt = (window.paintedAt = {});
    const { port1, port2 } = new MessageChannel();
    // A message that is sent while a frame is made comes after that frame.
    port1.onmessage = ({ data }) => { paintedAt[data] ??= performance.timeOrigin + performance.now(); };
    const frame = () => {
      let seen;
      try { seen = ${look}; } catch {}
      if (seen && paintedAt[seen] === undefined) port2.postMessage(seen);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  })()`;
}

/** In ms since the epoch, by the clock that pages have, too. */
function now(): number {
  return performance.timeOrigin + performance.now();
}
