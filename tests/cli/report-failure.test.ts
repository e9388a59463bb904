import { describe, expect, it } from "vitest";
import { BrowserError } from "../../src/browser/browser-error.ts";
import { BrowserNotFound, WAYS_TO_A_BROWSER } from "../../src/browser/browser-not-found.ts";
import { UsageError } from "../../src/cli/exit-code.ts";
import { reportFailure } from "../../src/cli/report-failure.ts";
import { CATALOGUE } from "../../src/diagnostics/catalogue.ts";
import { SameName } from "../../src/make/same-name.ts";
import { UnknownAudience } from "../../src/make/unknown-audience.ts";
import { standInStream } from "./stand-in-stream.ts";

function reported(error: unknown): { readonly exit: number; readonly text: string } {
  const stream = standInStream();
  return { exit: reportFailure(error, stream), text: stream.written() };
}

const system = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: its own words`), { code, path });

describe("what goes wrong beside the brief", () => {
  it("is a sentence and exit 2 where the call is wrong", () => {
    expect(reported(new UsageError("No format is named.", ["There are two."]))).toEqual({
      exit: 2,
      text: "citedeck: No format is named.\n  hint: There are two.\n",
    });
    expect(reported(new UnknownAudience(["pres", "x"], ["press", "town"]))).toEqual({
      exit: 2,
      text: 'citedeck: No audience is named "pres" or "x".\n  hint: There are press, town.\n',
    });
  });

  it("names the briefs whose outputs would take each other's place", () => {
    const { exit, text } = reported(new SameName("cranes", ["a/cranes/brief.yaml", "b/cranes/brief.yaml"]));
    expect(exit).toBe(2);
    expect(text).toContain('"a/cranes/brief.yaml" and "b/cranes/brief.yaml" would all go to "cranes".');
  });

  it("is a diagnostic with its code and exit 3 where there is no browser", () => {
    const code = "browser-not-found" satisfies keyof typeof CATALOGUE;
    const { exit, text } = reported(new BrowserNotFound());
    expect(exit).toBe(3);
    expect(text).toContain(
      `${CATALOGUE[code].severity}[${code}]: No browser was found to print PDFs with.\n`,
    );
    for (const way of WAYS_TO_A_BROWSER) expect(text).toContain(`  hint: ${way}\n`);
  });

  it("is a diagnostic with its code and exit 3 where the browser fails", () => {
    const code = "browser-failed" satisfies keyof typeof CATALOGUE;
    const { exit, text } = reported(new BrowserError("It crashed.", { hints: ["Try again."] }));
    expect([exit, text]).toEqual([3, `error[${code}]: It crashed.\n  hint: Try again.\n`]);
  });

  it.each([
    ["ENOSPC", "The disk is full"],
    ["EACCES", "Access is denied"],
    ["EROFS", "The disk is read-only"],
    ["EIO", "The disk or device cannot be read or written"],
    ["EISDIR", "A folder stands where a file is needed"],
    ["ENOTDIR", "A file stands where a folder is needed"],
    ["ENAMETOOLONG", "The name is too long"],
    ["ELOOP", "Links lead in a circle"],
  ])("is a sentence and exit 3 where the file system says %s", (code, sentence) => {
    expect(reported(system(code, "dist/x"))).toEqual({
      exit: 3,
      text: `citedeck: ${sentence}: dist/x. What stood there before is untouched.\n`,
    });
    expect(reported(system(code)).text).toBe(
      `citedeck: ${sentence}. What stood there before is untouched.\n`,
    );
  });

  it.each(["EINVAL", "EILSEQ"])("is a sentence and exit 3 where a disk says %s of a name", (code) => {
    const sentence =
      "citedeck: The disk does not take this name: x/a:b. What stood there before is untouched.\n";
    for (const syscall of ["mkdir", "open", "rename"]) {
      const error = Object.assign(system(code, "x/a:b"), { syscall });
      expect(reported(error)).toEqual({ exit: 3, text: sentence });
    }
    const other = Object.assign(system(code, "browser"), { syscall: "spawn browser" });
    expect(reported(other).text).toContain("This is a bug");
  });

  it("is a sentence and exit 3 where the system lets nobody make a folder", () => {
    const error = Object.assign(system("ENOENT", "/proc/x"), { syscall: "mkdir" });
    expect(reported(error)).toEqual({
      exit: 3,
      text: "citedeck: No folder can be made here: /proc/x. What stood there before is untouched.\n",
    });
  });
});

describe("a bug of ours", () => {
  it("says so, and keeps its stack for the report", () => {
    const { exit, text } = reported(new TypeError("x is undefined"));
    expect(exit).toBe(3);
    expect(text).toMatch(/^citedeck: This is a bug in citedeck/);
    expect(text).toMatch(/TypeError: x is undefined\n\s+at /);
  });

  it("may be an error of the system that we did not expect, or no error at all", () => {
    expect(reported(system("EWEIRD")).text).toContain("EWEIRD: its own words");
    expect(reported("thrown words").text).toContain("thrown words");
  });
});
