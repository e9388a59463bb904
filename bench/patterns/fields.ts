/** Every place where an author's or a source's text comes in, each with how it is read. */
import { extractSource } from "../../src/sources/extract-source.ts";
import type { SourceKind } from "../../src/sources/source-kind.ts";
import { briefWith, check } from "./brief-with.ts";

export interface Field {
  readonly name: string;
  readonly read: (text: string) => void | Promise<void>;
}

type Change = Parameters<typeof briefWith>[0];

function ofBrief(name: string, change: (text: string) => Change): Field {
  return { name, read: (text) => check(briefWith(change(text))) };
}

function ofSource(kind: SourceKind, around: (text: string) => string = (text) => text): Field {
  return {
    name: `source add ${kind}`,
    async read(text) {
      await extractSource({
        kind,
        bytes: new TextEncoder().encode(around(text)),
        encoding: undefined,
        url: undefined,
      });
    },
  };
}

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><title>%</title><path d="M0 0h9v9z"/></svg>';

export const FIELDS: readonly Field[] = [
  ofBrief("title", (text) => ({ brief: { title: text } })),
  ofBrief("subtitle", (text) => ({ brief: { subtitle: text } })),
  ofBrief("slide title", (text) => ({ slide: { title: text } })),
  ofBrief("slide id", (text) => ({ slide: { id: text } })),
  ofBrief("lead", (text) => ({ slide: { lead: text } })),
  ofBrief("point", (text) => ({ slide: { points: [text] } })),
  ofBrief("point that cites", (text) => ({ slide: { points: [`${text} [@nine]`] } })),
  ofBrief("many points", (text) => ({ slide: { points: linesOf(text) } })),
  ofBrief("notes", (text) => ({ slide: { notes: text } })),
  ofBrief("notes that cite", (text) => ({ slide: { notes: `[@nine] ${text}` } })),
  ofBrief("cell", (text) => ({
    slide: { layout: "table", points: undefined, columns: ["A"], rows: [[text]] },
  })),
  ofBrief("caption", (text) => ({ slide: { ...IMAGE, caption: text }, files: drawing("") })),
  ofBrief("alternative text", (text) => ({ slide: { ...IMAGE, alt: text }, files: drawing("") })),
  ofBrief("drawing", (text) => ({ slide: IMAGE, files: drawing(text) })),
  ofBrief("drawing itself", (text) => ({ slide: IMAGE, files: { "a.svg": text } })),
  ofBrief("variable", (text) => ({
    brief: { audiences: { press: { label: "Press", vars: { contact: text } } } },
    slide: { points: ["Ask {{vars.contact}}. [@nine]"] },
  })),
  ofBrief("audience's label", (text) => ({ brief: { audiences: { press: { label: text } } } })),
  ofBrief("unknown key", (text) => ({ brief: { [text.slice(0, 100_000)]: 1 } })),
  ofBrief("layout", (text) => ({ slide: { layout: text } })),
  ofBrief("unknown IDs", (text) => ({ slide: { points: linesOf(text).map((_, at) => `A [@no${at}]`) } })),
  ofBrief("exact", (text) => ({ excerpt: { exact: text } })),
  ofBrief("exact that is there", (text) => ({
    excerpt: { exact: text },
    files: { "gazette.txt": `Say ${text} end` },
  })),
  ofBrief("prefix", (text) => ({ excerpt: { prefix: text } })),
  ofBrief("suffix", (text) => ({ excerpt: { suffix: text } })),
  ofBrief("quoted at length", (text) => ({
    excerpt: { exact: text },
    slide: { points: ["He said “a word”, “a … word” and “1 [of] 2”. [@nine]"] },
    files: { "gazette.txt": `Say ${text} end` },
  })),
  ofBrief("source's text", (text) => ({
    files: { "gazette.txt": `${text} It will stay shut for nine weeks. ${text}` },
  })),
  ofBrief("source's title", (text) => ({ source: { title: text } })),
  ofBrief("container", (text) => ({ source: { "container-title": text } })),
  ofBrief("author", (text) => ({ source: { author: [{ literal: text }] } })),
  ofBrief("issued", (text) => ({ source: { issued: text } })),
  ofBrief("page", (text) => ({ source: { page: text, volume: text } })),
  ofBrief("address", (text) => ({ source: { URL: `https://example.org/${text}` } })),
  ofBrief("CSL-JSON", (text) => ({
    brief: { sources: ["items.json"] },
    files: {
      "items.json": JSON.stringify([{ id: "gazette", type: "article-newspaper", title: text, note: text }]),
    },
  })),
  ofBrief("CSL-JSON itself", (text) => ({
    brief: { sources: ["items.json"] },
    files: { "items.json": text },
  })),
  ofBrief("bibliography", (text) => ({
    brief: { sources: ["items.bib"] },
    files: { "items.bib": `@article{gazette, title = {${text.replaceAll(/[{}\\]/g, "")}}, year = 2024}` },
  })),
  ofBrief("bibliography itself", (text) => ({
    brief: { sources: ["items.bib"] },
    files: { "items.bib": text },
  })),
  ofBrief("annotation", (text) => ({
    brief: { excerpts: ["excerpts.yaml", "notes.json"] },
    files: { "notes.json": annotationsOf(text) },
  })),
  ofBrief("style sheet", (text) => ({
    brief: { theme: "own.css" },
    files: { "own.css": `:root { --a: b } ${text}` },
  })),
  { name: "YAML itself", read: (text) => check({ ...briefWith({}), "brief.yaml": text }) },
  { name: "YAML value", read: (text) => check({ ...briefWith({}), "brief.yaml": `title: ${text}\n` }) },
  {
    name: "YAML block",
    read: (text) =>
      check({ ...briefWith({}), "brief.yaml": `title: |\n  ${text.replaceAll("\n", "\n  ")}\n` }),
  },
  { name: "YAML flow", read: (text) => check({ ...briefWith({}), "brief.yaml": `title: [${text}]\n` }) },
  ofSource(
    "html",
    (text) => `<!doctype html><title>A page</title><article><h1>Head</h1><p>${text}</p></article>`,
  ),
  ofSource("markdown"),
  ofSource("text"),
];

const IMAGE = { layout: "image", points: undefined, image: "a.svg", alt: "A crane" };

function drawing(words: string): Readonly<Record<string, string>> {
  return { "a.svg": picture.replace("%", () => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;")) };
}

/** As many lines as the text has stretches of twenty. */
function linesOf(text: string): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / 20) }, (_, at) => text.slice(at * 20, at * 20 + 20));
}

function annotationsOf(text: string): string {
  const selector = [{ type: "TextQuoteSelector", exact: text, prefix: text, suffix: text }];
  return JSON.stringify([
    {
      uri: "https://example.org/",
      text,
      tags: [text],
      target: [{ source: "https://example.org/", selector }],
    },
  ]);
}
