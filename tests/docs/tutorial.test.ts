import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../support/folder.ts";
import { needs } from "../support/needs.ts";
import { playPage } from "../support/play-page.ts";

const FINISHED = "tests/docs/lindmere";

describe("the tutorial", () => {
  it("does what it says, prints what it shows, and ends without the withheld sentence in the PDF for the press", async (test) => {
    needs(hasPdftotext(), "pdftotext (poppler-utils) is not here.", test);
    using folder = folderWith({});
    await playPage("docs/tutorial.md", folder.path);
    const textFor = (audience: string) =>
      execFileSync("pdftotext", [join(folder.path, "lindmere/dist/brief", audience, "slides.pdf"), "-"], {
        encoding: "utf8",
      });
    const words = (text: string) => text.replaceAll(/\s+/g, " ");
    expect(words(textFor("analysts"))).toContain("The board will probably ask the state for money.");
    expect(words(textFor("press"))).toContain("Both newspapers have the eleven weeks");
    expect(words(textFor("press"))).not.toMatch(/probably|state for money/);
    expect(finishedIn(join(folder.path, "lindmere"))).toEqual(finishedIn(FINISHED));
  });
});

function hasPdftotext(): boolean {
  try {
    execFileSync("pdftotext", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** The brief that the tutorial ends with, which the pages of docs/how-to/ add to; the day on which it was made may differ. */
function finishedIn(folder: string): readonly string[] {
  const files = ["brief.yaml", "excerpts.yaml", "sources.yaml", "sources/courier.txt", "sources/gazette.txt"];
  return files.map((file) =>
    readFileSync(join(folder, file), "utf8").replaceAll(/accessed: .*/g, "accessed: …"),
  );
}
