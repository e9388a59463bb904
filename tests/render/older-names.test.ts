import { describe, expect, it } from "vitest";
import { mend } from "../../src/edit/mend.ts";
import { writeFixes } from "../../src/edit/write-fixes.ts";
import { OLDER_SIZES } from "../../src/model/older-names.ts";
import { olderNames, withOlderNames } from "../../src/render/older-names.ts";
import { readTokens } from "../../src/render/read-tokens.ts";
import { shippedTemplates } from "../../src/workspace/brief-resources.ts";

const SHIPPED = shippedTemplates();
const DEFAULTS = readTokens(SHIPPED.get("themes/ministry/theme.css")?.text ?? "");

/** Mends the theme `night.css` and the author's own templates, by their paths, with all fixes that are safe. */
function mended(theme: string, own: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const files: Readonly<Record<string, string>> = { "night.css": theme, ...own };
  const read = (file: string): Uint8Array | undefined =>
    files[file] === undefined ? undefined : new TextEncoder().encode(files[file]);
  const { texts } = mend({
    read,
    codes: new Set(),
    check: (read) => {
      const textOf = (file: string): string => new TextDecoder().decode(read(file));
      const templates = Object.keys(own).map((file) => [file, { file, text: textOf(file) }] as const);
      const night = { file: "night.css", text: textOf("night.css") };
      const found = olderNames(new Map([...SHIPPED, ...templates]), [night]);
      return { diagnostics: writeFixes(found, read) };
    },
  });
  return { ...files, ...Object.fromEntries(texts) };
}

const night = (theme: string, own?: Readonly<Record<string, string>>): string | undefined =>
  mended(theme, own)["night.css"];

describe("older names of sizes", () => {
  it("stand in no file that ships, but where they are kept", () => {
    const unmarked = [...SHIPPED].map(([path, { file, text }]) => [path, { file, text }] as const);
    const found = olderNames(new Map(unmarked));
    expect(found.map(({ message, span }) => `${span?.file}: ${message}`)).toEqual([]);
  });

  it("make the newer size as much larger as the older one is", () => {
    const tokens = readTokens(withOlderNames(":root { --size-600: 36px }"));
    expect(tokens.get("--text-most")).toBe("calc(36px * 1.375)");
  });

  it("give way to a newer name that the theme sets itself", () => {
    const theme = ":root { --size-600: 36px; --text-most: 50px }";
    expect(withOlderNames(theme)).toBe(theme);
  });

  it("are kept by the default theme, each as large as its newer name says", () => {
    for (const { name, newer } of OLDER_SIZES)
      for (const one of newer)
        expect(Number.parseFloat(DEFAULTS.get(name) ?? "") * one.times).toBeCloseTo(
          Number.parseFloat(DEFAULTS.get(one.name) ?? ""),
          1,
        );
  });

  it("are no names that an author made, and not those in comments", () => {
    const text =
      ":root { --size-logo: 3px; --size-6000: 2px } /* --size-600 */ p { color: var(--size-logo) }";
    expect(olderNames(SHIPPED, [{ file: "night.css", text }])).toEqual([]);
  });
});

describe("the fix of an older size", () => {
  it.each([
    [":root { --size-600: 36px }", ":root { --text-most: 49.5px }"],
    [":root{--size-500:2em;--ink:red}", ":root{--small-most: 2em;--ink:red}"],
    [
      ":root {\r\n  --size-700: calc(30px + 1vw); /* big */\r\n}",
      ":root {\r\n  --title-most: calc(calc(30px + 1vw) * 1.0526); --title-least: calc(calc(30px + 1vw) * 0.9474); /* big */\r\n}",
    ],
    // What the theme sets itself counts, and of two older names of one size the later one.
    [":root {\n  --size-600: 36px;\n  --text-most: 50px;\n}", ":root {\n  --text-most: 50px;\n}"],
    [":root { --size-footnote: 10px; --size-footnote-short: 13px; }", ":root {  --note-most: 18px; }"],
    // A use is written as what it was.
    [
      ":root { --size-600: 36px } p { font-size: calc(var( --size-600 , 3px) * 2); margin: var(--size-300) }",
      ":root { --text-most: 49.5px } p { font-size: calc(36px * 2); margin: 23px }",
    ],
  ])("makes of %j %j, and the newer sizes stay as they were", (before, after) => {
    expect(night(before)).toBe(after);
    const [was, is] = [before, after].map((css) => readTokens(withOlderNames(css)));
    for (const { newer } of OLDER_SIZES)
      for (const { name } of newer) expect(sizeOf(is?.get(name))).toBeCloseTo(sizeOf(was?.get(name)), 1);
  });

  it.each([
    ["in a condition", "@media print { :root { --size-600: 36px } }"],
    ["for some elements", ".dark { --size-600: 36px }"],
    ["twice", ":root { --size-600: 36px } @media print { :root { --size-600: 30px } }"],
    ["important", ":root { --size-600: 36px !important }"],
    ["taken from what may be set elsewhere", ":root { --size-600: var(--own) } p { top: var(--size-600) }"],
  ])("is left to the author where a size is set %s", (_, theme) => {
    expect(night(theme)).toBe(theme);
    expect(olderNames(SHIPPED, [{ file: "night.css", text: theme }])).not.toEqual([]);
  });

  it("waits where a template uses the name, and mends the author's other style sheets", () => {
    const theme = ":root { --size-600: 36px }";
    const template = { "slides/ferry.hbs": '<p style="font-size: var(--size-600)">x</p>' };
    expect(mended(theme, template)).toEqual({ "night.css": theme, ...template });
    const other = mended(":root { --ink: red }", { "styles/own.css": "p { font-size: var(--size-600) }" });
    expect(other["styles/own.css"]).toBe("p { font-size: 32px }");
    const both = mended(theme, { "styles/own.css": "p { font-size: var(--size-600) }" });
    expect(both["styles/own.css"]).toBe("p { font-size: var(--size-600) }");
    expect(both["night.css"]).toBe(theme);
  });
});

/** In px, of a length or of a product as older names make it. */
function sizeOf(value = "0"): number {
  const [, length = value, times = "1"] = /^calc\((.*) \* ([\d.]+)\)$/.exec(value) ?? [];
  return (Number.parseFloat(length.replace(/^calc\(/, "")) || 0) * Number(times);
}
