/** An image as it is embedded in a slide. */
import type { IllustrationView } from "../../model/deck.ts";
import { valuesOf } from "../../model/located.ts";
import type { Picture } from "../../model/picture.ts";
import { plainText } from "../../model/prose.ts";
import type { TailoredSlide } from "../../model/tailored.ts";
import type { Bibliography } from "../notes/bibliography.ts";
import { markHtml } from "../notes/citation-mark.ts";
import { inlineHtml, type Setting } from "./text-html.ts";

/** Undefined for a slide without an image. The citation of the picture follows its credit, otherwise its caption. */
export function composeIllustration(
  { id, illustration }: TailoredSlide,
  { setting, bibliography }: { readonly setting: Setting; readonly bibliography: Bibliography },
): IllustrationView | undefined {
  if (illustration?.picture === undefined) return undefined;
  const { picture, alt, caption, credit, cite } = illustration;
  const taken = markHtml(valuesOf(cite), id, bibliography) ?? "";
  const isBehindCredit = credit !== undefined || caption === undefined;
  const { type, width, height } = picture;
  return {
    url: dataUrl(picture),
    type,
    width,
    height,
    alt: alt === undefined ? "" : plainText(alt),
    caption: caption && `${inlineHtml(caption, setting)}${isBehindCredit ? "" : taken}`,
    credit: isBehindCredit
      ? `${credit === undefined ? "" : inlineHtml(credit, setting)}${taken}` || undefined
      : undefined,
  };
}

/** An SVG is embedded as text, so that its words can be searched for what is withheld (RFC 2397). */
function dataUrl({ type, bytes }: Picture): string {
  if (type !== "image/svg+xml") return `data:${type};base64,${Buffer.from(bytes).toString("base64")}`;
  const text = new TextDecoder().decode(bytes);
  return `data:${type},${encodeURIComponent(text).replaceAll("%20", " ")}`;
}
