/** `citedeck browser`: shows which browser is used for printing, or installs one. */
import { BrowserNotFound } from "../../browser/browser-not-found.ts";
import { findBrowser } from "../../browser/find-browser.ts";
import { type InstallProgress, installBrowser } from "../../browser/install-browser.ts";
import { openBrowser } from "../../browser/open-browser.ts";
import type { CommandContext } from "../command-context.ts";
import { EXIT } from "../exit-code.ts";
import { showProgress } from "../progress.ts";

export async function showBrowser({ terminal, finish }: CommandContext): Promise<void> {
  const found = await findBrowser();
  if (found === undefined) throw new BrowserNotFound();
  await using browser = await openBrowser(found);
  terminal.out.write(`${found.path}\n${browser.version} (${found.kind})\n`);
  if (!browser.sandboxed) terminal.err.write("It runs without its sandbox, since it is run as root.\n");
  finish(EXIT.good);
}

export async function installAndShow(context: CommandContext): Promise<void> {
  await install(context);
  await showBrowser(context);
}

async function install({ terminal }: CommandContext): Promise<void> {
  using progress = showProgress(terminal.err, false);
  await installBrowser({ onProgress: (event) => progress.step(sentenceOf(event)) });
}

function sentenceOf(event: InstallProgress): string {
  switch (event.kind) {
    case "download":
      return `Downloading: ${megabytes(event.bytes)}${event.totalBytes > 0 ? ` of ${megabytes(event.totalBytes)}` : ""}`;
    case "download-failed":
      return `The download failed: ${event.reason}`;
    case "packages":
      return event.line;
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(0)} MB`;
}
