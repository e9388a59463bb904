/** An image as a slide carries it inside. Called while composing. */
import type { IllustrationView } from "../model/deck.ts";
import type { Picture } from "../model/picture.ts";
import { plainText } from "../model/prose.ts";
import type { TailoredSlide } from "../model/tailored.ts";
import { inlineHtml, type Mark } from "./text-html.ts";

/** Undefined for a slide without an image. */
export function composeIllustration(
  { illustration }: TailoredSlide,
  mark: Mark,
): IllustrationView | undefined {
  if (illustration === undefined) return undefined;
  const { picture, alt, caption, credit } = illustration;
  const { type, width, height } = picture;
  return {
    url: dataUrl(picture),
    type,
    width,
    height,
    alt: alt === undefined ? "" : plainText(alt),
    caption: caption && inlineHtml(caption, mark),
    credit: credit && inlineHtml(credit, mark),
  };
}

/** A drawing goes in as text, so that its words can be searched for what is withheld; RFC 2397. */
function dataUrl({ type, bytes }: Picture): string {
  if (type !== "image/svg+xml") return `data:${type};base64,${Buffer.from(bytes).toString("base64")}`;
  const text = new TextDecoder().decode(bytes);
  return `data:${type},${encodeURIComponent(text).replaceAll("%20", " ")}`;
}
