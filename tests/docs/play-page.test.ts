import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../support/folder.ts";
import { playPage } from "../support/play-page.ts";

/** Plays a page in a folder with a note, and returns what the note says then. */
async function noteAfter(page: string): Promise<string> {
  using folder = folderWith({ "page.md": page, "note.yaml": "title: A\nslides:\n  - id: a\n" });
  await playPage(join(folder.path, "page.md"), folder.path);
  return readFileSync(join(folder.path, "note.yaml"), "utf8");
}

const shown = (command: string, printed: string) => `\`\`\`console\n$ ${command}\n${printed}\n\`\`\`\n`;

describe("a page that is played", () => {
  it("writes, changes and adds to files", async () => {
    const change = "In `note.yaml`:\n\n```diff\n-title: A\n+title: B\n```\n";
    const add = "Now. Add this to `note.yaml`:\n\n```yaml\ntlp: RED\nslides:\n  - id: b\n```\n";
    expect(await noteAfter(`${change}\n${add}`)).toBe("title: B\ntlp: RED\nslides:\n  - id: a\n  - id: b\n");
    expect(await noteAfter("Save this as `note.yaml`:\n\n```yaml\na: 1\n```\n")).toBe("a: 1\n");
  });

  it("fails where a command prints something else", async () => {
    await expect(noteAfter(shown("cat note.yaml", "title: A\n…"))).resolves.toContain("title: A");
    await expect(noteAfter(shown("cat note.yaml", "title: …\n…\n  - id: a"))).resolves.toContain("title: A");
    await expect(noteAfter(shown("cat note.yaml", "title: B\n…"))).rejects.toThrow("cat note.yaml");
    await expect(noteAfter(shown("cat note.yaml", "title: A"))).rejects.toThrow("cat note.yaml");
  });

  it("fails where a command of citedeck fails and the page shows no error", async () => {
    await expect(noteAfter(shown("citedeck check gone.yaml", "…"))).rejects.toThrow("ended with 2");
  });

  it("fails where lines that are to be changed are not there, and where a block has no purpose", async () => {
    const change = "In `note.yaml`:\n\n```diff\n-title: C\n+title: B\n```\n";
    await expect(noteAfter(change)).rejects.toThrow("note.yaml cannot be changed as the page says");
    await expect(noteAfter("Look:\n\n```yaml\na: 1\n```\n")).rejects.toThrow("names no file");
    await expect(noteAfter("<!-- not run: for show -->\n\n```yaml\na: 1\n```\n")).resolves.toContain(
      "title: A",
    );
  });
});
