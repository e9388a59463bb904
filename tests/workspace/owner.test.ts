import { spawn } from "node:child_process";
import { describe, expect, it } from "vitest";
import { OWNER_TAG, ownerTag, processOf, standingOf } from "../../src/workspace/owner.ts";
import { endedTag, formerTag, strangeTag } from "../support/ended-process.ts";

describe("a tag", () => {
  it("is of a process that runs, in characters that any file system takes", () => {
    expect(ownerTag()).toMatch(new RegExp(`^${OWNER_TAG}$`));
    expect(ownerTag()).toMatch(/^[0-9a-z-]{1,30}$/);
    expect(standingOf(ownerTag())).toBe("running");
    expect(processOf(ownerTag())).toBe(String(process.pid));
  });

  it("tells a process that has ended, also when its number was given out again", () => {
    expect(standingOf(endedTag())).toBe("gone");
    expect(standingOf(formerTag())).toBe("gone");
  });

  it("tells one that has ended before its parent asked how", async () => {
    // the shell's child ends, and what the shell has become never asks
    const shell = spawn("sh", ["-c", "sleep 0.1 & echo $!; exec sleep 60"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const pid = await new Promise<string>((done) =>
      shell.stdout.once("data", (text) => done(String(text).trim())),
    );
    const tag = ownerTag().replace(/^[^-]+/, Number(pid).toString(36));
    await expect.poll(() => standingOf(tag), { timeout: 20_000 }).toBe("gone");
    shell.kill("SIGKILL");
  });

  it("cannot tell of another machine's", () => {
    expect(standingOf(strangeTag())).toBe("unknown");
  });
});
