/** What a word of a call may become, by the commands' own definitions: for the shell's Tab key. */
import type { Command, Option } from "commander";

/** What the word being typed is. */
export type Wanted =
  | { readonly kind: "words"; readonly words: readonly Candidate[] }
  /** The value of an option such as `--audience`, or an argument, and what the help calls the value, such as "ids". */
  | {
      readonly kind: "value";
      readonly of: string;
      readonly called: string;
      readonly choices: readonly string[];
    }
  | { readonly kind: "nothing" };

export interface Candidate {
  readonly word: string;
  readonly description: string;
}

/** `words` are those after the program's name; the last one is being typed, and may be empty. */
export function wantedAt(program: Command, words: readonly string[]): Wanted {
  const typed = words.at(-1) ?? "";
  const { command, rest } = commandOf(program, words.slice(0, -1));
  const assigned = /^(?<flag>--[^=]+)=/.exec(typed)?.groups?.flag;
  if (assigned !== undefined) return valueFor(optionNamed(command, assigned));
  const before = optionNamed(command, rest.at(-1) ?? "");
  if (before?.required) return valueFor(before);
  if (typed.startsWith("-") && !rest.includes("--")) return { kind: "words", words: flagsOf(command) };
  const below = command.createHelp().visibleCommands(command);
  const operands = operandsIn(command, rest);
  if (below.length > 0 && operands.length === 0) return { kind: "words", words: below.map(asCandidate) };
  return argumentOf(command, operands.length);
}

interface Called {
  readonly command: Command;
  /** The words after its name. */
  readonly rest: readonly string[];
}

function commandOf(command: Command, words: readonly string[]): Called {
  const [first, ...rest] = words;
  const below = command.commands.find((one) => one.name() === first);
  return below === undefined ? { command, rest: words } : commandOf(below, rest);
}

function optionNamed(command: Command, flag: string): Option | undefined {
  return command.options.find(({ long, short }) => flag !== "" && (flag === long || flag === short));
}

function valueFor(option: Option | undefined): Wanted {
  if (option === undefined || option.isBoolean()) return { kind: "nothing" };
  const called = /[<[=](?<called>[^\]>=<[]+)[\]>]/.exec(option.flags)?.groups?.called ?? "";
  return { kind: "value", of: option.long ?? "", called, choices: option.argChoices ?? [] };
}

function flagsOf(command: Command): readonly Candidate[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map(({ long, short, description }) => ({ word: long ?? short ?? "", description }));
}

function asCandidate(command: Command): Candidate {
  return { word: command.name(), description: command.description() };
}

function operandsIn(command: Command, words: readonly string[]): readonly string[] {
  return words.filter((word, at) => {
    if (word.startsWith("-")) return false;
    return optionNamed(command, words[at - 1] ?? "")?.required !== true;
  });
}

function argumentOf({ registeredArguments: all }: Command, at: number): Wanted {
  const last = all.at(-1);
  const argument = all[at] ?? (last?.variadic ? last : undefined);
  if (argument === undefined) return { kind: "nothing" };
  const called = argument.name();
  return { kind: "value", of: called, called, choices: argument.argChoices ?? [] };
}
