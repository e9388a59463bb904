import { describe, expect, it } from "vitest";
import { compile } from "../../src/session/compile.ts";
import { briefResources } from "../../src/workspace/brief-resources.ts";
import { fileReader } from "../../src/workspace/read-file.ts";
import { folderWith } from "../support/folder.ts";

describe("a languages file beside the brief that is broken", () => {
  it("is a mistake in that file, told once however many audiences read its language", () => {
    using folder = folderWith({
      "brief.yaml": "title: T\naudiences: { a: {}, b: {} }\nslides: [{ id: a, title: A }]\n",
      "templates/languages/en.yaml": "language: en\nphrases:\n\tsources: S\n",
    });
    const brief = `${folder.path}/brief.yaml`;
    const { diagnostics, decks } = compile({ brief, read: fileReader(), ...briefResources(brief) });
    expect(diagnostics).toMatchObject([
      { code: "invalid-yaml", span: { file: `${folder.path}/templates/languages/en.yaml` } },
    ]);
    expect(decks.map(({ deck }) => deck.words.sources)).toEqual(["Sources", "Sources"]);
  });
});
