import { describe, expect, it } from "vitest";
import { notesText } from "../../src/pptx/notes-text.ts";

describe("speaker notes as plain text", () => {
  it("have a line for each paragraph and item, with citation marks in brackets and sources by number", () => {
    const notes = [
      `<p>Say <em>this</em>.<sup class="cite"><a href="#s~3">3</a></sup></p><ul><li>and<ul><li>that</li></ul></li></ul>`,
      `<ol class="notes-sources"><li value="3">Gazette, 2 Mar 2024</li></ol>`,
    ];
    expect(notesText(notes)).toBe("Say this.[3]\n– and\n  – that\n3. Gazette, 2 Mar 2024");
  });

  it("are empty where there are none", () => {
    expect(notesText([])).toBe("");
  });
});
