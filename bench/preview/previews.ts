/** The previews that are measured: how each is started, and where its page shows the slide. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PEERS_FOLDER } from "../compare/peers.ts";
import type { BenchDeck } from "../deck/make-deck.ts";
import { marpMarkdown, slidevMarkdown } from "../deck/write-markdown.ts";
import type { Workshop } from "../measure/workshop.ts";
import { type Edit, editedBrief, lookFor, ownLook, save } from "./edits.ts";
import { loggedDeck, POINTS_SLIDE, wordOf } from "./logged-deck.ts";

/** One preview with one thing that is edited. */
export interface Preview {
  readonly tool: string;
  readonly edit: Pick<Edit, "title" | "textOf" | "shownAs" | "look" | "inDrawer">;
  /** The file that is saved. */
  readonly path: string;
  readonly argv: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where the slide is shown. */
  readonly url: string;
}

/** In the order in which they are measured. Each works in a folder of its own below the workshop's. */
export function previewsIn(
  workshop: Workshop,
  versions: { readonly marp?: string; readonly slidev?: string },
): readonly Preview[] {
  const own = editedBrief(folderIn(workshop, "brief"));
  const looked = editedBrief(folderIn(workshop, "look"));
  ownLook(join(workshop.folder, "look"), looked.edits.slice(3));
  const ours = [...own.edits.slice(0, 3), ...looked.edits.slice(3)].map((edit, at): Preview => {
    const folder = join(workshop.folder, at < 3 ? "brief" : "look");
    const port = 4700 + at;
    return {
      ...{ tool: "citedeck preview", edit, path: join(folder, edit.file) },
      argv: workshop.citedeck("preview", folder, "--port", String(port)),
      url: `http://127.0.0.1:${port}/#/slide-${edit.slide + 1}`,
    };
  });
  return [
    ...ours,
    bare(workshop),
    ...(versions.marp === undefined ? [] : [marp(workshop, versions.marp)]),
    ...(versions.slidev === undefined ? [] : [slidev(workshop, versions.slidev)]),
  ];
}

function folderIn({ folder }: Workshop, name: string): string {
  mkdirSync(join(folder, name), { recursive: true });
  return join(folder, name);
}

/** Returns an edit of one point in a file of Markdown, which is written as it is at first. */
function inMarkdown(
  path: string,
  write: (deck: BenchDeck) => string,
  selector: string,
): Pick<Preview, "edit" | "path"> {
  const textOf = (edit: number): string =>
    write(loggedDeck(100, { point: wordOf(edit), quoted: wordOf(0), beside: "nothing" }, 1)).replaceAll(
      /of editaaa/g,
      "of nothing",
    );
  save(path, textOf(0), () => 0);
  return { path, edit: { title: "a point", textOf, shownAs: wordOf, look: lookFor(selector) } };
}

function bare(workshop: Workshop): Preview {
  const path = join(folderIn(workshop, "bare"), "deck.md");
  const script = join(import.meta.dirname, "bare-server.ts");
  return {
    ...{ tool: "a bare script: watch, send, innerHTML", ...inMarkdown(path, marpMarkdown, "section") },
    argv: [process.execPath, script, path, "4720"],
    url: "http://127.0.0.1:4720/",
  };
}

function marp(workshop: Workshop, version: string): Preview {
  const folder = folderIn(workshop, "marp");
  const program = join(PEERS_FOLDER, "node_modules/@marp-team/marp-cli/marp-cli.js");
  return {
    ...{
      tool: `Marp CLI ${version}, \`--server\``,
      ...inMarkdown(join(folder, "deck.md"), marpMarkdown, "section li"),
    },
    argv: [process.execPath, program, "--no-stdin", "--no-config-file", "--server", folder],
    env: { PORT: "4721" },
    url: `http://127.0.0.1:4721/deck.md#${POINTS_SLIDE + 1}`,
  };
}

function slidev(workshop: Workshop, version: string): Preview {
  const folder = folderIn(workshop, "slidev");
  const path = join(folder, "slides.md");
  const point = inMarkdown(path, slidevMarkdown, ".slidev-page li");
  // It looks for its theme beside the slides.
  symlinkSync(join(PEERS_FOLDER, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), "{}\n");
  const program = join(PEERS_FOLDER, "node_modules/@slidev/cli/bin/slidev.mjs");
  return {
    ...{ tool: `Slidev ${version}`, ...point },
    argv: [process.execPath, program, path, "--port", "4722", "--open", "false"],
    url: `http://localhost:4722/${POINTS_SLIDE + 1}`,
  };
}
