/** The brief of the pages on layouts: its head, sources and texts are those of their README, its slides those of all pages. */
import { createHash } from "node:crypto";
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

/** Returns the ID of the slide that a layout's page shows: others of its example only stand around it. */
export function shownSlide(name: string): string {
  const [, id = ""] = new RegExp(`\\bid: ([\\w-]+),?\\s+layout: ${name}\\b(?!-)`).exec(slideOf(name)) ?? [];
  return id;
}

/** Where it stands what the pictures were made of, so that a test sees when they must be made anew. */
export const PICTURES_RECORD = "docs/pictures/layouts/made-of.txt";

/** Returns what PICTURES_RECORD says of pictures of the examples as they are. */
export function picturesRecord(): string {
  const hash = createHash("sha256").update(JSON.stringify(layoutBrief())).digest("hex");
  return `The examples in docs/reference/layouts/ with the SHA-256 ${hash}.\n`;
}

/** The slide in the YAML of a layout's page, without its first line. */
function slideOf(name: string): string {
  const page = readFileSync(`${LAYOUTS_FOLDER}/${name}.md`, "utf8");
  const [, slide] = /^```yaml\nslides:\n([\s\S]*?)^```$/m.exec(page) ?? [];
  if (slide === undefined) throw new Error(`The page on the layout "${name}" has no slide.`);
  return slide;
}
