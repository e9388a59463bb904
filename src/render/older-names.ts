/** Reads what an author's style sheets and templates call by an older name, so that files of earlier versions go on working. */
import { deprecatedName } from "../diagnostics/deprecated-name.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { OLDER_SIZES, OLDER_TEMPLATE_NAMES, type OlderSize } from "../model/older-names.ts";
import { DEFAULT_THEME } from "../model/theme.ts";
import { mendSize, type SizedSheet, sizedSheets } from "./mend-size.ts";
import { readTokens } from "./read-tokens.ts";
import type { TemplateFile, TemplateFiles } from "./template-files.ts";

const SIZES: ReadonlyMap<string, OlderSize> = new Map(OLDER_SIZES.map((one) => [one.name, one]));

/** Returns a theme's text with what its older names mean today. A newer name that it sets itself counts. */
export function withOlderNames(theme: string): string {
  if (!theme.includes("--size-")) return theme;
  const tokens = readTokens(theme);
  const added = [...tokens].flatMap(([older, value]) =>
    (SIZES.get(older)?.newer ?? [])
      .filter(({ name }) => !tokens.has(name))
      .map(({ name, times }) => `${name}: calc(${value} * ${times});`),
  );
  return added.length === 0 ? theme : `${theme}\n:root { ${added.join(" ")} }`;
}

const DEFAULTS = `themes/${DEFAULT_THEME}/theme.css`;

/** Where the older names are kept: what they mean in the default theme, and the classes of each slide. */
const KEPT: ReadonlySet<string> = new Set([DEFAULTS, "partials/frame.hbs"]);

/**
 * Returns a `deprecated-name` for each older name in the author's style sheets and templates. `themes` are those beside
 * the brief. A fix changes nothing of how a deck looks; none is given where that is not certain.
 */
export function olderNames(
  templates: TemplateFiles,
  themes: readonly TemplateFile[] = [],
): readonly Diagnostic[] {
  const written = [...templates].filter(([, { isShipped }]) => isShipped !== true);
  const own = [
    ...written.map(([path, file]) => ({ ...file, path, isTheme: isThemeSheet(path) })),
    ...themes.map((file) => ({ ...file, path: "", isTheme: true })),
  ];
  const sheets = sizedSheets(own, [...SIZES.keys()]);
  const defaults = readTokens(templates.get(DEFAULTS)?.text ?? "");
  return sheets
    .filter(({ path }) => !KEPT.has(path))
    .flatMap((sheet) => [
      ...sizesIn(sheet, { sheets, defaults }),
      ...OLDER_TEMPLATE_NAMES.flatMap(({ pattern, since, hint }) =>
        [...sheet.bare.matchAll(new RegExp(pattern, "g"))].map(({ 0: name, index: start }) =>
          deprecatedName({
            ...{ name, since, hint },
            span: { file: sheet.file, start, end: start + name.length },
          }),
        ),
      ),
    ]);
}

/** Only these may set sizes by older names. */
function isThemeSheet(path: string): boolean {
  return /^themes\/[^/]+\/(?:theme|dark)\.css$/.test(path);
}

function sizesIn(
  sheet: SizedSheet,
  around: { readonly sheets: readonly SizedSheet[]; readonly defaults: ReadonlyMap<string, string> },
): readonly Diagnostic[] {
  return sheet.mentions.flatMap(({ name, start }) => {
    const size = SIZES.get(name);
    if (size === undefined) return [];
    return deprecatedName({
      ...{ name, since: size.since },
      span: { file: sheet.file, start, end: start + name.length },
      hint: `Write ${size.newer.map((one) => `\`${one.name}\``).join(" and ")}.`,
      fix: mendSize({ ...around, sheet, size, start }),
    });
  });
}
