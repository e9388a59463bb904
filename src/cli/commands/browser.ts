/** `citedeck browser`: shows which browser is used for printing, or installs one. */
import { Command } from "commander";
import { BrowserNotFound } from "../../browser/browser-not-found.ts";
import { findBrowser } from "../../browser/find-browser.ts";
import { type InstallProgress, installBrowser } from "../../browser/install-browser.ts";
import { openBrowser } from "../../browser/open-browser.ts";
import { suggest } from "../../diagnostics/suggest.ts";
import type { CommandContext } from "../command-context.ts";
import { EXIT } from "../exit-code.ts";
import { showProgress } from "../progress.ts";

export function browserCommand({ terminal, finish }: CommandContext): Command {
  const command = new Command("browser")
    .description("Show the browser that prints PDFs: its path and version.")
    .usage("[options] [command]")
    // It is an argument only so that an unknown subcommand can be reported.
    .argument("[command]")
    .action(async (strange: string | undefined) => {
      if (strange !== undefined) command.error(unknownCommand(strange));
      await show();
      finish(EXIT.good);
    });
  command
    .command("install")
    .description("Download a browser, or on Debian and Ubuntu install the distribution's Chromium.")
    .action(async () => {
      await install();
      await show();
      finish(EXIT.good);
    });
  return command;

  async function show(): Promise<void> {
    const found = await findBrowser();
    if (found === undefined) throw new BrowserNotFound();
    await using browser = await openBrowser(found);
    terminal.out.write(`${found.path}\n${browser.version} (${found.kind})\n`);
    if (!browser.sandboxed) terminal.err.write("It runs without its sandbox, since it is run as root.\n");
  }

  async function install(): Promise<void> {
    using progress = showProgress(terminal.err, false);
    await installBrowser({ onProgress: (event) => progress.step(sentenceOf(event)) });
  }
}

/** A command that does something without a subcommand takes an unknown word for an argument. */
function unknownCommand(written: string): string {
  const meant = suggest(written, ["install"]);
  return `error: unknown command '${written}'${meant === undefined ? "" : `\n(Did you mean ${meant}?)`}`;
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
