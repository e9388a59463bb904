/** A preview beside an editor: it shows what is not saved, and the slide where the cursor is. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { editorOn } from "../support/editor-client.ts";
import { type EventListener, listenTo } from "../support/event-listener.ts";
import { folderWith } from "../support/folder.ts";
import { smallBrief } from "../support/small-brief.ts";

const FILES = smallBrief(`slides:
  - { id: cranes, title: Cranes, points: [ "Three of five stand still. [@cranes]" ] }
  - { id: roads, title: Roads, points: [ "Ships wait in the roads. [@plain]" ] }
`);

interface Shown {
  readonly url: string;
  readonly frame: string | null;
}

function goesTo(slide: string, listener: EventListener): Promise<unknown> {
  return listener.next((message) => message.kind === "go" && message.slide === slide);
}

describe("a preview that an editor asks for", () => {
  it("is started once, shows what is typed and where the cursor is, and ends with the editor", async () => {
    using folder = folderWith(FILES);
    const file = join(folder.path, ".citedeck/preview.json");
    {
      await using editor = await editorOn({ folder: folder.path });
      editor.open("brief.yaml");
      editor.change("brief.yaml", editor.text("brief.yaml").replace("Ships wait", "Many ships wait"));
      const uri = editor.uri("brief.yaml");
      const [shown, same] = await Promise.all([
        editor.ask<Shown>("citedeck/preview", { uri }),
        editor.ask<Shown>("citedeck/preview", { uri }),
      ]);
      expect(same).toEqual(shown);
      expect(shown.frame).toContain(shown.url);
      const page = async (): Promise<string> => await (await fetch(shown.url)).text();
      await expect.poll(page).toContain("Many ships wait");
      expect(readFileSync(join(folder.path, "brief.yaml"), "utf8")).not.toContain("Many");

      await using listener = await listenTo(shown.url);
      await listener.next(({ kind }) => kind === "hello");
      const position = editor.find("brief.yaml", "ships wait", 2);
      await editor.connection.sendNotification("citedeck/cursor", { uri, position });
      await goesTo("roads", listener);
      const before = editor.find("brief.yaml", "stand still", 2);
      await editor.ask("textDocument/documentHighlight", { textDocument: { uri }, position: before });
      await goesTo("cranes", listener);

      editor.close("brief.yaml");
      await expect.poll(page).not.toContain("Many ships wait");
    }
    expect(existsSync(file)).toBe(false);
  });

  it("is refused for a file of no brief, and what is no position is passed over", async () => {
    using folder = folderWith({ "notes.md": "Words." });
    await using editor = await editorOn({ folder: folder.path });
    const uri = editor.uri("notes.md");
    await expect(editor.ask("citedeck/preview", { uri })).rejects.toThrow("belongs to no brief");
    await expect(editor.ask("citedeck/preview", { path: 1 })).rejects.toThrow("belongs to no brief");
    await editor.connection.sendNotification("citedeck/cursor", { uri, position: "here" });
    await expect(editor.ask("citedeck/preview", { uri })).rejects.toThrow("belongs to no brief");
  });

  it("says why it does not start", async () => {
    using folder = folderWith({});
    await using editor = await editorOn({ folder: folder.path });
    editor.open("brief.yaml", FILES["brief.yaml"]);
    const asked = editor.ask<Shown>("citedeck/preview", { uri: editor.uri("brief.yaml") });
    await expect(asked).rejects.toThrow('No brief is at "brief.yaml"');
  });
});
