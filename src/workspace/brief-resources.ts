/** The templates, words and libraries that a brief is made with. Files beside the brief replace shipped ones. */
import { posix } from "node:path";
import type { ParseBibtex } from "../brief/bibtex/parsed-bibtex.ts";
import { refusedPath } from "../brief/decode/refused-file.ts";
import type { CslLibrary } from "../citation/csl-processor.ts";
import { languageFor } from "../citation/language-for.ts";
import { readWords } from "../citation/words.ts";
import type { Diagnosed, Diagnostic, ValueAndDiagnostics } from "../diagnostics/diagnostic.ts";
import type { DrawChart } from "../model/draw-chart.ts";
import type { ReadFile } from "../model/read-file.ts";
import type { SetFormula } from "../model/set-formula.ts";
import type { Words } from "../model/words.ts";
import type { FontFace } from "../render/inline-fonts.ts";
import type { TemplateFile, TemplateFiles } from "../render/template-files.ts";
import { decodeUtf8 } from "../yaml/read-yaml.ts";
import { bibtexParser } from "./bibtex-parser.ts";
import { chartDrawer } from "./chart-drawer.ts";
import { cslLibrary } from "./csl-library.ts";
import { shippedFonts } from "./deck-assets.ts";
import { formulaSetter } from "./formula-setter.ts";
import { installedFonts } from "./installed-fonts.ts";
import { filesBelow, PACKAGE_TEMPLATES } from "./package-files.ts";
import { fileReader } from "./read-file.ts";

export interface BriefResources {
  readonly templates: TemplateFiles;
  /** Mistakes about files beside the brief that cannot be read. The shipped files are used instead. */
  readonly unreadable: readonly Diagnostic[];
  /**
   * Returns the tool's own words in the language closest to a BCP 47 tag, English where there is none. Where the
   * author's file for the language is broken, returns its mistakes with the shipped words.
   */
  readonly wordsFor: (language: string) => ValueAndDiagnostics<Words>;
  /** Loads its parser when first called. */
  readonly parseBibtex: ParseBibtex;
  /** Loads its library at the first formula. */
  readonly setFormula: SetFormula;
  /** Loads its library when it first draws. */
  readonly drawChart: DrawChart;
  /** Loads styles and processor when a style is first needed. */
  readonly csl: CslLibrary;
  /** The faces that ship, and those of fonts that the author installed. */
  readonly fonts: readonly FontFace[];
}

/** A file in the `templates/` folder beside the brief replaces the shipped file with the same path. */
export function briefResources(
  brief: string,
  read: ReadFile = fileReader(),
  list: (folder: string) => readonly string[] = filesBelow,
): BriefResources {
  const folder = posix.join(posix.dirname(brief), "templates");
  const authors = templatesIn(folder, { read, list });
  const shipped = shippedTemplates();
  const templates = new Map([...shipped, ...authors]);
  return {
    templates,
    unreadable: list(folder).flatMap(
      (path) => refusedPath({ path: posix.join(folder, path), span: undefined }, read) ?? [],
    ),
    wordsFor: eachOnce((language) => wordsFor(language, { templates, shipped })),
    parseBibtex: bibtexParser(),
    setFormula: formulaSetter(),
    drawChart: chartDrawer(),
    csl: cslLibrary(),
    fonts: [...shippedFonts(), ...installedFonts(brief, { read, list })],
  };
}

/** Returns the package's own templates. */
export function shippedTemplates(): TemplateFiles {
  const files = templatesIn(PACKAGE_TEMPLATES, { read: fileReader(), list: filesBelow });
  return new Map([...files].map(([path, file]) => [path, { ...file, isShipped: true }] as const));
}

function templatesIn(
  folder: string,
  { read, list }: { readonly read: ReadFile; readonly list: (folder: string) => readonly string[] },
): TemplateFiles {
  return new Map(
    list(folder).flatMap((path) => {
      const file = posix.join(folder, path);
      const bytes = read(file);
      return bytes === undefined ? [] : [[path, templateFile(file, bytes)] as const];
    }),
  );
}

function templateFile(file: string, bytes: Uint8Array): TemplateFile {
  const text = decodeUtf8(bytes);
  return text === undefined
    ? { file, text: new TextDecoder().decode(bytes), isGarbled: true }
    : { file, text };
}

/** Words are asked for at every change of a brief, and each language's file is read once. */
function eachOnce(wordsFor: BriefResources["wordsFor"]): BriefResources["wordsFor"] {
  const known = new Map<string, ValueAndDiagnostics<Words>>();
  return (language) => {
    const words = known.get(language) ?? wordsFor(language);
    known.set(language, words);
    return words;
  };
}

function wordsFor(
  language: string,
  { templates, shipped }: { readonly templates: TemplateFiles; readonly shipped: TemplateFiles },
): ValueAndDiagnostics<Words> {
  const { value, diagnostics } = wordsIn(templates, language);
  if (value !== undefined) return { value, diagnostics };
  const stand = wordsIn(shipped, language).value;
  if (stand === undefined) throw new Error(`The package has no words for "${language}".`);
  return { value: stand, diagnostics };
}

function wordsIn(templates: TemplateFiles, language: string): Diagnosed<Words> {
  const paths = [...templates.keys()].filter((path) => path.startsWith("languages/"));
  const available = paths.map((path) => posix.basename(path, ".yaml"));
  const { file, text } = templates.get(`languages/${languageFor(language, available)}.yaml`) ?? NO_FILE;
  return readWords({ file, yaml: text });
}

const NO_FILE = { file: "", text: "" };
