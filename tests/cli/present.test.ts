/** The command that presents, as its own process. */
import { spawn } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readRehearsals } from "../../src/workspace/rehearsals.ts";
import { COMMAND } from "../support/command.ts";
import { folderWith } from "../support/folder.ts";
import { runMain } from "../support/run-main.ts";
import { runningCommand } from "../support/running-command.ts";
import { CRANES_BRIEF, smallBrief } from "../support/small-brief.ts";

const files = smallBrief(CRANES_BRIEF);

/** Returns what it prints until it has said `lines` addresses, and how it ends on Ctrl-C. */
async function presented(
  cwd: string,
  args: readonly string[],
  lines: number,
  meanwhile: (speakerUrl: string) => Promise<unknown> = async () => undefined,
) {
  const command = [COMMAND, "present", "--port", "0", ...args];
  const child = spawn(process.execPath, command, { cwd, env: { ...process.env, NO_COLOR: "1" } });
  const said = { out: "", err: "" };
  const isEnough = new Promise<void>((enough) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said.out += text;
      if (said.out.split("\n").length > lines) enough();
    });
    child.on("close", () => enough());
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said.err += text;
  });
  const ended = new Promise<NodeJS.Signals | number | null>((done) =>
    child.on("close", (code, signal) => done(signal ?? code)),
  );
  await isEnough;
  await expect.poll(() => said.err).toContain("The speaker's view");
  const { status } = await fetch(said.out.split("\n")[0] ?? "");
  await meanwhile(said.out.split("\n")[1] ?? "");
  child.kill("SIGINT");
  return { ...said, status, end: await ended };
}

describe("citedeck present", () => {
  it("prints each address alone on a line, and ends on Ctrl-C while pages are open", async () => {
    using folder = folderWith(files);
    const { out, status, end } = await presented(folder.path, ["--audience", "press"], 2);
    expect(out).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+\/\nhttp:\/\/127\.0\.0\.1:\d+\/speaker\?token=[\w-]{22}\n$/,
    );
    expect(status).toBe(200);
    expect(["SIGINT", 130]).toContain(end);
  });

  it("records a rehearsal up to the moment in which it is ended", async () => {
    using folder = folderWith(files);
    await presented(folder.path, ["--audience", "press", "--rehearse"], 2, async (speakerUrl) => {
      const headers = { "x-citedeck-token": new URL(speakerUrl).searchParams.get("token") ?? "" };
      const body = JSON.stringify({ do: "step", by: 1 });
      const { state } = await (
        await fetch(new URL("/do", speakerUrl), { method: "POST", headers, body })
      ).json();
      expect(state.at).toBe(1);
      await fetch(speakerUrl);
    });
    const [recorded] = readRehearsals(join(folder.path, "brief.yaml"));
    expect(recorded?.slides.map(({ id, ms }) => [id, ms > 0])).toEqual([
      ["start", false],
      ["cranes", true],
      ["list", false],
    ]);
  });

  it("prints the phone's address and its code, and says what that exposes", async () => {
    using folder = folderWith(files);
    const args = ["--audience", "press", "--host", "127.0.0.1", "--remote", "brief.yaml"];
    const { out, err } = await presented(folder.path, args, 3);
    expect(out.split("\n")[2]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/speaker\?token=[\w-]{22}$/);
    await expect.poll(() => err).toContain("plain HTTP");
    expect(err).toMatch(/█▀|▀█/);
  });

  it("keeps the last good deck, and goes on, where a browser fails that was to measure what was saved", async () => {
    using folder = folderWith({ ...files, browser: "#!/bin/sh\nexit 1\n" });
    chmodSync(join(folder.path, "browser"), 0o755);
    const save = (was: string, is: string): void =>
      writeFileSync(join(folder.path, "brief.yaml"), (files["brief.yaml"] ?? "").replace(was, is));
    await using command = runningCommand(["present", "--port", "0", "--audience", "press", "--live"], {
      ...{ cwd: folder.path, env: { PUPPETEER_EXECUTABLE_PATH: join(folder.path, "browser") } },
    });
    await command.says("speaker?token=");
    const shown = async (): Promise<string> => (await fetch(command.out().split("\n")[0] ?? "")).text();
    save("Three of five stand still.", "Three of five stand still, as they did before. ".repeat(100));
    await command.says("The screen keeps the last good deck: ", "err");
    expect(await shown()).not.toContain("as they did before");
    save("Three of five stand still.", "Three of five are idle.");
    await expect.poll(shown, { timeout: 60_000 }).toContain("Three of five are idle.");
    expect(command.err()).not.toMatch(/\n\s+at /);
  });

  it("presents nothing of a brief with errors, and says them as a build does", async () => {
    using folder = folderWith({
      ...files,
      "brief.yaml": (files["brief.yaml"] ?? "").replace("[@cranes]", "[@crane]"),
    });
    const { exit, out, err } = await runMain(["present", "--audience", "press"], { cwd: folder.path });
    expect(exit).toBe(1);
    expect(out).toBe("");
    expect(err).toContain('No excerpt or source is named "crane".');
  });

  it("never guesses whose deck it is", async () => {
    using folder = folderWith(files);
    const { exit, err } = await runMain(["present"], { cwd: folder.path });
    expect(exit).toBe(2);
    expect(err).toContain("Name one, as in --audience press. There are press, owners.");
    const wrong = await runMain(["present", "--audience", "cabinet"], { cwd: folder.path });
    expect([wrong.exit, wrong.err]).toEqual([2, expect.stringContaining('No audience is named "cabinet".')]);
  });

  it("says why nobody can be let in", async () => {
    using folder = folderWith(files);
    const call = ["present", "--audience", "press", "--remote", "--host", "198.51.100.7"];
    const { exit, err } = await runMain(call, { cwd: folder.path });
    expect([exit, err]).toEqual([
      2,
      expect.stringContaining('"198.51.100.7" is no address of this machine.'),
    ]);
  });
});
