import { expect, it } from "vitest";
import { compile } from "../../src/session/compile.ts";
import { briefResources } from "../../src/workspace/brief-resources.ts";
import { codesOf, compileFiles } from "../support/compile-files.ts";
import { readFrom } from "../support/read-map.ts";

const BRIEF = `title: The ferry
theme: house.css
audiences: { crew: { label: Crew, theme: house.css }, press: { label: Press, theme: press.css } }
slides: [{ id: a, title: A, points: [{ text: One, kind: context }] }]
`;
const REMOTE = "h1 { background: url(https://evil.example/x.png) }";

it("Themes beside the brief are searched for what they would fetch, each once, wherever one is named.", () => {
  const { diagnostics } = compileFiles({ "brief.yaml": BRIEF, "house.css": REMOTE, "press.css": REMOTE });
  expect(diagnostics.map(({ code, span }) => [code, span?.file])).toEqual([
    ["outside-reference", "house.css"],
    ["outside-reference", "press.css"],
  ]);
});

it("So are the sheets in templates/, of which ours fetch nothing.", () => {
  const files = { "brief.yaml": BRIEF, "house.css": "", "press.css": "" };
  expect(codesOf(compileFiles(files))).toEqual([]);
  const house = briefResources("brief.yaml");
  const sheet = { file: "templates/styles/points.css", text: REMOTE };
  const templates = new Map([...house.templates, ["styles/points.css", sheet]]);
  const { diagnostics } = compile({ brief: "brief.yaml", read: readFrom(files), ...house, templates });
  expect(diagnostics).toMatchObject([{ code: "outside-reference", span: { file: sheet.file, start: 17 } }]);
});
