import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createSession } from "../../src/session/create-session.ts";
import { briefResources } from "../../src/workspace/brief-resources.ts";
import { notedWorld } from "../../src/workspace/noted-world.ts";
import { diskWorld } from "../../src/workspace/open-session.ts";
import { folderWith } from "../support/folder.ts";
import { CRANES_BRIEF, smallBrief } from "../support/small-brief.ts";

describe("the files that a session has looked at", () => {
  it("are told of once each, when they have changed, come or gone", () => {
    using folder = folderWith(smallBrief(CRANES_BRIEF));
    const at = (name: string): string => join(folder.path, name);
    const { world, changes } = notedWorld(diskWorld());
    const session = createSession({
      world,
      brief: at("brief.yaml"),
      resources: ({ read, list }) => briefResources(at("brief.yaml"), read, list),
    });
    const noticed = () => {
      session.changed();
      session.diagnostics();
      return changes();
    };
    expect(noticed()).toEqual({ saved: [], gone: [] });
    writeFileSync(at("memo.txt"), "Since Monday all is well, and nobody knows why.");
    writeFileSync(at("unread.txt"), "Nobody reads this.");
    expect(noticed()).toEqual({ saved: [at("memo.txt")], gone: [] });
    expect(noticed()).toEqual({ saved: [], gone: [] });
    rmSync(at("memo.txt"));
    expect(noticed()).toEqual({ saved: [], gone: [at("memo.txt")] });
    writeFileSync(at("memo.txt"), "It is back.");
    expect(noticed()).toEqual({ saved: [at("memo.txt")], gone: [] });
  });

  it("are new ones too, in a folder that is read as a whole", () => {
    using folder = folderWith({ "templates/partials/lead.hbs": "" });
    const { world, changes } = notedWorld(diskWorld());
    const templates = join(folder.path, "templates");
    world.list(templates);
    writeFileSync(join(templates, "deck.hbs"), "");
    rmSync(join(templates, "partials/lead.hbs"));
    world.list(templates);
    expect(changes()).toEqual({
      saved: [join(templates, "deck.hbs")],
      gone: [join(templates, "partials/lead.hbs")],
    });
  });
});
