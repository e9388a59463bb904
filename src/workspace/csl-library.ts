/** Gives pure code the shipped CSL styles and their processor, loaded when a brief asks for a style. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as z from "zod";
import { type Citeproc, citeprocProcessor } from "../citation/citeproc-processor.ts";
import type { CslLibrary } from "../citation/csl-processor.ts";
import { once } from "../model/once.ts";
import { dependencyFile } from "./package-files.ts";

/** Our names for the styles in the package. */
const STYLES: Readonly<Record<string, string>> = { apa: "apa", harvard: "harvard1", vancouver: "vancouver" };

/** Only its data are read: CSL's styles and locales, which are CC BY-SA 3.0. */
const PACKAGE = "@citation-js/plugin-csl";

export function cslLibrary(): CslLibrary {
  const styles = once(() => readTexts("lib/styles.json"));
  const locales = once(() => readTexts("lib/locales.json"));
  const citeproc = once(quietCiteproc);
  return {
    names: Object.keys(STYLES),
    styleNamed: (name) => {
      const key = Object.hasOwn(STYLES, name) ? STYLES[name] : undefined;
      return key === undefined ? undefined : styles()[key];
    },
    processorFor: (style) => citeprocProcessor({ citeproc: citeproc(), style, locales: locales() }),
  };
}

/** It prints its warnings, though standard output may be the line to an editor or an assistant. */
function quietCiteproc(): Citeproc {
  const citeproc: Citeproc = createRequire(import.meta.url)("citeproc");
  return Object.assign(citeproc, { debug: () => undefined });
}

function readTexts(file: string): Readonly<Record<string, string>> {
  const texts: unknown = JSON.parse(readFileSync(dependencyFile(PACKAGE, file), "utf8"));
  return z.record(z.string(), z.string()).parse(texts);
}
