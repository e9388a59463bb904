/** Runs a CSL style with citeproc-js, which the shell loads and hands in. Called when a brief asks for such a style. */
import type { CslJson, CslProcessor, UsableStyle } from "./csl-processor.ts";

/** The part of citeproc-js that is used here. */
export interface Citeproc {
  readonly Engine: new (system: CiteprocSystem, style: string, language: string) => CiteprocEngine;
}

interface CiteprocSystem {
  retrieveLocale(language: string): string;
  /** The engine writes into what it is given. */
  retrieveItem(id: string): object | undefined;
}

interface CiteprocEngine {
  updateItems(ids: readonly string[]): void;
  /** False for a style that has citations only. */
  makeBibliography(): false | readonly [parameters: BibliographyParameters, entries: readonly string[]];
  previewCitationCluster(
    citation: { readonly citationItems: readonly object[]; readonly properties: object },
    before: readonly unknown[],
    after: readonly unknown[],
    mode: "html",
  ): string;
}

interface BibliographyParameters {
  /** In the order of the entries. */
  readonly entry_ids: readonly (readonly string[])[];
  /** Items that the style prints nothing for: they are among the IDs and not among the entries. */
  readonly bibliography_errors: readonly { readonly itemID: string }[];
}

/** The Attribution Information of citeproc-js, which the CPAL (section 14) wants shown. */
const CREDIT = "Citations by CSL (citeproc-js), https://citationstyles.org/";

/** `locales` holds CSL's locale files by their tags; where a language has none, a style's own words are English. */
export function citeprocProcessor(options: {
  readonly citeproc: Citeproc;
  readonly style: string;
  readonly locales: Readonly<Record<string, string>>;
}): UsableStyle {
  const reason = whyNoStyle(options.style);
  if (reason !== undefined) return { kind: "unusable", reason };
  const processor = processorOf(options);
  try {
    processor.bibliography([PROBE], "en");
  } catch (error) {
    return { kind: "unusable", reason: sentenceOf(error) };
  }
  return { kind: "usable", processor };
}

/** A style that cannot be run fails on its first item. */
const PROBE: CslJson = {
  id: "probe",
  type: "article-newspaper",
  title: "A title",
  issued: { "date-parts": [[2022]] },
};

/** citeproc-js reads anything with angle brackets in it, so what is no style has to be seen before. */
function whyNoStyle(style: string): string | undefined {
  if (!/<style\b[^>]*\bxmlns="http:\/\/purl\.org\/net\/xbiblio\/csl"/.test(style))
    return "It is not a CSL style.";
  const parent = /<link\b(?=[^>]*\brel="independent-parent")[^>]*\bhref="([^"]+)"/.exec(style)?.[1];
  if (parent !== undefined) return `It only names another style, ${parent}: take that one.`;
  return /<citation\b/.test(style) ? undefined : "It does not say how to cite.";
}

function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [line = ""] = message.replace(/^citeproc-js error:\s*/, "").split("\n", 1);
  return `The processor cannot run it: ${line.replace(/\.$/, "")}.`;
}

type Options = Parameters<typeof citeprocProcessor>[0];

function processorOf(options: Options): CslProcessor {
  const engines = new Map<string, (items: readonly CslJson[]) => ReadonlyMap<string, string>>();
  return {
    bibliography(items, language) {
      const set = engines.get(language) ?? engineFor(language, options);
      engines.set(language, set);
      return set(items);
    },
    credit: CREDIT,
  };
}

/** Building an engine takes up to a second, so one serves all decks of a language. */
function engineFor(
  language: string,
  { citeproc, style, locales }: Options,
): (items: readonly CslJson[]) => ReadonlyMap<string, string> {
  const items = new Map<string, CslJson>();
  const engine = new citeproc.Engine(
    {
      retrieveLocale: (tag) => locales[tag] ?? locales["en-US"] ?? "",
      retrieveItem: (id) => structuredClone(items.get(id)),
    },
    withoutNumbers(style),
    language,
  );
  return (wanted) => {
    for (const item of wanted) items.set(String(item.id), item);
    const ids = wanted.map((item) => String(item.id));
    engine.updateItems(ids);
    const made = engine.makeBibliography();
    const entries = made === false ? citations(engine, ids) : paired(made[0], made[1]);
    return new Map(entries.filter(([, html]) => !/\[CSL STYLE ERROR|\[NO_PRINTED_FORM\]/.test(html)));
  };
}

/** A deck numbers its sources itself. Without the number, nothing is left to be set apart from the rest of an entry. */
function withoutNumbers(style: string): string {
  return style
    .replaceAll(/<(?:text|number)\b[^>]*\bvariable="citation-number"[^>]*\/>/g, "")
    .replaceAll(/\ssecond-field-align="[^"]*"/g, "");
}

type IdAndHtml = readonly [id: string, html: string];

function paired(parameters: BibliographyParameters, entries: readonly string[]): readonly IdAndHtml[] {
  const unprinted = new Set(parameters.bibliography_errors.map(({ itemID }) => itemID));
  const ids = parameters.entry_ids.flat().filter((id) => !unprinted.has(id));
  if (ids.length !== entries.length) throw new Error("A CSL processor's entries do not fit their items.");
  return ids.map((id, at) => [id, entries[at] ?? ""]);
}

/** A style for notes without a bibliography: the first note of a source is its full one. */
function citations(engine: CiteprocEngine, ids: readonly string[]): readonly IdAndHtml[] {
  return ids.map((id) => {
    const citation = { citationItems: [{ id }], properties: { noteIndex: 1 } };
    return [id, engine.previewCitationCluster(citation, [], [], "html")];
  });
}
