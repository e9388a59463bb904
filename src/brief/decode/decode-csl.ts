/** Decodes the bibliographic item of a source, from our own YAML and from CSL-JSON and CSL-YAML alike. */
import * as z from "zod";
import type { CslItem, CslName } from "../../model/csl.ts";
import { languageTagMeant } from "../../text/language-tags.ts";
import { dataOf, type Entry, entriesOf, isText, itemsOf, type Tree } from "../../yaml/yaml-tree.ts";
import { CSL_DATES, CSL_NAME_PARTS, CSL_NAMES, CSL_PRIVATE, CSL_TEXTS } from "../schemas/csl-variables.ts";
import { cslDateOf } from "./decode-csl-date.ts";

/**
 * Returns the CSL item: names as name parts, dates as they are meant, and every other variable of CSL as text. What a
 * library keeps for its owner is left out, and so is what CSL does not know, because the item goes into outputs as it
 * is here.
 */
export function decodeCsl(id: string, source: Tree): CslItem {
  const variables = entriesOf(source)
    .map((entry) => [entry.key, decodeVariable(entry)] as const)
    .filter(([, value]) => value !== undefined);
  return item.parse({ type: "document", ...Object.fromEntries(variables), id });
}

const names = z.array(
  z.looseObject({
    family: z.string().optional(),
    given: z.string().optional(),
    literal: z.string().optional(),
  }),
);
const date = z.object({
  iso: z.string().optional(),
  end: z.string().optional(),
  circa: z.boolean().optional(),
  uncertain: z.boolean().optional(),
  season: z.literal([1, 2, 3, 4]).optional(),
  literal: z.string().optional(),
});

/** Tells the compiler again what decodeVariable made. A text that a library has in another form is left out. */
const item = z.looseObject({
  id: z.string(),
  type: z.string().catch("document"),
  title: z.string().optional().catch(undefined),
  author: names.optional(),
  editor: names.optional(),
  issued: date.optional(),
  accessed: date.optional(),
  language: z.string().optional().catch(undefined),
  URL: z.string().optional().catch(undefined),
  DOI: z.string().optional().catch(undefined),
  publisher: z.string().optional().catch(undefined),
  page: z.string().optional().catch(undefined),
  "container-title": z.string().optional().catch(undefined),
});

function decodeVariable({ key, value }: Entry): unknown {
  if (CSL_DATES.some((variable) => variable === key)) {
    return cslDateOf(isText(value) ? value.text : dataOf(value));
  }
  if (CSL_NAMES.some((variable) => variable === key))
    return itemsOf(value).flatMap((name) => decodeName(name) ?? []);
  if (!isText(value) || !TEXTS.has(key)) return undefined;
  return key === "language" ? languageTagMeant(value.text) : value.text;
}

const TEXTS: ReadonlySet<string> = new Set(
  ["type", ...CSL_TEXTS].filter((variable) => !CSL_PRIVATE.includes(variable)),
);

/** `Family, Given` has one comma. A name with none, or with more, is taken as it is. */
function decodeName(name: Tree): CslName | undefined {
  if (isText(name)) {
    const [family = "", given, ...more] = name.text.split(",").map((part) => part.trim());
    const parted = given !== undefined && more.length === 0 && family !== "" && given !== "";
    return parted ? { family, given } : { literal: name.text };
  }
  if (name.kind !== "mapping") return undefined;
  return Object.fromEntries(
    name.entries
      .filter(({ key }) => CSL_NAME_PARTS.includes(key))
      .flatMap(({ key, value: part }) => {
        if (part.kind !== "scalar" || part.value === null) return [];
        return [[key, typeof part.value === "boolean" ? part.value : part.text] as const];
      }),
  );
}
