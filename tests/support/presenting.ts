/** A presentation of a brief in a folder, and pages of a real browser that show it. */
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { NO_PROJECT } from "../../src/project/project.ts";
import {
  type Presentation,
  type PresentOptions,
  startPresent,
} from "../../src/serve/present/start-present.ts";
import type { Folder } from "./folder.ts";

export interface Presenting extends AsyncDisposable {
  readonly presentation: Presentation;
  /** What was wrong with the brief while it was followed. */
  readonly mistakes: readonly Diagnostic[];
  /** Opens the audience's screen, once it shows the deck. `script` runs before its own ones. */
  readonly openScreen: (options?: { readonly script?: string }) => Promise<Page>;
  /** Opens the speaker's view, or another address, once it shows where the presentation stands. */
  readonly openSpeaker: (options?: {
    readonly url?: string;
    readonly width?: number;
    readonly script?: string;
  }) => Promise<Page>;
}

const PATIENCE_MS = 120_000;

export async function presenting(
  folder: Folder,
  browser: Browser,
  options: Partial<PresentOptions> = {},
): Promise<Presenting> {
  const mistakes: Diagnostic[] = [];
  const { value: presentation, diagnostics } = await startPresent({
    ...{ brief: join(folder.path, "brief.yaml"), audience: "press", port: 0, project: NO_PROJECT },
    ...{ isLive: false, isRehearsal: false, far: () => undefined },
    onMistakes: (found) => mistakes.push(...found),
    onStep: () => undefined,
    onRemark: () => undefined,
    onWarning: () => undefined,
    ...options,
  });
  if (presentation === undefined)
    throw new Error(diagnostics.map(({ message, hints }) => [message, ...hints].join(" ")).join("\n"));
  const pages: Page[] = [];
  const open = async (url: string, width: number, script = ""): Promise<Page> => {
    const page = await browser.newPage({ type: "window" });
    pages.push(page);
    page.setDefaultTimeout(PATIENCE_MS);
    await page.setViewport({ width, height: 800 });
    await page.evaluateOnNewDocument(script);
    await page.goto(url);
    await page.waitForSelector("html[data-connected][data-at]");
    return page;
  };
  return {
    presentation,
    mistakes,
    openScreen: ({ script } = {}) => open(presentation.url, 1280, script),
    openSpeaker: ({ url = presentation.speakerUrl, width = 1280, script } = {}) => open(url, width, script),
    [Symbol.asyncDispose]: async () => {
      // A page that hangs does not close either: its browser ends with the tests.
      for (const page of pages) page.close().catch(() => undefined);
      await presentation[Symbol.asyncDispose]();
    },
  };
}

/** Waits until a page shows the slide at this place, from 0. */
export async function standsAt(page: Page, at: number): Promise<void> {
  await page.waitForSelector(`html[data-at="${at}"]`);
}
