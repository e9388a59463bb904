/** Files beside a brief that outputs are made with, as places for words: templates, themes, translations, libraries, styles of citing. */
import { readFileSync } from "node:fs";
import { CSL_TEXTS } from "../../../src/brief/schemas/csl-variables.ts";
import type { JsonMap, Part } from "./part.ts";
import type { Site } from "./sites.ts";

const OPEN = "Ships wait. [@ships]";

/** Whose words an audience may come to see. */
export const MATERIAL: readonly Site[] = [
  {
    field: "templates/slides/*.hbs",
    part: (words, id) => onLayout(id, `${POINTS}<p>${asMarkup(words)}</p>`),
  },
  {
    field: "an attribute in templates/slides/*.hbs",
    part: (words, id) => onLayout(id, `<div data-desk="${asMarkup(words)}">${POINTS}</div>`),
  },
  {
    field: "a comment in templates/slides/*.hbs",
    part: (words, id) => onLayout(id, `${POINTS}<!-- ${asMarkup(words)} -->`),
  },
  {
    field: "templates/styles/*.css",
    part: (words, id) => onLayout(id, POINTS, { [`templates/styles/${id}-own.css`]: saying(words) }),
  },
  {
    field: "theme",
    isOnce: true,
    part: (words) => ({ press: { theme: "house.css" }, files: { "house.css": saying(words) } }),
  },
  {
    field: "templates/languages/*.yaml",
    isOnce: true,
    part: (words) => ({
      press: { language: "nl" },
      files: { "templates/languages/nl.yaml": dutch(`Bronnen: ${words}`) },
    }),
  },
  {
    field: "style",
    isOnce: true,
    part: (words) => ({ head: { style: "port.csl" }, files: { "port.csl": styleOf(words) } }),
  },
  {
    field: "sources: BibTeX",
    part: (words, id) => listedIn(`${id}.bib`, bibtex(id, { institution: words }), id),
  },
  {
    field: "sources: CSL JSON",
    part: (words, id) => listedIn(`${id}.json`, cslJson(id, { publisher: words }), id),
  },
];

/** Whose words no output has. */
export const HIDDEN_MATERIAL: readonly Site[] = [
  {
    field: "a comment of Handlebars in templates/slides/*.hbs",
    part: (words, id) => onLayout(id, `${POINTS}{{!-- ${words} --}}`),
  },
  {
    field: "a layout that no slide has",
    part: (words, id) => ({ files: { [`templates/slides/${id}-none.hbs`]: `<p>${words}</p>` } }),
  },
  {
    field: "a comment in templates/styles/*.css",
    part: (words, id) => onLayout(id, POINTS, { [`templates/styles/${id}-own.css`]: `/* ${words} */` }),
  },
  {
    field: "a comment in templates/languages/*.yaml",
    isOnce: true,
    part: (words) => ({
      press: { language: "nl" },
      files: { "templates/languages/nl.yaml": `# ${words}\n${dutch("Bronnen")}` },
    }),
  },
  {
    field: "a comment in a style of citing",
    isOnce: true,
    part: (words) => ({
      head: { style: "port.csl" },
      files: { "port.csl": styleOf("the port").replace("<citation>", `<!-- ${words} --><citation>`) },
    }),
  },
  {
    field: "sources: BibTeX of what is withheld",
    part: (words, id) => marked(id, listedIn(`${id}.bib`, bibtex(id, { title: words }), id)),
  },
  {
    field: "sources: CSL JSON of what is withheld",
    part: (words, id) => marked(id, listedIn(`${id}.json`, cslJson(id, { title: words }), id)),
  },
  {
    field: "sources: entries that nothing cites",
    part: (words, id) => ({
      sources: [`${id}.bib`],
      files: { [`${id}.bib`]: bibtex(id, { title: words }) },
    }),
  },
  {
    field: "sources: fields of BibTeX that no list shows",
    part: (words, id) => listedIn(`${id}.bib`, bibtex(id, { file: words, owner: words }), id),
  },
];

const POINTS = "{{> heading}}<ul>{{#each slide.points}}<li>{{{html}}}</li>{{/each}}</ul>";

/** A slide that is made by a layout of its own. */
function onLayout(id: string, template: string, files: Readonly<Record<string, string>> = {}): Part {
  return {
    slides: [{ id: `${id}-s`, layout: `${id}-own`, title: "Cranes", points: [OPEN] }],
    files: { [`templates/slides/${id}-own.hbs`]: template, ...files },
  };
}

/** As an author of HTML writes it: references stay what they are, and emphasis is a tag. */
function asMarkup(words: string): string {
  return words
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replaceAll(/\*\*(.*?)\*\*/g, "<b>$1</b>");
}

function saying(words: string): string {
  return `.slide::after { content: "${words.replaceAll("\n", " ").replaceAll('"', "'")}"; }`;
}

function dutch(sources: string): string {
  return readFileSync("templates/languages/en.yaml", "utf8")
    .replace(/^language: en$/m, "language: nl")
    .replace(/^locale: \S+/m, "locale: nl-NL")
    .replace(/^ {2}sources: .*$/m, () => `  sources: ${JSON.stringify(sources)}`);
}

/** So that a style of citing hides no place of another secret. */
const ALL_TEXTS = CSL_TEXTS.map((variable) => `<text variable="${variable}" prefix=" "/>`).join("");

function styleOf(words: string): string {
  const suffix = words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  return `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Port</title><id>port</id><updated>2024-01-01T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout suffix=", ${suffix}"><names variable="author"/>${ALL_TEXTS}</layout></bibliography>
</style>`;
}

/** A source in a library, with a quotation out of it. */
function listedIn(path: string, library: string, id: string): Part {
  return {
    sources: [path],
    files: { [path]: library },
    excerpts: { [`${id}-e`]: { source: `${id}-m`, exact: `Cranes stand ${id}` } },
    slides: [{ id: `${id}-s`, layout: "quote", title: "Cranes", excerpt: `${id}-e` }],
  };
}

function marked(id: string, part: Part): Part {
  return { ...part, sources: [...(part.sources ?? []), { id: `${id}-m`, tlp: "RED" }] };
}

function bibtex(id: string, fields: Readonly<Record<string, string>>): string {
  const all = { title: `Letter ${id}`, institution: "Port", date: "2024-03-01", ...fields };
  const lines = Object.entries(all).map(([name, value]) => `  ${name} = {${asLatex(value)}}`);
  return `@report{${id}-m,\n${lines.join(",\n")}\n}\n`;
}

function asLatex(value: string): string {
  return value.replaceAll(/[\\{}%&#$_]/g, (sign) => (sign === "\\" ? "\\textbackslash{}" : `\\${sign}`));
}

function cslJson(id: string, fields: JsonMap): string {
  const issued = { "date-parts": [[2024, 3, 1]] };
  return JSON.stringify([{ id: `${id}-m`, type: "report", title: `Letter ${id}`, issued, ...fields }]);
}
