/** What an editor is told of a brief while it is written. */
import { describe, expect, it } from "vitest";
import { editorOn } from "../support/editor-client.ts";
import { folderWith } from "../support/folder.ts";
import { smallBrief } from "../support/small-brief.ts";

const SLIDES = `slides:
  - id: cranes
    title: Cranes stand still
    points:
      - "Three of five stand still. [@cranes]"
`;

describe("diagnostics that are pushed", () => {
  it("appear while the brief is typed, and go with the mistake", async () => {
    using folder = folderWith(smallBrief(SLIDES));
    await using editor = await editorOn({ folder: folder.path });
    editor.open("brief.yaml");
    await editor.told("brief.yaml", (told) => told.every(({ severity }) => severity !== 1));
    editor.change("brief.yaml", editor.text("brief.yaml").replace("[@cranes]", "[@crane]"));
    const [unknown] = await editor.told("brief.yaml", (told) =>
      told.some(({ code }) => code === "unknown-id"),
    );
    expect(unknown).toMatchObject({ code: "unknown-id", severity: 1, source: "citedeck" });
    expect(unknown?.message).toContain('Did you mean "cranes"');
    expect(unknown?.range.start).toEqual(editor.find("brief.yaml", "@crane]"));
  });
});
