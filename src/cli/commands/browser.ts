/** `citedeck browser`: shows which browser is used for printing, or installs one. */
import { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import { type Example, withExamples } from "../examples.ts";

const EXAMPLES: readonly Example[] = [
  { call: "citedeck browser", gives: "Shows where the browser is, and its version." },
  { call: "citedeck browser install", gives: "Gets one where there is none." },
];

const INSTALL_EXAMPLES: readonly Example[] = [
  { call: "citedeck browser install", gives: "Downloads a browser, or installs the system's package." },
  {
    call: "citedeck browser install && citedeck build",
    gives: "Gets a browser, and makes the PDFs that needed one.",
  },
];

export function browserCommand(context: CommandContext): Command {
  const command = new Command("browser")
    .description("Show the browser that prints PDFs: its path and version.")
    .usage("[options] [command]")
    // It is an argument only so that an unknown subcommand can be reported.
    .argument("[command]")
    .action(async (strange: string | undefined) => {
      if (strange !== undefined) command.error(await unknownCommand(strange));
      const { showBrowser } = await import("../calls/browser.ts");
      await showBrowser(context);
    });
  const install = command
    .command("install")
    .description("Download a browser, or on Debian and Ubuntu install the distribution's Chromium.")
    .action(async () => {
      const { installAndShow } = await import("../calls/browser.ts");
      await installAndShow(context);
    });
  withExamples(install, INSTALL_EXAMPLES);
  return withExamples(command, EXAMPLES);
}

/** A command that does something without a subcommand takes an unknown word for an argument. */
async function unknownCommand(written: string): Promise<string> {
  const { suggest } = await import("../../diagnostics/suggest.ts");
  const meant = suggest(written, ["install"]);
  return `error: unknown command '${written}'${meant === undefined ? "" : `\n(Did you mean ${meant}?)`}`;
}
