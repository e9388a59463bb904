/** The brief of the pages on layouts: its head, sources and texts are those of their README, its slides those of all pages. */
import { readFileSync } from "node:fs";
import { LAYOUT_FIELDS } from "../../src/model/layouts.ts";

export const LAYOUTS_FOLDER = "docs/reference/layouts";

export const LAYOUT_NAMES: readonly string[] = Object.keys(LAYOUT_FIELDS);

/** As a deck begins and ends. */
const FIRST = ["title", "agenda", "section"];
const LAST = ["questions", "sources", "evidence"];

/** Returns the text of each of the brief's files by its name. */
export function layoutBrief(): Readonly<Record<string, string>> {
  const page = readFileSync(`${LAYOUTS_FOLDER}/README.md`, "utf8");
  const yaml = [...page.matchAll(/^```yaml\n# (\S+)\n([\s\S]*?)^```$/gm)];
  const texts = [...page.matchAll(/`(\S+\.txt)`:\n\n```text\n([\s\S]*?)^```$/gm)];
  const files = Object.fromEntries([...yaml, ...texts].map(([, name = "", text = ""]) => [name, text]));
  const between = LAYOUT_NAMES.filter((name) => ![...FIRST, ...LAST].includes(name));
  const names = [...FIRST, ...between, ...LAST];
  const slides = names.map(slideOf).join("");
  return {
    ...files,
    "brief.yaml": `${files["brief.yaml"]}slides:\n${slides}`,
    "gate.svg": readFileSync(`${LAYOUTS_FOLDER}/gate.svg`, "utf8"),
  };
}

/** The slide in the YAML of a layout's page, without its first line. */
function slideOf(name: string): string {
  const page = readFileSync(`${LAYOUTS_FOLDER}/${name}.md`, "utf8");
  const [, slide] = /^```yaml\nslides:\n([\s\S]*?)^```$/m.exec(page) ?? [];
  if (slide === undefined) throw new Error(`The page on the layout "${name}" has no slide.`);
  return slide;
}
