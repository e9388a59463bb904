/** What a worker is given of a brief: what composing needs for one audience, and nothing that this audience is not shown. */
import { gunzipSync, gzipSync } from "node:zlib";
import type { Format } from "../../model/formats.ts";
import type { FontFace } from "../../render/inline-fonts.ts";
import type { DeckBasis } from "../../session/phases.ts";
import { fromPlainForm, type Json } from "./plain-form.ts";

export interface Bundle {
  /** The version of the tool: another one may make other outputs. */
  readonly version: string;
  readonly basis: DeckBasis;
  readonly formats: readonly Format[];
  readonly pngScale: 1 | 2;
  /** In PDFs and presentations, ISO 8601; the brief's own where undefined. */
  readonly date: string | undefined;
  /** The longest that a step of the browser may take, in ms. */
  readonly timeoutMs: number;
  /** The author's templates, by path below `templates/`, without comments. */
  readonly templates: ReadonlyMap<string, string>;
  /** The author's own theme, as the audience's pages contain it. */
  readonly theme: string | undefined;
  /** The faces that the author installed. Only those that the deck needs have bytes. */
  readonly fonts: readonly FontFace[];
}

/** Returns the date that was asked for, of a bundle or of a ticket. */
export function dateIn({ date }: Partial<Pick<Bundle, "date">>): Date | undefined {
  return date === undefined ? undefined : new Date(date);
}

/** In bytes, unpacked. A brief with a hundred large pictures has less. */
const MOST = 1_000_000_000;

export function pack(json: Json): Uint8Array {
  return gzipSync(JSON.stringify(json));
}

/** Throws where `bytes` are torn, or unpack to more than a gigabyte. */
export function unpack(bytes: Uint8Array): Json {
  const text = gunzipSync(bytes, { maxOutputLength: MOST }).toString("utf8");
  const json: Json = JSON.parse(text);
  return json;
}

/** Returns the bundle that `bytes` hold. Only this program writes them, so that their form is all that is looked at. */
export function readBundle(bytes: Uint8Array): Bundle {
  const value = fromPlainForm(unpack(bytes));
  if (!isBundle(value)) throw new Error("The bundle is of another form.");
  return value;
}

function isBundle(value: unknown): value is Bundle {
  return typeof value === "object" && value !== null && "basis" in value && "version" in value;
}
