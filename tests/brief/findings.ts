/** Decodes a brief from texts and shows its diagnostics as short lines, for tests. */
import { decodeBrief } from "../../src/brief/decode/decode-brief.ts";
import { lineColumnOf } from "../../src/diagnostics/line-index.ts";
import type { Span } from "../../src/diagnostics/span.ts";
import type { Brief } from "../../src/model/brief.ts";
import { readFrom } from "../support/read-map.ts";

export type Files = Readonly<Record<string, string>>;

export function decode(files: Files, path = "b/brief.yaml") {
  return decodeBrief({ path, read: readFrom(files) });
}

/** Decodes what must come without a mistake. */
export function decodeSound(files: Files, path = "b/brief.yaml"): Brief {
  const { value, diagnostics } = decode(files, path);
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics, null, 2));
  if (value === undefined) throw new Error("no brief");
  return value;
}

/** Returns `code brief.yaml:3:5 "what is underlined"` for each diagnostic. */
export function findings(files: Files, path = "b/brief.yaml"): readonly string[] {
  return decode(files, path).diagnostics.map(({ code, span }) => `${code} ${showSpan(files, span)}`);
}

/** Returns the message and hints of each diagnostic. */
export function sentences(files: Files, path = "b/brief.yaml"): readonly string[] {
  return decode(files, path).diagnostics.map(({ message, hints }) => [message, ...hints].join(" | "));
}

export function showSpan(files: Files, span: Span | undefined): string {
  if (span === undefined) return "nowhere";
  const text = files[span.file] ?? "";
  const { line, column } = lineColumnOf(text, span.start);
  return `${span.file.replace("b/", "")}:${line}:${column} ${JSON.stringify(text.slice(span.start, span.end))}`;
}

/** A brief of one slide, whose fields are `yaml`, indented by four. */
export function slideOf(yaml: string): string {
  return `title: T\nslides:\n  - id: one\n${yaml.replace(/^(?=.)/gm, "    ")}`;
}
