/** Makes the ID that a slide lacks from its title. */
import type { Fix } from "../../diagnostics/fix.ts";
import { slugOf } from "../../text/slug.ts";
import { entryAt, itemsOf, stringAt, type Tree, valueAt } from "../../yaml/yaml-tree.ts";

/** Returns the fix where `path` leads to the ID of a slide in `brief` and the slide has a title; none elsewhere. */
export function nameSlide(brief: Tree, path: readonly PropertyKey[]): readonly Fix[] {
  const [list, at, key, more] = path;
  if (list !== "slides" || typeof at !== "number" || key !== "id" || more !== undefined) return [];
  const slides = itemsOf(valueAt(brief, "slides"));
  const title = entryAt(slides[at], "title");
  const id = freeName(slides, at);
  if (title === undefined || id === undefined) return [];
  return [
    {
      title: `Add "id: ${id}"`,
      edits: [{ span: title.keySpan, text: id, as: { kind: "key", key: "id", after: "nothing" } }],
      isSafe: true,
    },
  ];
}

/** The words of the title. Where another slide has that ID, or will get it, the slide's number in the brief follows. */
function freeName(slides: readonly Tree[], at: number): string | undefined {
  const names = namesOf(slides);
  const wanted = names[at] ?? "";
  const isTaken = (id: string): boolean =>
    names.some((name, other) => name === id && (other < at || (other > at && isNamed(slides[other]))));
  return wanted === "" ? undefined : [wanted, `${wanted}-${at + 1}`].find((id) => !isTaken(id));
}

const NAMES = new WeakMap<readonly Tree[], readonly string[]>();

/** What each slide is called, or would be. Computed once for all slides that lack an ID. */
function namesOf(slides: readonly Tree[]): readonly string[] {
  const names = NAMES.get(slides) ?? slides.map((slide) => stringAt(slide, "id") ?? nameOf(slide));
  NAMES.set(slides, names);
  return names;
}

function isNamed(slide: Tree | undefined): boolean {
  return valueAt(slide, "id") !== undefined;
}

/** Without the parts that readers do not see as words: citations and variables. */
function nameOf(slide: Tree): string {
  const title = stringAt(slide, "title") ?? "";
  return slugOf(title.replaceAll(/\[[^\][]*\]|\{\{[^{}]*\}\}|\{\.\w+\}/g, " "));
}
