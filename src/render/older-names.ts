/** What type sizes were called before each had a least and a most. Authors' files that were written then go on working. */
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { readTokens } from "./read-tokens.ts";
import type { TemplateFile } from "./template-files.ts";

interface Newer {
  readonly name: string;
  /** By how much it is larger than the older one was, in the default theme. */
  readonly times: number;
}

/** Sizes that have no newer name of their own, such as `--size-300`, are fixed ones now. */
const NEWER: ReadonlyMap<string, readonly Newer[]> = new Map([
  ["--size-footnote", [{ name: "--note-most", times: 18 / 14 }]],
  ["--size-footnote-short", [{ name: "--note-most", times: 18 / 13 }]],
  ["--size-footnote-many", [{ name: "--note-least", times: 14 / 12.5 }]],
  ["--size-marking", [{ name: "--marking-size", times: 1 }]],
  ["--size-label", [{ name: "--label-size", times: 1 }]],
  ["--size-200", [{ name: "--cell-least", times: 22 / 20 }]],
  ["--size-300", [{ name: "--detail-size", times: 22 / 23 }]],
  ["--size-400", [{ name: "--text-least", times: 26 / 24 }]],
  ["--size-500", [{ name: "--small-most", times: 1 }]],
  ["--size-600", [{ name: "--text-most", times: 44 / 32 }]],
  [
    "--size-700",
    [
      { name: "--title-most", times: 40 / 38 },
      { name: "--title-least", times: 36 / 38 },
    ],
  ],
  ["--size-800", [{ name: "--quote-least", times: 36 / 44 }]],
  ["--size-900", [{ name: "--quote-most", times: 60 / 52 }]],
  [
    "--size-1000",
    [
      { name: "--cover-most", times: 88 / 68 },
      { name: "--cover-least", times: 52 / 68 },
    ],
  ],
]);

/** Returns a theme's text with what its older names mean today. A newer name that it sets itself counts. */
export function withOlderNames(theme: string): string {
  if (!theme.includes("--size-")) return theme;
  const tokens = readTokens(theme);
  const added = [...tokens].flatMap(([older, value]) =>
    (NEWER.get(older) ?? [])
      .filter(({ name }) => !tokens.has(name))
      .map(({ name, times }) => `${name}: calc(${value} * ${Number(times.toFixed(4))});`),
  );
  return added.length === 0 ? theme : `${theme}\n:root { ${added.join(" ")} }`;
}

/** Where the older names are kept: what they mean in the default theme, and the classes of each slide. */
const KEPT = new Set(["themes/ministry/theme.css", "partials/frame.hbs"]);

const OLDER =
  /--size-(?:[a-z]+(?:-[a-z]+)?|\d+)|\.slide--(?:comfortable|normal|dense)(?![\w-])|\bslide\.density\b/g;

/** Returns a `deprecated-name` for each older name in a style sheet or template, `path` being that below `templates/`. */
export function olderNames(path: string, { file, text, isShipped }: TemplateFile): readonly Diagnostic[] {
  if (isShipped === true || KEPT.has(path)) return [];
  return [...text.matchAll(OLDER)].map((match) => {
    const [name] = match;
    return diagnose("deprecated-name", {
      message: `"${name}" is an older name. It still works.`,
      span: { file, start: match.index, end: match.index + name.length },
      hints: [hintFor(name)],
    });
  });
}

function hintFor(name: string): string {
  const newer = NEWER.get(name)?.map((one) => `\`${one.name}\``) ?? [];
  if (newer.length > 0) return `Write ${newer.join(" and ")}.`;
  if (name.startsWith("--size-"))
    return "Write a size in px, or one of the newer names in docs/reference/templates.md.";
  return "Use `--scale`, which is 0 where a slide is full and 1 where it holds little, or `slide.type.scale`.";
}
