/** Runs a CSL style with citeproc-js, which the shell loads. */
import type { CslJson, CslProcessor, UsableStyle } from "./csl-processor.ts";

/** The part of citeproc-js that is used here. */
export interface Citeproc {
  readonly Engine: new (system: CiteprocSystem, style: string, language: string) => CiteprocEngine;
}

interface CiteprocSystem {
  retrieveLocale(language: string): string;
  /** The engine changes the object that it is given. */
  retrieveItem(id: string): object | undefined;
}

interface CiteprocEngine {
  updateItems(ids: readonly string[]): void;
  /** Returns the entries of the included items; false for a style that has citations only. */
  makeBibliography(filter: {
    readonly include: readonly { readonly field: "id"; readonly value: string }[];
  }): false | readonly [parameters: object, entries: readonly string[]];
  previewCitationCluster(
    citation: { readonly citationItems: readonly object[]; readonly properties: object },
    before: readonly unknown[],
    after: readonly unknown[],
    mode: "html",
  ): string;
}

/** The Attribution Information of citeproc-js, which section 14 of the CPAL requires to be shown. */
const CREDIT = "Citations by CSL (citeproc-js), https://citationstyles.org/";

/** `locales` holds CSL's locale files by their tags. Where a language has none, the style's own words are English. */
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

/** citeproc-js reads anything with angle brackets in it, so a file that is not a style must be recognised before. */
function whyNoStyle(style: string): string | undefined {
  if (!tagsOf("style", style).some((tag) => tag.includes(' xmlns="http://purl.org/net/xbiblio/csl"')))
    return "It is not a CSL style.";
  const link = tagsOf("link", style).find((tag) => tag.includes(' rel="independent-parent"'));
  const parent = link && /\shref="([^"]+)"/.exec(link)?.[1];
  if (parent !== undefined) return `It only refers to another style, ${parent}: name that one instead.`;
  return /<citation\b/.test(style) ? undefined : "It does not say how to cite.";
}

/** The processor's own errors are plain ones. Any other means that it came upon something that no style has. */
function sentenceOf(error: unknown): string {
  if (error instanceof Error && error.name !== "Error")
    return "The processor cannot run it: it is not well-formed, or lacks something that every style has.";
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
    const entries = ids.map((id) => [id, entryOf(id, engine)] as const);
    return new Map(entries.filter(([, html]) => html !== "" && !UNPRINTED.test(html)));
  };
}

const UNPRINTED = /\[CSL STYLE ERROR|\[NO_PRINTED_FORM\]/;

/**
 * One at a time. Of several, those for which a style prints nothing are missing without notice, and a repeated name
 * becomes a dash. What tells sources apart (2022a, 2022b) takes all of them into account.
 */
function entryOf(id: string, engine: CiteprocEngine): string {
  const made = engine.makeBibliography({ include: [{ field: "id", value: id }] });
  return made === false ? fullCitation(id, engine) : (made[1][0] ?? "");
}

/** A style for notes may have no bibliography. The first note of a source is then its full one. */
function fullCitation(id: string, engine: CiteprocEngine): string {
  const citation = { citationItems: [{ id }], properties: { noteIndex: 1 } };
  return engine.previewCitationCluster(citation, [], [], "html");
}

function tagsOf(name: string, style: string): readonly string[] {
  return Array.from(style.matchAll(/<([a-z-]+)\s[^<>]*>/g))
    .filter(([, written]) => written === name)
    .map(([tag]) => tag.replaceAll(/\s+/g, " "));
}

/** A deck numbers its sources itself. Once the style's number is removed, no column is left to be aligned with it. */
function withoutNumbers(style: string): string {
  return style
    .replaceAll(/<(?:text|number)\b[^<>]*>/g, (tag) =>
      tag.endsWith("/>") && /\bvariable="citation-number"/.test(tag) ? "" : tag,
    )
    .replaceAll(/\ssecond-field-align="[^"]*"/g, "");
}
