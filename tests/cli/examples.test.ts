import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import { examplesOf } from "../../src/cli/examples.ts";
import { wholeProgram } from "../../src/cli/program.ts";
import { readCall, wordsOf } from "../support/command-call.ts";

const program = wholeProgram();

function allOf(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(allOf)];
}

function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
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
    const { command, operands, unknown } = readCall(program, words);
    expect(unknown).toEqual([]);
    const needed = command.registeredArguments.filter(({ required }) => required).length;
    expect(operands.length).toBeGreaterThanOrEqual(needed);
  });

  it("says in one sentence what comes of it", () => {
    for (const { gives } of examples) expect(gives).toMatch(/^[A-Z][^.]*\.?[^.]*\.$/);
  });
});
