/** Reads what a config's module exports: rules and formats, or what is wrong with them. */
import * as z from "zod";
import type { ProjectCode } from "../diagnostics/project-code.ts";
import { FILE_NAMES } from "../model/formats.ts";
import { foldName, isImpossibleName } from "../text/file-names.ts";
import type { ProjectFormat } from "./define-format.ts";
import type { ProjectRule } from "./define-rule.ts";

/** The default export of a `citedeck.config`. */
export interface ProjectConfig {
  readonly rules?: readonly ProjectRule[] | undefined;
  readonly formats?: readonly ProjectFormat[] | undefined;
}

export interface ReadDefinitions {
  readonly rules: readonly ProjectRule[];
  readonly formats: readonly ProjectFormat[];
  /** What is wrong, worded to follow "The config". */
  readonly mistakes: readonly string[];
}

export function readDefinitions(module: object): ReadDefinitions {
  if (!("default" in module)) return { ...NOTHING, mistakes: ["has no default export"] };
  const read = CONFIG.safeParse(module.default);
  if (!read.success) return { ...NOTHING, mistakes: read.error.issues.map(mistakeOf) };
  const { rules = [], formats = [] } = read.data;
  const mistakes = [
    ...repeated(rules.map(({ code }) => code)).map((code) => `defines the rule "${code}" twice`),
    ...repeated([...TAKEN, ...formats.map(fileName)].map(foldName)).map(
      (name) => `has a format that makes "${name}", as another does`,
    ),
    ...formats
      .map(fileName)
      .filter(isImpossibleName)
      .map((name) => `has a format that makes "${name}", which no file on Windows can be called`),
  ];
  return { rules, formats, mistakes };
}

/** Returns the name of a format's file in an audience's folder. */
export function fileName({ name, extension }: Pick<ProjectFormat, "name" | "extension">): string {
  return `${name.slice("x/".length)}.${extension}`;
}

/** The names of the files that the tool's own formats write to the same folder. */
const TAKEN = Object.values(FILE_NAMES);

const NOTHING = { rules: [], formats: [] } as const;

const NAME = /^x\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

const name = z.custom<ProjectCode>((value) => typeof value === "string" && NAME.test(value), {
  error: "x/ and a name of lower-case letters, digits and hyphens",
});

function method<T>(): z.ZodType<T> {
  return z.custom<T>((value) => typeof value === "function", { error: "a function" });
}

const EXTENSION = "letters and digits, without the dot";

const CONFIG = z.strictObject({
  rules: z
    .array(
      z.strictObject({
        code: name,
        severity: z.enum(["error", "warning", "info"], { error: "error, warning or info" }),
        summary: z.string({ error: "a sentence" }).min(1, { error: "a sentence" }),
        check: method<ProjectRule["check"]>(),
      }),
    )
    .optional(),
  formats: z
    .array(
      z.strictObject({
        name,
        extension: z.string({ error: EXTENSION }).regex(/^[a-z0-9]+$/i, { error: EXTENSION }),
        make: method<ProjectFormat["make"]>(),
      }),
    )
    .optional(),
});

/** Messages of the schema say what a value is to be, unless it is of the wrong kind, or has a key that there is not. */
function mistakeOf(issue: z.core.$ZodIssue): string {
  const where = issue.path.length === 0 ? "its default export" : `\`${issue.path.join(".")}\``;
  switch (issue.code) {
    case "unrecognized_keys":
      return `is wrong in ${where}, which has no key ${issue.keys.map((key) => `"${key}"`).join(" or ")}`;
    case "invalid_type":
      return `is wrong in ${where}, which is to be ${KINDS.get(issue.expected) ?? issue.message}`;
    default:
      return `is wrong in ${where}, which is to be ${issue.message}`;
  }
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ["array", "a list"],
  ["object", "an object"],
]);

function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((one, at) => names.indexOf(one) !== at))];
}
