/** Tells what slides of a layout show. */
import { fieldsOf } from "../../model/layouts.ts";
import { type Described, words } from "./described.ts";

export function describeLayout(name: string): Described {
  const fields = fieldsOf(name);
  if (fields === undefined) return [words("A layout of your own. It may show every field.")];
  const { shows, needs, needsOneOf, needsJustOneOf, isMade } = fields;
  const all = ["title", "notes", ...shows];
  return [
    words(`Shows ${all.join(", ")}.`),
    words(needs.length === 0 ? "" : `Needs ${needs.join(" and ")}.`),
    words(needsOneOf === undefined ? "" : `Needs ${needsOneOf.join(" or ")}.`),
    words(needsJustOneOf === undefined ? "" : `Needs one of ${needsJustOneOf.join(", ")}.`),
    words(isMade === true ? "The tool writes its content." : ""),
  ];
}
