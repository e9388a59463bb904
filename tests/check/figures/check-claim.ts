/** Checks one sentence against one excerpt, for tests of what is the same figure and what is another. */
import { compileFiles } from "../../support/compile-files.ts";

export interface Setting {
  /** Of the text; English where left out. */
  readonly language?: string;
  /** Of the source; the text's where left out, none where empty. */
  readonly sourceLanguage?: string;
  /** ISO 8601. */
  readonly issued?: string;
  /** What else the source's text has, around the excerpt. */
  readonly before?: string;
  readonly behind?: string;
  /** The excerpt as translated into the brief's language. */
  readonly translation?: string;
}

/** A sentence, the excerpt that it cites, and how both are set. */
export type FigureCase = readonly [text: string, excerpt: string, setting?: Setting];

const CODES = [
  "number-not-in-excerpt",
  "date-not-in-excerpt",
  "approximator-differs",
  "figure-beside-excerpt",
  "name-not-in-excerpt",
];

/** Returns the codes of the rules on figures and names that a point with this text, citing this excerpt, is given. */
export function codesForClaim(text: string, excerpt: string, setting: Setting = {}): readonly string[] {
  const {
    language = "en",
    sourceLanguage = language,
    issued,
    before = "",
    behind = "",
    translation,
  } = setting;
  const source = {
    id: "s",
    type: "report",
    title: "Untitled",
    file: "s.txt",
    ...(sourceLanguage === "" ? {} : { language: sourceLanguage }),
    ...(issued === undefined ? {} : { issued }),
  };
  const translated =
    translation === undefined ? {} : { translation: { text: translation, from: sourceLanguage } };
  const brief = {
    title: "Test",
    language,
    sources: [source],
    excerpts: { e: { source: "s", exact: excerpt, ...translated } },
    slides: [{ id: "a", title: "Test", points: [`${text} [@e]`] }],
  };
  const files = { "brief.yaml": JSON.stringify(brief), "s.txt": `${before}${excerpt}${behind}` };
  return compileFiles(files)
    .diagnostics.map(({ code }) => code)
    .filter((code) => CODES.includes(code));
}
