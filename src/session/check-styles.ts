/** Checks the style sheets that a brief's decks may contain: those of `templates/`, and themes beside the brief. */
import { posix } from "node:path";
import { refusedPath } from "../brief/decode/refused-file.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Brief } from "../model/brief.ts";
import type { ReadFile } from "../model/read-file.ts";
import { olderNames } from "../render/older-names.ts";
import { outsideReferences } from "../render/outside-references.ts";
import type { TemplateFile, TemplateFiles } from "../render/template-files.ts";

/** Diagnostics: `outside-reference`, `deprecated-name`, and those of `refusedFile`. A rule reports a theme that does not exist. */
export function checkStyles(options: {
  readonly brief: Brief;
  readonly read: ReadFile;
  readonly templates: TemplateFiles;
}): readonly Diagnostic[] {
  const sheets = [...options.templates].filter(([path]) => path.endsWith(".css")).map(([, sheet]) => sheet);
  const own = ownThemes(options);
  return [
    ...refusedThemes(options),
    ...[...sheets, ...own].flatMap(outsideReferences),
    ...olderNames(options.templates, own),
  ];
}

function refusedThemes({ brief, read }: Parameters<typeof checkStyles>[0]): readonly Diagnostic[] {
  return [brief.theme, ...brief.audiences.map(({ theme }) => theme)]
    .filter((theme) => theme?.value.endsWith(".css") === true)
    .flatMap((theme) => {
      const path = posix.join(posix.dirname(brief.file), theme?.value ?? "");
      return refusedPath({ path, span: theme?.span }, read) ?? [];
    });
}

function ownThemes(options: { readonly brief: Brief; readonly read: ReadFile }): readonly TemplateFile[] {
  const { brief, read } = options;
  const named = [brief.theme, ...brief.audiences.map(({ theme }) => theme)].flatMap(
    (theme) => theme?.value ?? [],
  );
  return [...new Set(named)]
    .filter((theme) => theme.endsWith(".css"))
    .flatMap((theme) => {
      const file = posix.join(posix.dirname(brief.file), theme);
      const bytes = read(file);
      return bytes === undefined ? [] : [{ file, text: new TextDecoder().decode(bytes) }];
    });
}
