/** Compares a tree with a schema, and places every mistake in the file. */
import * as z from "zod";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { type Fix, replaceWords } from "../../diagnostics/fix.ts";
import type { Span } from "../../diagnostics/span.ts";
import { meantName, suggest } from "../../diagnostics/suggest.ts";
import { ID_PATTERN } from "../../model/ids.ts";
import { isIsoDate } from "../../text/iso-date.ts";
import {
  dataOf,
  type Entry,
  entriesOf,
  entryAt,
  isLost,
  isTorn,
  itemsOf,
  lacksKeys,
  type Tree,
} from "../../yaml/yaml-tree.ts";
import { CSL_DATES } from "../schemas/csl-variables.ts";
import { commaMistake } from "./comma-mistake.ts";
import {
  type Explanation,
  expectedByAny,
  explainIssue,
  invalidId,
  textWithColon,
  wrongType,
} from "./explain-issue.ts";
import { invalidDate } from "./invalid-date.ts";
import { nameSlide } from "./name-slide.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/**
 * Returns a diagnostic for each way in which `tree` is not what `schema` describes, and for keys that are not valid IDs
 * or are given twice.
 */
export function validate(tree: Tree, schema: z.ZodType): readonly Diagnostic[] {
  const result = schema.safeParse(dataOf(tree));
  const issues = result.success ? [] : result.error.issues;
  return [
    ...withoutEchoes(issues, [], tree).flatMap((issue) => locate(issue, [], tree)),
    ...keyMistakes(tree),
    ...numbersForDates(tree),
  ];
}

const DATE_KEYS: ReadonlySet<string> = new Set(["date", "as-of", "at", "until", ...CSL_DATES]);

/** YAML reads 2022.0 and 0x7E6 as the number 2022, but nobody writes a year that way. */
function numbersForDates(tree: Tree, under = ""): readonly Diagnostic[] {
  if (tree.kind === "scalar") {
    const isOdd = typeof tree.value === "number" && isIsoDate(String(tree.value)) && !isIsoDate(tree.text);
    if (!DATE_KEYS.has(under) || !isOdd) return [];
    return [diagnose("invalid-date", { ...invalidDate(tree), span: tree.span })];
  }
  return [
    ...itemsOf(tree).flatMap((item) => numbersForDates(item)),
    ...entriesOf(tree).flatMap(({ key, value }) => numbersForDates(value, key)),
  ];
}

/** `base` is the path from which an issue inside a union is counted. */
function locate(issue: Issue, base: Path, tree: Tree): readonly Diagnostic[] {
  const path = [...base, ...issue.path];
  const place = placeAt(tree, path);
  if (place.value === undefined) return place.isTorn ? [] : [missingKey(place, nameSlide(tree, path))];
  if (mayRestOnLost(issue, place, path)) return [];
  if (issue.code === "unrecognized_keys") return unknownKeys(issue, place.value, path);
  if (issue.code !== "invalid_union") return [at(place, explainIssue(issue, place.value, place.name))];
  const meant = meantBranch(issue, place.value);
  if (meant === undefined) return [at(place, explainIssue(issue, place.value, place.name))];
  if (meant === "text") return [at({ ...place, span: colonOf(place.value) }, colonMistake(place.value))];
  return withoutEchoes(meant, path, tree).flatMap((inner) => locate(inner, path, tree));
}

/** True where what the issue is about may be in the part that could not be read, which was reported. */
function mayRestOnLost({ code }: Issue, { value, isTorn: isAroundTorn }: Place, path: Path): boolean {
  const isEmpty = value?.kind === "scalar" && value.value === null;
  if (isLost(value) || (isEmpty && isAroundTorn === true)) return true;
  if (code === "custom") return isTorn(value);
  // The second half of a broken line looks like a key of the whole file.
  return code === "unrecognized_keys" && path.length === 0 && value?.kind === "mapping" && lacksKeys(value);
}

/**
 * For a misspelt key, the schema reports the key as unknown, and also the right key as missing or the map without it as
 * empty. That is one mistake.
 */
function withoutEchoes(issues: readonly Issue[], base: Path, tree: Tree): readonly Issue[] {
  const unknown = issues.filter((issue) => issue.code === "unrecognized_keys");
  const meant = unknown.flatMap((issue) =>
    issue.keys.map((key) => JSON.stringify([...issue.path, suggest(key, allowedBy(issue).keys)])),
  );
  const isMissing = (path: Path): boolean => placeAt(tree, [...base, ...path]).value === undefined;
  const emptied = unknown.map(({ path }) => JSON.stringify(path));
  const left = issues
    .filter(({ path }) => !(meant.includes(JSON.stringify(path)) && isMissing(path)))
    .filter(({ code, path }) => !(code === "custom" && emptied.includes(JSON.stringify(path))));
  const missing = left.filter(({ code, path }) => code !== "unrecognized_keys" && isMissing(path));
  const pairs = left.flatMap((issue) => pairOf(issue, missing));
  const told = new Set(pairs.map(([, lacking]) => lacking));
  const paired = new Map(pairs);
  return left.filter((issue) => !told.has(issue)).map((issue) => withLacking(issue, paired.get(issue)));
}

/** The only unknown key of a map and the only key that it lacks are one mistake. */
function pairOf(issue: Issue, missing: readonly Issue[]): readonly (readonly [Issue, Issue])[] {
  if (issue.code !== "unrecognized_keys" || issue.keys.length !== 1) return [];
  const [key = ""] = issue.keys;
  if (suggest(key, allowedBy(issue).keys) !== undefined) return [];
  const parent = JSON.stringify(issue.path);
  const [lacking, another] = missing.filter(({ path }) => JSON.stringify(path.slice(0, -1)) === parent);
  return lacking === undefined || another !== undefined ? [] : [[issue, lacking]];
}

function withLacking(issue: Issue, lacking: Issue | undefined): Issue {
  if (lacking === undefined || issue.code !== "unrecognized_keys") return issue;
  const message = { ...allowedBy(issue), lacking: String(lacking.path.at(-1)) };
  return { ...issue, message: JSON.stringify(message) };
}

interface Place {
  /** Undefined where a required key is missing. */
  readonly value: Tree | undefined;
  /** The last key of the path. */
  readonly key: string;
  /** The value's name in messages: `"title"`, or `An item of "points"`. */
  readonly name: string;
  readonly span: Span;
  /** The remedy for a comma that made the key. */
  readonly comma?: string | undefined;
  /** True where the map that contains it, or would contain it, could not be read whole. */
  readonly isTorn?: boolean;
}

function placeAt(root: Tree, path: Path): Place {
  let place: Place = { value: root, key: "", name: "The file", span: firstLine(root) };
  for (const step of path) {
    const parent = place.value;
    if (parent === undefined) return place;
    if (typeof step === "number") {
      const value = itemsOf(parent)[step];
      const name = place.key === "" ? "An item" : `An item of "${place.key}"`;
      place = { value, key: place.key, name, span: value === undefined ? place.span : firstLine(value) };
    } else place = entryPlace(place, String(step), entryAt(parent, String(step)));
  }
  return place;
}

function entryPlace(parent: Place, key: string, entry: Entry | undefined): Place {
  const name = `"${key}"`;
  if (entry === undefined) {
    return { value: undefined, key, name, span: parent.span, isTorn: isTorn(parent.value) };
  }
  const { value, keySpan } = entry;
  // A map begins on the lines below its key, and an empty value has no characters at all.
  const span = value.kind === "scalar" && value.value !== null ? value.span : keySpan;
  const comma = parent.value && commaMistake(parent.value, key)?.hint;
  return { value, key, name, span, comma, isTorn: isTorn(parent.value) };
}

function missingKey(place: Place, fixes: readonly Fix[]): Diagnostic {
  const message = `The required key ${place.name} is missing.`;
  return diagnose("missing-key", { message, span: place.span, fixes });
}

function at(place: Place, explanation: Explanation): Diagnostic {
  if (place.comma === undefined) return diagnoseAs(explanation, place.span);
  return diagnoseAs({ ...explanation, hints: [place.comma], fixes: [] }, place.span);
}

function diagnoseAs({ code, ...details }: Explanation, span: Span): Diagnostic {
  return diagnose(code, { ...details, span });
}

type Union = Extract<Issue, { code: "invalid_union" }>;

/**
 * Returns the issues of the branch that the author evidently meant: the one that takes this kind of value. Returns
 * "text" where the value is a map with one unknown key and a text would be accepted: it is a text with a colon in it.
 */
function meantBranch(union: Union, found: Tree): readonly Issue[] | "text" | undefined {
  const fitting = union.errors.find((branch) => !branch.some((issue) => isAboutKind(issue, found)));
  if (fitting === undefined) return undefined;
  const others = expectedByAny(union.errors.filter((branch) => branch !== fitting));
  const strange = fitting.find((issue) => issue.code === "unrecognized_keys" && issue.path.length === 0);
  const [entry, second] = entriesOf(found);
  const colon = entry !== undefined && second === undefined && strange?.code === "unrecognized_keys";
  if (!colon || !others.includes("a text")) return fitting;
  // No key has a capital or a space. "Ports: they are shut" is a text.
  const isKey = /^[a-z_-]+$/.test(entry.key) && suggest(entry.key, allowedBy(strange).keys) !== undefined;
  return isKey || entry.value.kind !== "scalar" ? fitting : "text";
}

function isAboutKind(issue: Issue, found: Tree): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === "invalid_union") {
    return issue.errors.every((branch) => branch.some((inner) => isAboutKind(inner, found)));
  }
  if (issue.code !== "invalid_value") return issue.code === "invalid_type";
  // A text is of the right kind where some texts are accepted.
  return !(
    found.kind === "scalar" &&
    typeof found.value === "string" &&
    issue.values.every((value) => typeof value === "string")
  );
}

function colonOf(found: Tree): Span {
  const [entry] = entriesOf(found);
  if (entry === undefined) return found.span;
  const { file, end } = entry.keySpan;
  return { file, start: end, end: end + 1 };
}

function colonMistake(found: Tree): Explanation {
  const [entry] = entriesOf(found);
  if (entry === undefined) return wrongType(["a text"], found, "This");
  const { key, keySpan, value } = entry;
  if (value.kind !== "scalar") return { ...textWithColon(key, "…", keySpan), fixes: [] };
  // A map extends to the comment after it.
  return textWithColon(key, value.text, { ...keySpan, end: value.span.end });
}

type Unrecognized = Extract<Issue, { code: "unrecognized_keys" }>;

/** Reads what closedMap put in place of a message. */
function allowedBy(issue: Unrecognized): Allowed {
  const allowed = z.object({ name: z.string(), keys: z.array(z.string()), lacking: z.string().optional() });
  return allowed.parse(JSON.parse(issue.message));
}

interface Allowed {
  readonly name: string;
  readonly keys: readonly string[];
  /** The one required key that is missing, where one key is unknown. */
  readonly lacking?: string | undefined;
}

function unknownKeys(issue: Unrecognized, found: Tree, path: Path): readonly Diagnostic[] {
  const { name, keys, lacking } = allowedBy(issue);
  return issue.keys.flatMap((key) => {
    const comma = commaMistake(found, key);
    // The rest of one text is one mistake, however many commas it has.
    if (comma !== undefined && comma.first.key !== key) return [];
    const message = `${name.charAt(0).toUpperCase()}${name.slice(1)} has no key "${key}".`;
    const span = entryAt(found, key)?.keySpan ?? found.span;
    if (comma !== undefined) {
      const rest = { ...span, end: comma.last.keySpan.end };
      return diagnose("unknown-key", { message, hints: [comma.hint], fixes: comma.fixes, span: rest });
    }
    const near = path.at(-2) === "variants" ? variantHints(key, keys, span) : keyHints(key, keys, span);
    const remedies = lacking === undefined ? near : isItMeant(key, lacking, span);
    return diagnose("unknown-key", { message, ...remedies, span });
  });
}

type Remedies = Pick<Explanation, "hints" | "fixes">;

function isItMeant(key: string, lacking: string, span: Span): Remedies {
  return {
    hints: [`The key "${lacking}" is missing here: is it meant?`],
    fixes: [replaceWords(key, lacking, [span])],
  };
}

function keyHints(key: string, keys: readonly string[], span: Span): Remedies {
  const near = meantName(key, keys, span);
  if (near.hints.length === 0 && CITING.has(key.toLowerCase()) && keys.includes("text")) {
    return { hints: ["Here the text itself cites: write `[@id]` behind its words."] };
  }
  return near.hints.length > 0 || keys.length > 16 ? near : { hints: [`Its keys are ${keys.join(", ")}.`] };
}

const CITING = new Set([
  "cite",
  "cites",
  "cited",
  "citation",
  "source",
  "sources",
  "ref",
  "refs",
  "excerpt",
  "excerpts",
]);

const SELECTION = ["only", "except", "depth", "tlp"];

function variantHints(key: string, keys: readonly string[], span: Span): Remedies {
  if (SELECTION.includes(key)) {
    return { hints: [`"${key}" stands on the slide, or on an item inside the variant.`] };
  }
  return key === "id" || key === "variants"
    ? { hints: [`"${key}" stands on the slide alone.`] }
    : keyHints(key, keys, span);
}

/** Maps whose keys are IDs. Two equal keys are two things with one name. */
const NAMED_BY_KEY = ["audiences", "excerpts", "vars"];

function keyMistakes(tree: Tree, under = ""): readonly Diagnostic[] {
  const named = NAMED_BY_KEY.includes(under);
  return [
    ...repeatedIn(tree).map((entry) => repeatedKey(entry, tree, named)),
    ...(named ? entriesOf(tree).filter(({ key }) => !ID_PATTERN.test(key)) : []).map(wrongId),
    ...itemsOf(tree).flatMap((item) => keyMistakes(item)),
    ...entriesOf(tree).flatMap((entry) => keyMistakes(entry.value, entry.key)),
  ];
}

function repeatedIn(tree: Tree): readonly Entry[] {
  // Where the map could not be read whole, the second key may belong to another map.
  return tree.kind === "mapping" && !isTorn(tree) ? tree.repeated : [];
}

function repeatedKey(entry: Entry, parent: Tree, named: boolean): Diagnostic {
  const first = entryAt(parent, entry.key);
  return diagnose(named ? "duplicate-id" : "invalid-yaml", {
    message: named ? `The ID "${entry.key}" is taken.` : `The key "${entry.key}" stands twice in one map.`,
    span: entry.keySpan,
    hints: [named ? "Give one of the two another ID." : "Keep one of the two."],
    related: first === undefined ? [] : [{ message: "The first one stands here.", span: first.keySpan }],
  });
}

function wrongId({ key, keySpan }: Entry): Diagnostic {
  return diagnoseAs(invalidId(key, keySpan), keySpan);
}

/** A whole scalar, or the first line of anything longer. */
function firstLine(tree: Tree): Span {
  if (tree.kind === "scalar") return tree.span;
  const first = tree.kind === "list" ? tree.items[0] : tree.entries[0];
  if (first === undefined) return tree.span;
  const start = "keySpan" in first ? first.keySpan : firstLine(first);
  return start.file === tree.span.file && start.start >= tree.span.start ? start : tree.span;
}
