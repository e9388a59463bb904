import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compileBrief } from "../../src/make/compile-brief.ts";
import { NO_PROJECT } from "../../src/project/project.ts";
import { makeBundle } from "../../src/queue/bundle/make-bundle.ts";
import { cslLibrary } from "../../src/workspace/csl-library.ts";
import { readDeckAssets } from "../../src/workspace/deck-assets.ts";
import { folderWith } from "../support/folder.ts";
import { CRANES_BRIEF, smallBrief } from "../support/small-brief.ts";

it("What no page of a deck has stays with its author: comments, other layouts and words of other languages; places in templates stay", () => {
  const partial = "{{!-- see {{owner}} --}}<p>{{! for Mary }}{{~!-- or Tom --~}}shown</p>";
  using folder = folderWith({
    ...smallBrief(`style: port.csl\n${CRANES_BRIEF}`),
    "templates/partials/mine.hbs": partial,
    "templates/styles/mine.css": "/* for Jane */ p { margin: 0 }",
    "templates/slides/unused.hbs": "<p>for Ann</p>",
    "templates/languages/nl.yaml": "sources: voor Piet",
    "templates/languages/en.yaml": `# for Bob\n${readFileSync("templates/languages/en.yaml", "utf8")}`,
    "port.csl": (cslLibrary().styleNamed("apa") ?? "").replace("<citation", "<!-- for Eve --><citation"),
  });
  const from = compileBrief(join(folder.path, "brief.yaml"), { project: NO_PROJECT });
  const [compiled] = from.compiled.decks;
  if (compiled === undefined) throw new Error("There is no deck.");
  const how = { formats: ["html"], pngScale: 1, date: "2024-03-04T00:00:00Z", timeoutMs: 1000 } as const;
  const { value } = makeBundle({ compiled, from, assets: readDeckAssets(), how });
  const text = JSON.stringify(value?.json);
  expect(text).toContain("shown</p>");
  expect(text).toContain("margin");
  for (const word of ["{owner}", "Mary", "Tom", "Jane", "Ann", "Piet", "Bob", "Eve"])
    expect(text).not.toContain(word);
  const [, travelled = ""] = /"partials\/mine\.hbs","([^"]*)"/.exec(text) ?? [];
  expect(travelled.length).toBe(partial.length);
});
