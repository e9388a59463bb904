/** The files of `templates/`, the author's own laid over ours, and the names that briefs may use. */

/** `file` is the path as it was read, for diagnostics. `text` is the file's text. */
export interface TemplateFile {
  readonly file: string;
  readonly text: string;
  /** Its bytes are not UTF-8, and `text` contains replacement characters. */
  readonly isGarbled?: true;
  /** It came with the package. */
  readonly isShipped?: true;
}

/** By path relative to `templates/`, with `/`: `slides/points.hbs`, `themes/ministry/theme.css`. */
export type TemplateFiles = ReadonlyMap<string, TemplateFile>;

/** Returns the layouts that have a template, sorted. */
export function layoutNames(files: TemplateFiles): readonly string[] {
  return namesMatching(files, /^slides\/([^/]+)\.hbs$/);
}

/** Returns the themes that have a folder with a `theme.css`, sorted. */
export function themeNames(files: TemplateFiles): readonly string[] {
  return namesMatching(files, /^themes\/([^/]+)\/theme\.css$/);
}

/** Returns what templates write as `{{> name}}`, sorted. */
export function partialNames(files: TemplateFiles): readonly string[] {
  return namesMatching(files, /^partials\/(.+)\.hbs$/);
}

function namesMatching(files: TemplateFiles, pattern: RegExp): readonly string[] {
  return [...files.keys()].flatMap((path) => pattern.exec(path)?.[1] ?? []).sort();
}
