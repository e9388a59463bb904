/**
 * The names that something had in an earlier version, in one table. Each is read as what stands there now, and a
 * `deprecated-name` says so. docs/format.md says for how long.
 */

export interface OlderSize {
  readonly name: string;
  /** The version from which another name is written. */
  readonly since: string;
  /** Which sizes of today it sets, and by how much each is larger than the older one was, in the default theme. */
  readonly newer: readonly { readonly name: string; readonly times: number }[];
}

/** What type sizes were called before each had a least and a most. */
export const OLDER_SIZES: readonly OlderSize[] = [
  size("--size-footnote", { "--note-most": 18 / 14 }),
  size("--size-footnote-short", { "--note-most": 18 / 13 }),
  size("--size-footnote-many", { "--note-least": 14 / 12.5 }),
  size("--size-marking", { "--marking-size": 1 }),
  size("--size-label", { "--label-size": 1 }),
  size("--size-200", { "--cell-least": 22 / 20 }),
  size("--size-300", { "--detail-size": 22 / 23 }),
  size("--size-400", { "--text-least": 26 / 24 }),
  size("--size-500", { "--small-most": 1 }),
  size("--size-600", { "--text-most": 44 / 32 }),
  size("--size-700", { "--title-most": 40 / 38, "--title-least": 36 / 38 }),
  size("--size-800", { "--quote-least": 36 / 44 }),
  size("--size-900", { "--quote-most": 60 / 52 }),
  size("--size-1000", { "--cover-most": 88 / 68, "--cover-least": 52 / 68 }),
];

function size(name: string, newer: Readonly<Record<string, number>>): OlderSize {
  // four digits, as style sheets are made with
  const rounded = Object.entries(newer).map(([one, times]) => ({
    name: one,
    times: Number(times.toFixed(4)),
  }));
  return { name, since: "0.2.0", newer: rounded };
}

/** A name in templates for which there is nothing to write in its place without a look at the slide. */
export interface OlderTemplateName {
  /** A regular expression. */
  readonly pattern: string;
  readonly since: string;
  readonly hint: string;
}

const SCALE =
  "Use `--scale`, which is 0 where a slide is full and 1 where it holds little, or `slide.type.scale`.";

export const OLDER_TEMPLATE_NAMES: readonly OlderTemplateName[] = [
  { pattern: String.raw`\.slide--(?:comfortable|normal|dense)(?![\w-])`, since: "0.2.0", hint: SCALE },
  { pattern: String.raw`\bslide\.density\b`, since: "0.2.0", hint: SCALE },
];

/** A key of a brief's files, or a value, that is written otherwise today and means the same. */
export interface OlderWord {
  readonly kind: "key" | "value";
  /** The path to the map of the key, or to the value. `*` is each item of a list, and each key of a map. */
  readonly at: readonly string[];
  readonly older: string;
  readonly newer: string;
  readonly since: string;
}

/** None was renamed so far. */
export const OLDER_WORDS: readonly OlderWord[] = [];
