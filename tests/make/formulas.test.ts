import { readFileSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";
import { expect, it } from "vitest";
import { build } from "../../src/make/build.ts";
import { folderWith } from "../support/folder.ts";
import { smallBrief } from "../support/small-brief.ts";

const briefWith = (maths: string, point: string): string => `citedeck: 1
${maths}
tlp: CLEAR
audiences: { press: { tlp: CLEAR, label: Press }, council: { tlp: RED, label: Council } }
slides:
  - id: idle
    title: Cranes by $n_0$
    points:
      - { text: '$n_0 + \\overline{m}$ cranes stand still', kind: context }
      - { text: '${point}', kind: context, tlp: RED }
`;

async function made(brief: string, formats: readonly ("html" | "pptx" | "evidence")[]) {
  using folder = folderWith(smallBrief(brief));
  const [report] = await build({
    briefs: [join(folder.path, "brief.yaml")],
    out: join(folder.path, "out"),
    formats,
  });
  const outputs = await Promise.all(
    (report?.outputs ?? []).map(async (one) => ({ ...one, bytes: await bytesOf(one.path) })),
  );
  return { outputs, diagnostics: report?.diagnostics ?? [] };
}

async function bytesOf(file: string): Promise<string> {
  const bytes = readFileSync(file);
  if (!file.endsWith(".pptx")) return bytes.toString("utf8");
  const parts = Object.values((await JSZip.loadAsync(bytes)).files);
  return (await Promise.all(parts.map((part) => part.async("string")))).join();
}

it("A formula is drawn in decks, is TeX in presentations and evidence, and one that is withheld is in no byte.", async () => {
  const { outputs, diagnostics } = await made(
    briefWith("maths: true", "$\\frac{ferries}{quay_{17}}$ is secret"),
    ["html", "pptx", "evidence"],
  );
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const bytesFor = (audience: string, format: string) =>
    outputs
      .filter((one) => one.audience === audience && one.path.endsWith(format))
      .map(({ bytes }) => bytes)
      .join();
  expect(bytesFor("press", ".html")).toContain("<msub><mi>n</mi><mn>0</mn></msub>");
  expect(bytesFor("press", ".html")).toContain('font-family:"Noto Sans Math"');
  expect(bytesFor("press", ".pptx")).toContain("n_0 + \\overline{m}");
  expect(bytesFor("press", ".json")).not.toContain("<math");
  for (const format of [".html", ".pptx", ".json"]) {
    expect(bytesFor("press", format)).not.toMatch(/ferries|quay|<mi>f<\/mi><mi>e/);
  }
  expect(bytesFor("council", ".html")).toContain("<mi>f</mi><mi>e</mi>");
  expect(bytesFor("council", ".pptx")).toContain("\\frac{ferries}{quay_{17}}");
});

it("What is withheld is found in a formula, drawn letter by letter, and a withheld formula in plain words.", async () => {
  const withheld = briefWith("maths: true", "The lighthouse keepers $\\frac{strike}{on}$ Mondays");
  const found = async (shown: string) => {
    const brief = withheld.replace("\\overline{m}$ cranes stand still", `\\overline{m}$ ${shown}`);
    const { diagnostics } = await made(brief, ["html"]);
    return diagnostics.filter(({ code }) => code.startsWith("withheld-")).length > 0;
  };
  expect(await found("cranes stand still")).toBe(false);
  expect(await found("$\\text{the lighthouse keepers strike on mondays}$")).toBe(true);
  expect(await found("the lighthouse keepers strike on Mondays")).toBe(true);
  expect(await found("the lighthouse keepers $strike_{on}$ Mondays")).toBe(true);
});

it("A deck without formulas has no face for them, and its dollars are dollars.", async () => {
  const { outputs } = await made(briefWith("language: en", "$x$ is a ferry"), ["html"]);
  const [deck = ""] = outputs.filter(({ path }) => path.endsWith("deck.html")).map(({ bytes }) => bytes);
  expect(deck).toContain("Cranes by $n_0$");
  expect(deck).not.toContain('font-family:"Noto Sans Math"');
});
