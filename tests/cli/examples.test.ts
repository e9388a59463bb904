import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import { examplesOf } from "../../src/cli/examples.ts";
import { programWith } from "../../src/cli/program.ts";

const silent = { write: () => true };
const program = programWith({ terminal: { out: silent, err: silent }, finish: () => undefined });

function allOf(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(allOf)];
}

function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}

/** The words of a call, without the quotes around some of them. */
function wordsOf(call: string): readonly string[] {
  return [...call.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}

const visible = allOf(program).filter(
  (command) => program === command || pathOf(command) !== "citedeck complete",
);

describe("the help of", () => {
  it.each(visible.map((command) => [pathOf(command), command] as const))(
    "%s has two examples",
    (_, command) => {
      expect(examplesOf(command)).toHaveLength(2);
      const written: string[] = [];
      command.configureOutput({ writeOut: (text) => written.push(text) });
      expect(() => command.outputHelp()).not.toThrow();
      for (const { call } of examplesOf(command)) expect(written.join("")).toContain(`$ ${call}`);
    },
  );
});

describe("an example", () => {
  const examples = visible.flatMap((command) => examplesOf(command));
  const calls = examples.flatMap(({ call }) => call.split(" && "));

  it.each([...new Set(calls)])("is a call that the command takes: %s", (call) => {
    const [name, ...words] = wordsOf(call);
    expect(name).toBe("citedeck");
    const called = commandOf(program, words);
    const { operands, unknown } = called.command.parseOptions([...called.rest]);
    const accepted = ["--help"];
    expect(unknown.filter((word) => !accepted.includes(word))).toEqual([]);
    const needed = called.command.registeredArguments.filter(({ required }) => required).length;
    expect(operands.length).toBeGreaterThanOrEqual(needed);
  });

  it("says in one sentence what comes of it", () => {
    for (const { gives } of examples) expect(gives).toMatch(/^[A-Z][^.]*\.?[^.]*\.$/);
  });
});

interface Called {
  readonly command: Command;
  readonly rest: readonly string[];
}

function commandOf(command: Command, words: readonly string[]): Called {
  const [first = "", ...rest] = words;
  const below = command.commands.find((one) => one.name() === first);
  return below === undefined ? { command, rest: words } : commandOf(below, rest);
}
