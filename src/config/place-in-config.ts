/** Finds where in a config's files something is defined, or was thrown. */
import { relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Span } from "../diagnostics/span.ts";
import type { ConfigFiles } from "./config-files.ts";
import { tagOf } from "./run-config.ts";

/**
 * Returns the place where `error` was thrown, else that of the first mention of `name`, else the config's first line.
 */
export function placeInConfig(files: ConfigFiles, name: string, error?: unknown): Span | undefined {
  const texts = [...files.files].map(([path, bytes]) => ({ path, text: new TextDecoder().decode(bytes) }));
  const thrown = error instanceof Error ? thrownAt(String(error.stack), texts, tagOf(files)) : undefined;
  if (thrown !== undefined) return thrown;
  const named = texts.find(({ text }) => name !== "" && text.includes(name)) ?? texts[0];
  if (named === undefined) return undefined;
  const start = Math.max(0, named.text.indexOf(name));
  const end = name === "" || !named.text.includes(name) ? lineEnd(named.text, 0) : start + name.length;
  return { file: shownPath(named.path), start, end };
}

/** Returns an absolute path as relative to the working folder, with `/`. */
export function shownPath(path: string): string {
  return relative(process.cwd(), path).split(sep).join("/");
}

interface ConfigText {
  readonly path: string;
  readonly text: string;
}

/** The first line of a stack that names one of the files is nearest to the failure. */
function thrownAt(stack: string, texts: readonly ConfigText[], tag: string): Span | undefined {
  const places = texts.flatMap(({ path, text }) => {
    const address = `${pathToFileURL(path).href}${tag}`;
    const at = stack.indexOf(address);
    return at === -1 ? [] : [{ path, text, at, behind: at + address.length }];
  });
  const [first] = places.toSorted((a, b) => a.at - b.at);
  if (first === undefined) return undefined;
  const numbers = /:(\d+)(?::(\d+))?/y;
  numbers.lastIndex = first.behind;
  const [, line = "1", column = "1"] = numbers.exec(stack) ?? [];
  const { text, path } = first;
  const start = Math.min(text.length, lineStart(text, Number(line)) + Number(column) - 1);
  return { file: shownPath(path), start, end: Math.max(start, lineEnd(text, start)) };
}

function lineStart(text: string, line: number): number {
  let at = 0;
  for (let count = 1; count < line; count += 1) {
    const next = text.indexOf("\n", at);
    if (next === -1) break;
    at = next + 1;
  }
  return at;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}
