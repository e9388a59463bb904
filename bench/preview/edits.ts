/** What is edited while a preview shows it, and how a page shows that it has been. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeBrief } from "../deck/write-brief.ts";
import { loggedDeck, POINTS_SLIDE, QUOTE_SLIDE, wordOf } from "./logged-deck.ts";

export type EditName = "point" | "excerpt" | "source" | "theme" | "template";

/** One thing that is saved again and again. The first edit is 1. */
export interface Edit {
  readonly name: EditName;
  readonly title: string;
  /** Position of the slide that is open, from 0. */
  readonly slide: number;
  /** The file that is saved, below the folder. */
  readonly file: string;
  readonly textOf: (edit: number) => string;
  /** What `look` returns once the edit is shown. */
  readonly shownAs: (edit: number) => string;
  /** An expression in the page: what it shows now. */
  readonly look: string;
  /** Whether the drawer with the evidence has to be open. */
  readonly inDrawer?: true;
}

const SIZE = 100;
/** As many as there may be. */
const EDITS = 200;
const SHIPPED = join(import.meta.dirname, "../../templates");

/** Writes a brief into `folder`, and returns its path and what can be edited of it. */
export function editedBrief(folder: string): { readonly brief: string; readonly edits: readonly Edit[] } {
  const written = { point: wordOf(0), quoted: wordOf(0), beside: wordOf(0) };
  const brief = writeFiles(folder, written);
  const scratch = join(folder, "..", "scratch");
  // Written whole, elsewhere, since that is what writes a deck as files.
  const fileWith = (file: string, changed: Partial<typeof written>): string => {
    writeFiles(scratch, { ...written, ...changed });
    return readFileSync(join(scratch, file), "utf8");
  };
  const points = readFileSync(join(SHIPPED, "slides/points.hbs"), "utf8");
  const edits: readonly Edit[] = [
    {
      ...{ name: "point", title: "a point", slide: POINTS_SLIDE, file: "brief.yaml" },
      textOf: (edit) => fileWith("brief.yaml", { point: wordOf(edit) }),
      shownAs: wordOf,
      look: lookFor(`#slide-${POINTS_SLIDE + 1} .point`),
    },
    {
      ...{ name: "excerpt", title: "an excerpt", slide: QUOTE_SLIDE, file: "excerpts.yaml" },
      textOf: (edit) => fileWith("excerpts.yaml", { quoted: wordOf(edit) }),
      shownAs: wordOf,
      look: lookFor(`#slide-${QUOTE_SLIDE + 1} blockquote`),
    },
    {
      ...{
        name: "source",
        title: "a source's text",
        slide: QUOTE_SLIDE,
        file: "sources/log.txt",
        inDrawer: true,
      },
      textOf: (edit) => fileWith("sources/log.txt", { beside: `the ${wordOf(edit)}` }),
      shownAs: (edit) => `the ${wordOf(edit)}`,
      look: '/the edit[a-j]+(?= stood)/.exec(document.querySelector(".drawer__exhibits")?.textContent)?.[0]',
    },
    {
      ...{ name: "theme", title: "a theme's token", slide: POINTS_SLIDE, file: "house.css" },
      textOf: themeWith,
      shownAs: (edit) => `rgb(255, 255, ${edit % 256})`,
      look: 'getComputedStyle(document.documentElement).getPropertyValue("--paper").trim()',
    },
    {
      ...{ name: "template", title: "a template", slide: POINTS_SLIDE, file: "templates/slides/points.hbs" },
      textOf: (edit) => `${points}<i class="edited">${wordOf(edit)}</i>\n`,
      shownAs: wordOf,
      look: lookFor(`#slide-${POINTS_SLIDE + 1} .edited`),
    },
  ];
  return { brief, edits };
}

function writeFiles(folder: string, written: Parameters<typeof loggedDeck>[1]): string {
  mkdirSync(folder, { recursive: true });
  return writeBrief(loggedDeck(SIZE, written, EDITS), folder);
}

function themeWith(edit: number): string {
  return `:root { --paper: rgb(255, 255, ${edit % 256}) }\n`;
}

/** Gives a brief a theme and a template of its own, so that each is there before it is saved. */
export function ownLook(folder: string, edits: readonly Edit[]): void {
  const brief = join(folder, "brief.yaml");
  writeFileSync(brief, readFileSync(brief, "utf8").replace("language: en", "language: en\ntheme: house.css"));
  for (const { file, textOf } of edits) save(join(folder, file), textOf(0), () => 0);
}

/** Returns an expression for the word of the last edit in the first such element that has one. */
export function lookFor(selector: string): string {
  const words = `[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => one.textContent).join(" ")`;
  return `/\\bedit[a-j]{3}\\b/.exec(${words})?.[0]`;
}

/** Saves as editors do: in one step, by another file. Returns what `now` says of the moment before that step. */
export function save(path: string, text: string, now: () => number): number {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, text);
  const at = now();
  renameSync(`${path}.new`, path);
  return at;
}
