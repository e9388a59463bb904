/** Removes from a file's values the characters that no document can contain. */
import { type Diagnosed, type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { type BrokenCharacter, type Mended, mendText } from "../text/broken-characters.ts";
import { visibleText } from "../text/visible-text.ts";
import type { Entry, Mapping, Scalar, Tree } from "./yaml-tree.ts";

/** Returns the tree with its values and keys corrected, and a `broken-character` for each of them. */
export function mendTree(tree: Tree): Diagnosed<Tree> {
  const diagnostics: Diagnostic[] = [];
  // An alias is the same tree as its anchor, so its content is corrected and reported only once.
  const known = new Map<Tree, Tree>();
  const mend = (one: Tree): Tree => {
    const mended = known.get(one) ?? mendOne(one);
    known.set(one, mended);
    return mended;
  };
  const mendOne = (one: Tree): Tree => {
    switch (one.kind) {
      case "scalar":
        return mendScalar(one, diagnostics);
      case "list":
        return { ...one, items: one.items.map(mend) };
      case "mapping":
        return mendMapping(one);
    }
  };
  const mendMapping = (one: Mapping): Mapping => ({
    ...one,
    entries: one.entries.map(mendEntry),
    repeated: one.repeated.map(mendEntry),
  });
  const mendEntry = (entry: Entry): Entry => {
    const mended = mendText(entry.key);
    if (mended !== undefined) diagnostics.push(report(mended.broken, entry.keySpan));
    return { ...entry, key: mended?.text ?? entry.key, value: mend(entry.value) };
  };
  const value = mend(tree);
  return { value: diagnostics.length === 0 ? tree : value, diagnostics };
}

function mendScalar(scalar: Scalar, diagnostics: Diagnostic[]): Scalar {
  const mended = mendText(scalar.text);
  if (mended === undefined) return scalar;
  const written = scalar.offsets();
  const start = written[mended.broken[0]?.at ?? 0] ?? scalar.span.start;
  diagnostics.push(
    report(mended.broken, {
      ...scalar.span,
      start,
      end: Math.max(start + 1, written[(mended.broken[0]?.at ?? 0) + 1] ?? 0),
    }),
  );
  return {
    ...scalar,
    text: mended.text,
    value: plainValue(scalar, mended),
    offsets: () => mended.offsets.map((at) => written[at] ?? scalar.span.end),
  };
}

function plainValue({ value }: Scalar, { text }: Mended): Scalar["value"] {
  return typeof value === "string" ? text : value;
}

/** What PDF viewers give for a hyphen. */
const VIEWERS = "\ufffe\u0002";
const COPIED =
  "Type the word anew: in what is copied out of a PDF, such a character stands for a hyphen at the end of a line.";

function report(broken: readonly BrokenCharacter[], span: Diagnostic["span"]): Diagnostic {
  const names = [...new Set(broken.map(({ character }) => visibleText(character)))];
  const shown = `${names.slice(0, 3).join(", ")}${names.length > 3 ? " …" : ""}`;
  const isOne = broken.length === 1;
  return diagnose("broken-character", {
    message: isOne
      ? `A character that no document can hold is left out here: ${shown}`
      : `${broken.length} characters that no document can hold are left out of this text: ${shown}`,
    span,
    hints: [
      broken.some(({ character }) => VIEWERS.includes(character))
        ? COPIED
        : "Delete it, or type the words anew.",
    ],
  });
}
