import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

interface Ended {
  readonly exit: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly printed: string;
}

/** Sends the signal as soon as the program says that it is busy. */
async function told(signal: NodeJS.Signals, way: string): Promise<Ended> {
  const child = spawn(process.execPath, [resolve("tests/support/busy-child.ts"), way]);
  const said = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said.out += text;
    if (said.out === "busy\n") child.kill(signal);
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said.err += text;
  });
  return new Promise((done, failed) => {
    child.on("error", failed).on("close", (exit, by) => {
      done({ exit, signal: by, printed: said.out.replaceAll("busy\n", "") + said.err });
    });
  });
}

describe("a run that is told to stop", () => {
  it.each(["SIGINT", "SIGTERM"] as const)(
    "ends by %s in the middle of what it computes, where nothing must be put right",
    async (signal) => {
      expect(await told(signal, "nothing held")).toEqual({ exit: null, signal, printed: "" });
    },
  );

  it("ends in the middle of what it computes while a folder is held, where that was said to be interruptible", async () => {
    const ended = await told("SIGINT", "held and interruptible");
    expect(ended).toEqual({ exit: null, signal: "SIGINT", printed: "" });
  });

  it("puts right what it holds, where it is not busy", async () => {
    const ended = await told("SIGTERM", "held and idle");
    expect(ended).toEqual({ exit: 143, signal: null, printed: "put right\nStopped.\n" });
  });

  it("clears on a terminal the line that has the ^C, and shows no order to do so", async () => {
    const { printed } = await told("SIGINT", "on a terminal");
    expect(printed).toBe("\r\u001b[KStopped.\nput right\n");
  });

  it("ends although it goes on computing after it was told", async () => {
    const ended = await told("SIGINT", "held and busy at the end");
    expect(ended).toEqual({ exit: null, signal: "SIGINT", printed: "Stopped.\n" });
  });
});
