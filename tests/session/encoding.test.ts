import { describe, expect, it } from "vitest";
import { compile } from "../../src/session/compile.ts";
import { briefResources } from "../../src/workspace/brief-resources.ts";
import { fileReader } from "../../src/workspace/read-file.ts";
import { folderWith } from "../support/folder.ts";

const LATIN_1 = Uint8Array.from([...Buffer.from("<p>Caf"), 0xe9, ...Buffer.from("</p>\n")]);

describe("a template that is not UTF-8", () => {
  it.each(["slides/own.hbs", "styles/own.css", "languages/en.yaml"])("is told so at the byte: %s", (path) => {
    using folder = folderWith({
      "brief.yaml": "title: T\nlanguage: es\nslides: [{ id: a, title: A }]\n",
      [`templates/${path}`]: LATIN_1,
    });
    const brief = `${folder.path}/brief.yaml`;
    const { diagnostics } = compile({ brief, read: fileReader(), ...briefResources(brief) });
    const file = `${folder.path}/templates/${path}`;
    expect(diagnostics).toMatchObject([{ code: "invalid-encoding", span: { file, start: 6, end: 7 } }]);
  });

  it("is none where it is a picture that lies beside templates", () => {
    using folder = folderWith({
      "brief.yaml": "title: T\nslides: [{ id: a, title: A }]\n",
      "templates/logo.png": LATIN_1,
    });
    const brief = `${folder.path}/brief.yaml`;
    expect(compile({ brief, read: fileReader(), ...briefResources(brief) }).diagnostics).toEqual([]);
  });
});
