/** Decodes what an author says about the rules: excuses, wherever they are written, and the brief's `checks`. */
import type { CheckSetting, Excuse } from "../../model/excuse.ts";
import { type Entry, entriesOf, isText, readAt, type Tree, valueAt } from "../../yaml/yaml-tree.ts";
import { unescaped } from "../markdown/at-escapes.ts";
import * as schema from "../schemas/scalars.ts";

/** Returns the excuses on `tree` and on everything inside it, in order. */
export function decodeExcuses(tree: Tree): readonly Excuse[] {
  switch (tree.kind) {
    case "scalar":
      return [];
    case "list":
      return tree.items.flatMap(decodeExcuses);
    case "mapping":
      return tree.entries.flatMap(({ key, value }) =>
        key === "excuse" ? excusesIn(value, tree) : decodeExcuses(value),
      );
  }
}

/** Returns an excerpt's excuses. They also cover its ID, to which most diagnostics about an excerpt point. */
export function decodeExcerptExcuses({ keySpan, value }: Entry): readonly Excuse[] {
  return decodeExcuses(value).map((excuse) => ({
    ...excuse,
    within: { ...excuse.within, start: Math.min(keySpan.start, excuse.within.start) },
  }));
}

/** Returns the severities that the brief sets. */
export function decodeChecks(brief: Tree): readonly CheckSetting[] {
  const checks = valueAt(brief, "checks");
  return entriesOf(checks).flatMap(({ key, keySpan }) => {
    const setting = readAt(checks, key, schema.setting);
    return setting === undefined ? [] : { code: { value: key, span: keySpan }, setting };
  });
}

function excusesIn(excuses: Tree, owner: Tree): readonly Excuse[] {
  return entriesOf(excuses).flatMap(({ key, keySpan, value }) =>
    isText(value)
      ? { code: { value: key, span: keySpan }, reason: unescaped(value.text), within: owner.span }
      : [],
  );
}
