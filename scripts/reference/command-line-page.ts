/** Makes the commands on docs/reference/command-line.md, from their own definitions. The rest of the page is written by hand. */
import { readFileSync } from "node:fs";
import type { Command, Help } from "commander";
import { examplesOf } from "../../src/cli/examples.ts";
import { wholeProgram } from "../../src/cli/program.ts";
import { withBlock } from "../marked-block.ts";

export const COMMAND_LINE_PAGE = "docs/reference/command-line.md";

export function commandLinePage(): string {
  const program = wholeProgram();
  const help = program.createHelp();
  const commands = commandsBelow(program, help);
  const index = commands.filter(({ parent }) => parent === program).map((command) => lineOf(command, help));
  const content = [index.join("\n"), ...commands.map((command) => sectionOf(command, help))].join("\n\n");
  return withBlock(readFileSync(COMMAND_LINE_PAGE, "utf8"), "commands", content);
}

/** A command stands before those below it. The command that lists the help has no page. */
function commandsBelow(command: Command, help: Help): readonly Command[] {
  return help
    .visibleCommands(command)
    .filter((below) => below.name() !== "help")
    .flatMap((below) => [below, ...commandsBelow(below, help)]);
}

function lineOf(command: Command, help: Help): string {
  return `- [\`${command.name()}\`](#citedeck-${command.name()}): ${help.subcommandDescription(command)}`;
}

function sectionOf(command: Command, help: Help): string {
  const examples = examplesOf(command).map(({ call, gives }) => `# ${gives}\n${call}`);
  return [
    `${command.parent?.parent === null ? "##" : "###"} citedeck ${pathOf(command)}`,
    help.commandDescription(command),
    fence("text", help.commandUsage(command)),
    ...tableOf("argument", termsOfArguments(command, help)),
    ...tableOf("option", termsOfOptions(command, help)),
    ...(examples.length === 0 ? [] : [fence("sh", examples.join("\n\n"))]),
  ].join("\n\n");
}

function pathOf(command: Command): string {
  const above = command.parent;
  return above === null || above.parent === null ? command.name() : `${pathOf(above)} ${command.name()}`;
}

type Terms = readonly (readonly [string, string])[];

function termsOfArguments(command: Command, help: Help): Terms {
  return help
    .visibleArguments(command)
    .map((argument) => [help.argumentTerm(argument), help.argumentDescription(argument)]);
}

/** What every command has says nothing of this one. */
function termsOfOptions(command: Command, help: Help): Terms {
  return help
    .visibleOptions(command)
    .filter(({ long }) => long !== "--help")
    .map((option) => [help.optionTerm(option), help.optionDescription(option)]);
}

function tableOf(kind: string, terms: Terms): readonly string[] {
  if (terms.length === 0) return [];
  const rows = terms.map(([term, description]) => `| \`${term}\` | ${asCell(description)} |`);
  return [[`| ${kind} | what it does |`, "|---|---|", ...rows].join("\n")];
}

/** A page must not take "<" for a tag, nor "|" for the next cell. That a switch is off until it is given goes without saying. */
function asCell(text: string): string {
  return text.replace(" (default: false)", "").replaceAll("|", "\\|").replaceAll("<", "&lt;");
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
