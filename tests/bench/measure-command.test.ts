import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { findCpuMeter } from "../../bench/measure/cpu-meter.ts";
import { measureCommand } from "../../bench/measure/measure-command.ts";

const meter = findCpuMeter();

/** A process that works until it has used so much of the processor, in seconds. */
const busy = (seconds: number): string =>
  `while (process.cpuUsage().user < ${seconds * 1e6}) Math.sqrt(Math.random());`;

function measure(script: string, limit = 60): ReturnType<typeof measureCommand> {
  const argv = [process.execPath, "-e", script];
  return measureCommand({ argv, cwd: tmpdir(), env: { PATH: process.env.PATH } }, { meter, limit });
}

describe("measureCommand", () => {
  it("counts what a child uses with what the command uses itself", async () => {
    const child = JSON.stringify(busy(0.4));
    const { cpu, exit } = await measure(
      `require("node:child_process").spawnSync(process.execPath, ["-e", ${child}]); ${busy(0.2)}`,
    );
    expect(exit).toBe(0);
    expect(cpu).toBeGreaterThanOrEqual(0.6);
  });

  it.skipIf(meter.method.startsWith("the shell"))("counts what outlives the command", async () => {
    const child = JSON.stringify(busy(0.5));
    const { cpu, exit } = await measure(
      `require("node:child_process").spawn(process.execPath, ["-e", ${child}], { stdio: "ignore", detached: true }).unref()`,
    );
    expect(exit).toBe(0);
    expect(cpu).toBeGreaterThanOrEqual(0.5);
  });

  it("says with what a command ended, and what it said last", async () => {
    const { exit, said } = await measure('console.error("no such slide"); process.exitCode = 4');
    expect(exit).toBe(4);
    expect(said).toContain("no such slide");
  });

  it("ends a command that takes longer than it may, with its children", async () => {
    const child = JSON.stringify("setInterval(() => undefined, 1000)");
    const { exit, isTooLong } = await measure(
      `require("node:child_process").spawn(process.execPath, ["-e", ${child}], { stdio: "inherit" })`,
      1,
    );
    expect({ exit, isTooLong }).toEqual({ exit: undefined, isTooLong: true });
  });
});
